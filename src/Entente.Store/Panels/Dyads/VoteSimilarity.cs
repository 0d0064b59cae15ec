using Entente.Measures.Similarity;

namespace Entente.Store.Panels.Dyads;

/// <summary>How alike two states voted in the session of the General Assembly that began in the year.</summary>
public sealed class VoteSimilarity(AssemblyPanel assembly) : DyadMeasure
{
    const int Levels = 3;

    public override IReadOnlyList<string> Columns { get; } = ["votes", "vote_s", "vote_s_squared", "vote_kappa", "vote_pi", "vote_tau_b"];

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        var (members, portfolios) = assembly.Portfolios(dyads.States.Year - AssemblyPanel.YearBefore);
        if (members.Count == 0)
            return;
        var pairs = SystemSimilarity.Dyads(members.Count);
        double[][] all = [.. Enumerable.Range(0, Columns.Count - 1).Select(_ => new double[pairs])];
        var votes = new int[pairs];
        SystemSimilarity.Of(portfolios, members.Count, Levels, new() { S = all[0], SquaredS = all[1], Kappa = all[2], Pi = all[3], TauB = all[4], Count = votes });
        var places = members.Index().ToDictionary(member => member.Item, member => member.Index);
        int[] rows = [.. dyads.States.Members.Select(member => places.GetValueOrDefault(member.Actor, -1))];
        for (var dyad = 0; dyad < dyads.Count; dyad++)
        {
            var (one, other) = (rows[dyads.First[dyad]], rows[dyads.Second[dyad]]);
            if (one < 0 || other < 0 || one == other)
                continue;
            var place = SystemSimilarity.Place(Math.Min(one, other), Math.Max(one, other), members.Count);
            columns[0][dyad] = votes[place];
            for (var column = 0; column < all.Length; column++)
                columns[1 + column][dyad] = all[column][place];
        }
    }
}
