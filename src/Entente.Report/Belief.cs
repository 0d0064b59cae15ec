namespace Entente.Report;

/// <summary>What the hidden deals weigh at one point in time.</summary>
/// <param name="Date">Of the latest of the observations; null beforehand.</param>
/// <param name="Seen">Titles of the observations of that month.</param>
/// <param name="Weights">In the order of the hidden deals.</param>
/// <param name="EffectiveReplicates">How many replicates of equal weight the run is still worth.</param>
public sealed record Belief(DateOnly? Date, IReadOnlyList<Text> Seen, IReadOnlyList<double> Weights, double EffectiveReplicates)
{
    internal static Belief Of(HiddenDealWeights weights) => new(weights.Seen.IsEmpty ? null : weights.Seen.Max(o => o.Date),
        [.. weights.Seen.OrderBy(o => o.Date).Select(o => o.Title)], weights.Weights, weights.EffectiveReplicates);
}
