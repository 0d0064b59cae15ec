namespace Entente.Store.Panels.Dyads;

/// <summary>Figures that stand in the store for two actors, as they are: pledges, trade, disputes, borders.</summary>
/// <param name="name">of the column</param>
/// <param name="none">what a dyad without a figure has: 0 where a list is complete, else NaN</param>
/// <param name="bothWays">whether a figure of one toward the other holds for the other too</param>
public sealed class PairedFigures(string name, YearlyFigures figures, double none, bool bothWays = false) : DyadMeasure
{
    public override IReadOnlyList<string> Columns { get; } = [name];

    public override void Fill(DyadYear dyads, IReadOnlyList<double[]> columns)
    {
        var states = dyads.States;
        var count = states.Members.Count;
        var known = figures.In(states.Year);
        if (known.Count == 0)
            return;
        var table = new double[count * count];
        Array.Fill(table, none);
        foreach (var figure in known)
        {
            if (figure.Partner is null)
                continue;
            var (one, other) = (states.PlaceOf(figure.Actor, figure.Variant), states.PlaceOf(figure.Partner, figure.Variant));
            if (one < 0 || other < 0)
                continue;
            Put(one * count + other, figure.Value);
            if (bothWays)
                Put(other * count + one, figure.Value);
        }
        for (var dyad = 0; dyad < dyads.Count; dyad++)
            columns[0][dyad] = table[dyads.First[dyad] * count + dyads.Second[dyad]];

        // Of several figures, such as two disputes in a year, the highest stands.
        void Put(int place, double value) => table[place] = double.IsNaN(table[place]) ? value : Math.Max(table[place], value);
    }
}
