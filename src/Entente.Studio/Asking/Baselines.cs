using Entente.Cases;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>The latest runs, whose halves without the event serve other inquiries that differ from them in the event's terms alone: that half of the work is spared.</summary>
sealed class Baselines
{
    /// <summary>One rough and one sharp run for each of two readers.</summary>
    const int Most = 4;

    /// <summary>A run of all outcomes is too large to keep.</summary>
    const long MostNumbers = 5_000_000;

    readonly LinkedList<(Scenario Scenario, EnsembleOptions Options, Paths Paths)> runs = new();
    readonly Lock gate = new();

    internal Paths? Find(Scenario scenario, EnsembleOptions options, IReadOnlyList<Outcome> outcomes)
    {
        lock (gate)
            return runs.FirstOrDefault(run => run.Options == options && run.Paths.Outcomes.Select(o => o.Id).SequenceEqual(outcomes.Select(o => o.Id))
                && run.Scenario.IsAlikeWithoutTheEvent(scenario)).Paths;
    }

    internal void Keep(Scenario scenario, EnsembleOptions options, Paths paths)
    {
        if (2L * paths.Outcomes.Count * paths.Replicates * paths.Months > MostNumbers)
            return;
        lock (gate)
        {
            runs.AddFirst((scenario, options, paths));
            if (runs.Count > Most)
                runs.RemoveLast();
        }
    }
}
