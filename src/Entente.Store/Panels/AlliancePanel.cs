using Entente.Measures.Similarity;

namespace Entente.Store.Panels;

/// <summary>Who had promised whom what, year by year, at the levels of <see cref="AlliancePortfolio"/>.</summary>
public sealed class AlliancePanel
{
    const string Sql = """
        select year(period_start), actor, partner, variant,
            max(case indicator when 'alliance-defence' then 3 when 'alliance-neutrality' then 2 when 'alliance-nonaggression' then 2 when 'alliance-consultation' then 1 else 0 end)
        from series where indicator like 'alliance-%' and value > 0 and partner is not null and year(period_start) between $1 and $2 group by all
        """;

    readonly YearlyFigures levels;

    AlliancePanel(YearlyFigures levels) => this.levels = levels;

    /// <summary>The years with any alliance, in order.</summary>
    public IReadOnlyList<int> Years => levels.Years;

    public static AlliancePanel Of(StoreFile store, int first, int last) => new(YearlyFigures.Read(store, Sql, first, last));

    /// <summary>The promises between members, as places among them.</summary>
    public IReadOnlyList<AllianceTie> Ties(YearOfStates states)
    {
        List<AllianceTie> ties = [];
        foreach (var figure in levels.In(states.Year))
        {
            var (from, to) = (states.PlaceOf(figure.Actor, figure.Variant), states.PlaceOf(figure.Partner!, figure.Variant));
            if (from >= 0 && to >= 0 && from != to)
                ties.Add(new(from, to, (byte)figure.Value));
        }
        return ties;
    }

    /// <summary>The portfolios of the members, a row each.</summary>
    public byte[] Portfolios(YearOfStates states)
    {
        var portfolios = new byte[states.Members.Count * states.Members.Count];
        AlliancePortfolio.Of([.. Ties(states)], states.Members.Count, portfolios);
        return portfolios;
    }
}
