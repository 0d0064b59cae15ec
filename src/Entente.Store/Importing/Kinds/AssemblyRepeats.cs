using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Resolutions of the General Assembly that came back in another session, word for word or nearly: they bridge the years of the ideal points.</summary>
sealed class AssemblyRepeats : Importer
{
    public override string Kind => "unga-repeats";

    public override Source Source => DataSets.Repeats;

    public override IReadOnlyList<string> Columns => ["rcid1", "rcid2"];

    public override void Read(ImportRow row, Intake into)
    {
        var (earlier, later) = (row.Whole("rcid1"), row.Whole("rcid2"));
        if (earlier >= later)
            throw row.Wrong($"the resolution {earlier} comes back as {later}; expected a later number.");
        into.Add(new RepeatRow("UNGA", row.Id("rcid1"), row.Id("rcid2")));
    }
}
