using Entente.Records;

namespace Entente.Store.Importing.Kinds;

/// <summary>Events coded by machine from the news: who did what to whom, with a code of CAMEO and an intensity from -10 to 10.</summary>
sealed class CodedEvents : Importer
{
    public override string Kind => "events";

    public override Source Source => DataSets.Icews;

    public override IReadOnlyList<string> Columns => ["event_id|Event ID", "event_date|Event Date", "source_name|Source Name", "source_country|Source Country", "event_text|Event Text",
        "cameo_code|CAMEO Code", "intensity|Intensity", "target_name|Target Name", "target_country|Target Country"];

    public override IReadOnlyList<string> Optional => ["publisher|Publisher", "city|City", "country|Country"];

    public override void Read(ImportRow row, Intake into)
    {
        var code = row.Text("cameo_code");
        var intensity = row.Number("intensity");
        if (Math.Abs(intensity) > 10)
            throw row.Wrong($"the intensity is {row.Text("intensity")}; expected -10 to 10.");
        into.Add(new EventRow(
            row.Text("event_id"), row.Date("event_date"), "day", Country("source_country"), row.Text("source_name"), row.Text("event_text"), Country("target_country"), row.Text("target_name"),
            "coded event", code, intensity, "intensity -10 to 10", null, Place()));

        string? Country(string column) => row.Optional(column) is { } name ? row.OfName(name) : null;

        string? Place() => (row.Optional("city"), row.Optional("country")) switch
        {
            (null, var country) => country,
            var (city, country) => $"{city}, {country}",
        };
    }
}
