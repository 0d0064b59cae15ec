using Entente.Measures.Similarity;

namespace Entente.Store.Panels;

/// <summary>Who had promised whom what, year by year, at the levels of <see cref="AlliancePortfolio"/>.</summary>
public sealed class AlliancePanel
{
    // A pact to attack together has no level of its own.
    static readonly string Sql = $"""
        select year(period_start), actor, partner, variant,
            max(case indicator when 'alliance-defence' then {AlliancePortfolio.Defence} when 'alliance-consultation' then {AlliancePortfolio.Consultation} else {AlliancePortfolio.NeutralityOrNonaggression} end)
        from series where indicator in ('alliance-defence', 'alliance-neutrality', 'alliance-nonaggression', 'alliance-consultation') and value > 0 and partner is not null
            and year(period_start) between $1 and $2
        group by all order by variant nulls last
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

    /// <summary>The portfolios of the members, a row each, over the actors, each once: the strongest promise under any of its numbers.</summary>
    public byte[] Portfolios(YearOfStates states)
    {
        var (count, targets) = (states.Members.Count, states.EachActorOnce());
        var whole = new byte[count * count];
        AlliancePortfolio.Of([.. Ties(states)], count, whole);
        if (targets.Members.Count == count)
            return whole;
        int[] targetOf = [.. states.Members.Select(member => targets.PlaceOf(member.Actor))];
        var portfolios = new byte[count * targets.Members.Count];
        for (var cell = 0; cell < whole.Length; cell++)
        {
            ref var strongest = ref portfolios[cell / count * targets.Members.Count + targetOf[cell % count]];
            strongest = Math.Max(strongest, whole[cell]);
        }
        return portfolios;
    }
}
