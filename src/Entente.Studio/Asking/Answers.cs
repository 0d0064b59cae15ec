using Entente.Cases;
using Entente.Report;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>What an inquiry comes to for some outcomes, roughly or sharply.</summary>
/// <param name="Impact">Of those outcomes, in their order.</param>
public sealed record Answer(Scenario Scenario, EnsembleOptions Options, Impact Impact)
{
    /// <summary>The impact on an outcome; null where it was not asked.</summary>
    public OutcomeImpact? this[Outcome outcome] => Impact.Outcomes.FirstOrDefault(of => of.Outcome.Id == outcome.Id);
}

/// <summary>Why an outcome's impact in one month is what it is.</summary>
/// <param name="Judged">How much of the impact's variance in the last month rests on judgement; null where it was not measured.</param>
public sealed record Why(AttributionReport Shares, VarianceShare? Judged);

/// <summary>Runs what is asked, and keeps the latest answers: the same inquiry gives the same numbers, whoever asks.</summary>
public sealed class Answers(int kept = 64) : IDisposable
{
    readonly Recent<Answer> impacts = new(kept);
    readonly Recent<Why> whys = new(kept);
    readonly Baselines baselines = new();
    // Sharp runs take all cores; more at once would only make each of them late. What takes longer waits for its like, and no answer for it.
    readonly SemaphoreSlim sharp = new(Math.Max(Environment.ProcessorCount / 2, 1)), longer = new(Math.Max(Environment.ProcessorCount / 2, 1));

    /// <summary>An answer that is known already, or null.</summary>
    public Answer? Known(Scenario scenario, string asked, EnsembleOptions options, IReadOnlyList<Outcome> outcomes) => impacts.Find(KeyOf(scenario, asked, options, outcomes));

    /// <summary>Runs an inquiry for some outcomes.</summary>
    /// <param name="asked">The words that the scenario was made from.</param>
    /// <exception cref="ModelException">Every replicate diverged.</exception>
    public Answer Find(Scenario scenario, string asked, EnsembleOptions options, IReadOnlyList<Outcome> outcomes, CancellationToken cancel)
    {
        var key = KeyOf(scenario, asked, options, outcomes);
        if (impacts.Find(key) is { } known)
            return known;
        var answer = new Answer(scenario, options, Impact.Of(Run(scenario, options, outcomes, cancel), options.Threads, cancel));
        impacts.Keep(key, answer);
        return answer;
    }

    /// <summary>The same on one of the places for long runs.</summary>
    /// <inheritdoc cref="Find"/>
    public Task<Answer> FindSharp(Scenario scenario, string asked, EnsembleOptions options, IReadOnlyList<Outcome> outcomes, CancellationToken cancel) =>
        InTurn(sharp, () => Find(scenario, asked, options, outcomes, cancel), cancel);

    /// <summary>Takes an impact apart, by drawn orders of its causes.</summary>
    public Task<Why> FindWhy(Scenario scenario, string asked, EnsembleOptions options, Outcome outcome, int month, CancellationToken cancel)
    {
        var key = KeyOf(scenario, asked, options, [outcome]) + $"|{month}";
        return whys.Find(key) is { } known ? Task.FromResult(known) : InTurn(() =>
        {
            var paths = Run(scenario, options, [outcome], cancel);
            var judged = scenario.JudgementShares(paths, options, null, cancel);
            var why = new Why(AttributionReport.Of(scenario, options, paths, outcome, month, false, Release.Version, () => null, cancel), judged.Count > 0 ? judged[0] : null);
            whys.Keep(key, why);
            return why;
        }, cancel);
    }

    /// <summary>Does something that takes longer than an answer when its turn comes, off the thread that asks.</summary>
    internal Task<T> InTurn<T>(Func<T> work, CancellationToken cancel) => InTurn(longer, work, cancel);

    static async Task<T> InTurn<T>(SemaphoreSlim places, Func<T> work, CancellationToken cancel)
    {
        await places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, cancel).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        sharp.Dispose();
        longer.Dispose();
    }

    /// <exception cref="ModelException">Every replicate diverged.</exception>
    internal Paths Run(Scenario scenario, EnsembleOptions options, IReadOnlyList<Outcome> outcomes, CancellationToken cancel)
    {
        var paths = scenario.RunPaths(outcomes, options, baselines.Find(scenario, options, outcomes), null, cancel);
        baselines.Keep(scenario, options, paths);
        return paths.Counted.IsEmpty ? throw new ModelException(ImpactReport.AllDiverged(paths)) : paths;
    }

    internal static string KeyOf(Scenario scenario, string asked, EnsembleOptions options, IReadOnlyList<Outcome> outcomes) =>
        $"{scenario.Case.Hash}|{asked}|{options.Replicates}|{options.Seed}|{options.Months}|{string.Join(',', outcomes.Select(o => o.Id))}";
}
