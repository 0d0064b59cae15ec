using System.Globalization;
using Entente.Records;

namespace Entente.Cases;

/// <summary>One dated record, with what a test can ask of it.</summary>
sealed record RecordRow(DateOnly Date, Evidence Evidence, IReadOnlyDictionary<string, string?> Columns);

/// <summary>A file of dated records that a test can search.</summary>
/// <param name="One">What one row is called.</param>
/// <param name="Rows">The earliest first.</param>
sealed record RecordTable(Text One, IReadOnlyList<string> Columns, IReadOnlyList<RecordRow> Rows)
{
    internal static IReadOnlyDictionary<string, RecordTable> Of(Archive archive) => new Dictionary<string, RecordTable>
    {
        ["events"] = Make(new("event", "사건"), archive.Events, e => e.Date, e => Of(archive, Said(e.Date, e.Precision), e.Summary, e.Sources[0]), new()
        {
            ["actor"] = e => e.Actor,
            ["relation"] = e => e.Relation,
            ["partner"] = e => e.Partner,
            ["category"] = e => e.Category,
            ["outcome"] = e => e.Outcome,
            ["summary"] = e => e.Summary,
        }),
        ["attempts"] = Make(new("attempt", "발사"), archive.Attempts, a => a.Date, a => Of(archive, Said(a.Date, a.Precision), $"{a.Vehicle} ({a.Class}): {Said(a.Outcome)}", a.Source), new()
        {
            ["actor"] = a => a.Actor,
            ["vehicle"] = a => a.Vehicle,
            ["class"] = a => a.Class,
            ["facility"] = a => a.Facility,
            ["outcome"] = a => Said(a.Outcome),
        }),
        ["votes"] = Make(new("vote", "표결"), archive.Votes, v => v.Date,
            v => Of(archive, Said(v.Date, Precision.Day), $"{v.Document}, {v.Kind}: {Said(v.Result)} {v.Yes}-{v.No}-{v.Abstain} ({v.Trigger})", v.Source), new()
            {
                ["document"] = v => v.Document,
                ["kind"] = v => v.Kind,
                ["trigger"] = v => v.Trigger,
                ["result"] = v => Said(v.Result),
                ["usa"] = v => Said(v.Usa),
                ["gbr"] = v => Said(v.Gbr),
                ["fra"] = v => Said(v.Fra),
                ["chn"] = v => Said(v.Chn),
                ["rus"] = v => Said(v.Rus),
            }),
    };

    /// <summary>A figure of a series as evidence.</summary>
    internal static Evidence Of(Archive archive, SeriesValue value) => Of(archive, Period(value),
        string.Create(CultureInfo.InvariantCulture, $"{value.Indicator}{(value.Variant is null ? "" : $" ({value.Variant})")}, {value.Actor}{(value.Partner is null ? "" : $" to {value.Partner}")}: {value.Value:#,0.######} {value.Unit}"),
        value.Source);

    static RecordTable Make<T>(Text one, IReadOnlyList<T> rows, Func<T, DateOnly> date, Func<T, Evidence> evidence, Dictionary<string, Func<T, string?>> columns) => new(one, [.. columns.Keys],
        [.. rows.OrderBy(date).Select(row => new RecordRow(date(row), evidence(row), columns.ToDictionary(column => column.Key, column => column.Value(row))))]);

    static Evidence Of(Archive archive, string date, string summary, string source) => new(date, summary, archive.SourceOf(source).Title);

    static string Said<T>(T choice) where T : struct, Enum => choice.ToString().ToLowerInvariant();

    static string Said(DateOnly date, Precision precision) => date.ToString(precision == Precision.Day ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>As short as the period allows.</summary>
    static string Period(SeriesValue value) => value.End is { } end
        ? new PartialDate(value.Start, end).ToString() is var said && PartialDate.TryParse(said, out var date) && (date.First, date.Last) == (value.Start, end)
            ? said : $"{Said(value.Start, Precision.Day)}..{Said(end, Precision.Day)}"
        : $"{Said(value.Start, Precision.Day)}..";
}
