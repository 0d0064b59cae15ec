using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>
/// How much of an impact's variance rests on judgement: the share that would vanish, on average, were the judged numbers known.
/// </summary>
/// <remarks>
/// The first-order index of all judged numbers as one group. A second ensemble has them as the first does and draws everything else anew, chance included;
/// what the two then have in common is owed to them. A judged number that is fixed at one value counts as known.
/// </remarks>
public static class JudgementShare
{
    const string Judged = "judgement";

    // Far enough from the first ensemble's replicates, whatever their number.
    const uint Anew = 1u << 31;

    // The second ensemble keeps one month, so that it runs in parts whose paths are small.
    const int Part = 4_096;

    /// <summary>Of each outcome's impact in the last month of a run; none where the event changes nothing.</summary>
    /// <param name="first">The run, in which no observation weighs the replicates.</param>
    /// <param name="settings">Those of the run, for this alone: they are changed.</param>
    /// <param name="options">Those of the run.</param>
    /// <param name="progress">Is told the number of replicates done, from any thread.</param>
    public static IReadOnlyList<VarianceShare> Of(Paths first, Model model, Settings settings, Event e, EnsembleOptions options,
        IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        foreach (var input in settings.Inputs.Where(input => input.Provenance.Kind == Judged))
            settings.Redrawing(input, unchecked(0u - Anew));
        var impacts = first.Outcomes.Select(_ => (One: new List<double>(), Other: new List<double>())).ToArray();
        var counted = first.Counted.ToHashSet();
        for (var from = 0; from < options.Replicates; from += Part)
        {
            var part = options with { Replicates = Math.Min(Part, options.Replicates - from), FirstReplicate = unchecked(options.FirstReplicate + Anew + (uint)from) };
            var second = Ensemble.Run(model, settings, e, first.Outcomes, part, progress is null ? null : new Further(progress, from), cancel);
            int[] both = [.. second.Counted.Where(r => counted.Contains(from + r))];
            for (var outcome = 0; outcome < impacts.Length; outcome++)
            {
                Add(impacts[outcome].One, first, outcome, both, from);
                Add(impacts[outcome].Other, second, outcome, both, 0);
            }
        }
        return [.. impacts.Select(impact => VarianceShare.OfPairs([.. impact.One], [.. impact.Other]))];
    }

    static void Add(List<double> impacts, Paths paths, int outcome, int[] replicates, int from)
    {
        var with = paths.With(outcome, paths.Months);
        var without = paths.Without(outcome, paths.Months);
        foreach (var replicate in replicates)
            impacts.Add(with[from + replicate] - without[from + replicate]);
    }
}
