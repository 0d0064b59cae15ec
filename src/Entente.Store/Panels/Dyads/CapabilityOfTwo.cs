namespace Entente.Store.Panels.Dyads;

/// <summary>Both states' capability, and the share of the first in what the two have together.</summary>
public sealed class CapabilityOfTwo(IReadOnlyList<CapabilityRow> capabilities) : DyadMeasure
{
    readonly ILookup<int, CapabilityRow> years = capabilities.ToLookup(row => row.Year);

    public override IReadOnlyList<string> Columns { get; } = ["cinc1", "cinc2", "cinc_share"];

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        var states = dyads.States;
        var scores = new double[states.Members.Count];
        Array.Fill(scores, double.NaN);
        foreach (var row in years[states.Year])
            if (states.PlaceOf(row.Actor, row.Variant) is >= 0 and var place)
                scores[place] = row.Cinc;
        for (var dyad = 0; dyad < dyads.Count; dyad++)
        {
            var (one, other) = (scores[dyads.First[dyad]], scores[dyads.Second[dyad]]);
            (columns[0][dyad], columns[1][dyad], columns[2][dyad]) = (one, other, one / (one + other));
        }
    }
}
