using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Militarized disputes by directed dyad and year: how far the first state went toward the second.</summary>
sealed class Disputes : Importer
{
    static readonly Indicator Hostility = new("mid-hostility", "Highest hostility of the actor in a militarized dispute with the partner: 1 no response, 2 threat, 3 display, 4 use of force, 5 war", "level 1 to 5");
    static readonly Indicator Onset = new("mid-onset", "A militarized dispute of the two begins", "0 or 1");
    static readonly Indicator Deaths = new("mid-fatalities", "Dead of the actor in a militarized dispute with the partner", "persons");

    public override string Kind => "mids";

    public override Source Source => DataSets.Disputes;

    public override IReadOnlyList<string> Columns => ["dispnum", "ccode1", "ccode2", "year", "midonset|gmlmidonset", "midongoing|gmlmidongoing", "hostlev1", "hostlev2", "fatalpre1", "sidea1", "version"];

    public override IReadOnlyList<Indicator> Indicators => [Hostility, Onset, Deaths];

    public override void Read(ImportRow row, Intake into)
    {
        var year = row.Year("year");
        var (actor, partner) = (row.Cow("ccode1", year), row.Cow("ccode2", year));
        var dispute = row.Text("dispnum");
        if (row.Amount("hostlev1") is { } level)
            into.Add(level is >= 1 and <= 5 ? Years.Figure(Hostility.Id, actor, partner, year, level, Hostility.Unit, variant: dispute)
                : throw row.Wrong($"the hostlev1 is {level}; expected 1 to 5."));
        if (row.Flag("midonset") is { } onset)
            into.Add(Years.Figure(Onset.Id, actor, partner, year, onset ? 1 : 0, Onset.Unit, variant: dispute));
        if (row.Amount("fatalpre1") is { } dead)
            into.Add(Years.Figure(Deaths.Id, actor, partner, year, dead, Deaths.Unit, variant: dispute));
    }
}
