using Entente.Measures.Distance;

namespace Entente.Store.Panels.Dyads;

/// <summary>The great-circle distance between the capitals at the end of the year.</summary>
public sealed class CapitalDistance : DyadMeasure
{
    readonly ILookup<string, (double Latitude, double Longitude, DateOnly Since, DateOnly Until)> capitals;

    CapitalDistance(StoreFile store) => capitals = store
        // A list that was imported knows when a capital moved.
        .Records("select actor, latitude, longitude, since, until from capitals where import = (select max(import) from capitals) or (import = 0 and actor not in (select actor from capitals where import > 0))")
        .ToLookup(row => (string)row[0]!, row => ((double)row[1]!, (double)row[2]!, (DateOnly?)row[3] ?? DateOnly.MinValue, (DateOnly?)row[4] ?? DateOnly.MaxValue));

    public static CapitalDistance Of(StoreFile store) => new(store);

    public override IReadOnlyList<string> Columns { get; } = ["capital_km"];

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        DateOnly at = new(dyads.States.Year, 12, 31);
        (double Latitude, double Longitude)?[] places = [.. dyads.States.Members.Select(member => Place(member.Actor, at))];
        for (var dyad = 0; dyad < dyads.Count; dyad++)
            if (places[dyads.First[dyad]] is { } one && places[dyads.Second[dyad]] is { } other)
                columns[0][dyad] = GreatCircle.Kilometres(one.Latitude, one.Longitude, other.Latitude, other.Longitude);
    }

    // A state that ended in the year keeps its last capital.
    (double, double)? Place(string actor, DateOnly at)
    {
        var known = capitals[actor].Where(capital => capital.Since <= at).ToList();
        return known.Count == 0 ? null : known.MaxBy(capital => (capital.Until >= at, capital.Since)) is var there ? (there.Latitude, there.Longitude) : null;
    }
}
