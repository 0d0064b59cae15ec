using Entente.Simulation;

namespace Entente.Scoring;

/// <summary>The replicates of an ensemble that count.</summary>
public sealed class PathSample(Paths paths) : ISample
{
    readonly Dictionary<string, int> outcomes = paths.Outcomes.Select((outcome, i) => (outcome.Id, i)).ToDictionary(o => o.Id, o => o.i);

    public int Size => paths.Counted.Length;

    public double[] Of(Leaf leaf)
    {
        var at = (OutcomeAt)leaf;
        var (first, last) = (at.First.In(paths.Months), at.Last.In(paths.Months));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, paths.Months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        var values = In(at, first);
        for (var month = first + 1; month <= last; month++)
        {
            var next = In(at, month);
            for (var i = 0; i < values.Length; i++)
                values[i] = at.Over switch { Over.Most => Math.Max(values[i], next[i]), Over.Least => Math.Min(values[i], next[i]), _ => values[i] + next[i] };
        }
        if (at.Over == Over.Mean && last > first)
            for (var i = 0; i < values.Length; i++)
                values[i] /= last - first + 1;
        return values;
    }

    double[] In(OutcomeAt at, int month)
    {
        var outcome = outcomes[at.Outcome.Id];
        var with = paths.With(outcome, month);
        var without = paths.Without(outcome, month);
        var values = new double[Size];
        for (var i = 0; i < values.Length; i++)
        {
            var replicate = paths.Counted[i];
            values[i] = at.Run switch { Run.With => with[replicate], Run.Without => without[replicate], _ => with[replicate] - without[replicate] };
        }
        return values;
    }
}
