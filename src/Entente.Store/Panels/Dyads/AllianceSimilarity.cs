using Entente.Measures.Similarity;

namespace Entente.Store.Panels.Dyads;

/// <summary>How alike two states' alliances are, by nine measures; the weighted S weighs each ally by its capability.</summary>
public sealed class AllianceSimilarity(AlliancePanel alliances, IReadOnlyList<CapabilityRow> capabilities) : DyadMeasure
{
    static readonly string[] Names = ["s", "s_squared", "s_weighted", "s_binary", "kappa", "kappa_binary", "pi", "pi_binary", "tau_b"];
    readonly ILookup<int, CapabilityRow> capabilities = capabilities.ToLookup(row => row.Year);

    public override IReadOnlyList<string> Columns => Names;

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        var states = dyads.States;
        var count = states.Members.Count;
        // Of a year in which nobody is known to have promised anything there is nothing to compare.
        if (alliances.Ties(states).Count == 0)
            return;
        var pairs = SystemSimilarity.Dyads(count);
        double[][] all = [.. Names.Select(_ => new double[pairs])];
        var weights = Weights(states.EachActorOnce());
        SystemSimilarity.Of(alliances.Portfolios(states), count, AlliancePortfolio.Levels, new()
        {
            S = all[0],
            SquaredS = all[1],
            WeightedS = weights.Length > 0 ? all[2] : default,
            BinaryS = all[3],
            Kappa = all[4],
            BinaryKappa = all[5],
            Pi = all[6],
            BinaryPi = all[7],
            TauB = all[8],
        }, weights);
        for (var dyad = 0; dyad < dyads.Count; dyad++)
        {
            var place = SystemSimilarity.Place(Math.Min(dyads.First[dyad], dyads.Second[dyad]), Math.Max(dyads.First[dyad], dyads.Second[dyad]), count);
            for (var column = 0; column < Names.Length; column++)
                if (column != 2 || weights.Length > 0)
                    columns[column][dyad] = all[column][place];
        }
    }

    /// <summary>Capability of each ally; none when nothing is known of the year.</summary>
    double[] Weights(YearOfStates states)
    {
        var weights = new double[states.Members.Count];
        foreach (var row in capabilities[states.Year])
            if (states.PlaceOf(row.Actor, row.Variant) is >= 0 and var place && double.IsFinite(row.Cinc))
                weights[place] = row.Cinc;
        return weights.Any(weight => weight > 0) ? weights : [];
    }
}
