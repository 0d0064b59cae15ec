using System.Collections.Immutable;
using Entente.Simulation;

namespace Entente;

/// <summary>What is believed of the hidden deals at one point in time.</summary>
/// <param name="Seen">The observations of the month that led to it; none for what was believed beforehand.</param>
/// <param name="Weights">Of each hidden deal in the world's order; the weights of one deal's readings sum to 1.</param>
/// <param name="EffectiveReplicates">How many replicates of equal weight the ensemble is still worth.</param>
public sealed record HiddenDealWeights(ImmutableArray<Observation> Seen, ImmutableArray<double> Weights, double EffectiveReplicates)
{
    /// <summary>Beforehand, and after each month with an observation that was taken.</summary>
    public static IReadOnlyList<HiddenDealWeights> Of(Paths paths)
    {
        if (paths.Hidden is not { } hidden || paths.Whole.IsEmpty)
            return [];
        HiddenDealWeights At(ImmutableArray<Observation> seen, double[] evidence)
        {
            var weights = Weighing.Weights(evidence);
            return new(seen, [.. hidden.Deals.Select(deal => weights.Zip(paths.Whole, (w, r) => w * hidden.Holds(deal)[r]).Sum())], Weighing.EffectiveSize(evidence));
        }
        return
        [
            At([], new double[paths.Whole.Length]),
            .. hidden.Taken.Where(o => o.Month <= paths.Months).GroupBy(o => o.Month).OrderBy(month => month.Key)
                .Select(month => At([.. month], paths.EvidenceOfWhole(month.Key))),
        ];
    }
}
