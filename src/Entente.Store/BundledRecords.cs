using System.Security.Cryptography;
using System.Text;
using DuckDB.NET.Data;
using Entente.Records;

namespace Entente.Store;

/// <summary>The records that travel with the program, as import 0 of a store.</summary>
static class BundledRecords
{
    static readonly DateOnly Always = DateOnly.MinValue;
    static readonly DateOnly Still = DateOnly.MaxValue;

    /// <summary>Changes when a file of the folder does.</summary>
    internal static string Fingerprint(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "there is no such folder; expected the one with the bundled records.");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Puts the records of the folder in the place of those that were there.</summary>
    internal static void Load(StoreFile store, string folder)
    {
        var archive = Archive.Load(folder);
        var states = archive.States;
        store.AsOne(() =>
        {
            foreach (var table in Tables.WithImports)
                store.Do($"delete from {table} where import = 0");
            Put(store, "sources", archive.Sources, (row, s) => row
                .AppendValue(s.Id).AppendValue(s.Title).AppendValue(s.Publisher).AppendValue(Written(s.Kind)).AppendValue(s.Published?.ToString()).AppendValue(s.Note));
            Put(store, "actors", states.All, (row, s) => row
                .AppendValue(s.Code).AppendValue(Written(s.Kind)).AppendValue(First(s.Iso3)).AppendValue(First(s.Iso2))
                .AppendValue(s.LastCow).AppendValue(s.LastGw).AppendValue(s.NameEn).AppendValue(s.NameKo).AppendValue(s.CapitalEn).AppendValue(s.CapitalKo)
                .AppendValue((double?)s.Latitude).AppendValue((double?)s.Longitude).AppendValue(s.Start).AppendValue(s.End));
            Put(store, "actors", archive.Actors.Where(actor => states.FindCode(actor.Code) is null), (row, a) => row
                .AppendValue(a.Code).AppendValue(Written(a.Kind)).AppendNullValue().AppendNullValue().AppendValue(a.Cow).AppendValue(a.Gw).AppendValue(a.NameEn).AppendValue(a.NameKo)
                .AppendNullValue().AppendNullValue().AppendNullValue().AppendNullValue().AppendNullValue().AppendNullValue());
            Put(store, "actor_codes", states.All.SelectMany(s => s.Cow.Select(n => (s, System: "cow", n)).Concat(s.Gw.Select(n => (s, System: "gw", n)))), (row, x) => row
                .AppendValue(x.s.Code).AppendValue(x.System).AppendValue((int?)x.n.Number)
                .AppendValue(Later(x.n.From == Always ? null : x.n.From, x.s.Start)).AppendValue(Earlier(x.n.Until == Still ? null : x.n.Until, x.s.End)));
            Put(store, "capitals", states.All, (row, s) => row
                .AppendValue(s.Code).AppendValue(s.CapitalEn).AppendValue((double?)s.Latitude).AppendValue((double?)s.Longitude).AppendValue(s.Start).AppendValue(s.End));
            Put(store, "indicators", archive.Series.DistinctBy(v => v.Indicator), (row, v) => row
                .AppendValue(v.Indicator).AppendValue(char.ToUpperInvariant(v.Indicator[0]) + v.Indicator[1..].Replace('-', ' ')).AppendValue(v.Unit));
            Put(store, "series", archive.Series, (row, v) => row
                .AppendValue(v.Indicator).AppendValue(v.Variant).AppendValue(v.Actor).AppendValue(v.Partner).AppendValue((DateOnly?)v.Start).AppendValue(v.End)
                .AppendValue((double?)v.Value).AppendValue(v.Low).AppendValue(v.High).AppendValue(v.Unit).AppendValue(v.Source).AppendValue((DateOnly?)v.Published).AppendValue(Written(v.Confidence)).AppendValue(v.Note));
            Put(store, "events", archive.Events, (row, e) => row
                .AppendNullValue().AppendValue((DateOnly?)e.Date).AppendValue(Written(e.Precision)).AppendValue(e.Actor).AppendNullValue().AppendValue(e.Relation).AppendValue(e.Partner).AppendNullValue()
                .AppendValue(e.Category).AppendNullValue().AppendValue(e.Magnitude).AppendValue(e.Unit).AppendValue(e.Outcome).AppendValue(e.Summary).AppendValue(string.Join(';', e.Sources)).AppendValue(Written(e.Confidence)));
            Put(store, "attempts", archive.Attempts, (row, a) => row
                .AppendValue((DateOnly?)a.Date).AppendValue(Written(a.Precision)).AppendValue(a.TimeUtc).AppendValue(a.Actor).AppendValue(a.Vehicle).AppendValue(a.Class).AppendValue(a.Facility)
                .AppendValue(Written(a.Outcome)).AppendValue(a.ApogeeKm).AppendValue(a.DistanceKm).AppendNullValue().AppendValue(a.Source));
            Put(store, "roll_calls", archive.Votes, (row, v) => row
                .AppendValue("UNSC").AppendValue(v.Document).AppendNullValue().AppendValue((DateOnly?)v.Date).AppendValue(v.Document).AppendValue(v.Trigger).AppendValue(v.Kind).AppendValue(Written(v.Result))
                .AppendValue((int?)v.Yes).AppendValue((int?)v.No).AppendValue((int?)v.Abstain).AppendNullValue().AppendNullValue().AppendNullValue().AppendValue(v.Note).AppendValue(v.Source));
            Put(store, "votes", archive.Votes.SelectMany(v => new[] { ("USA", v.Usa), ("GBR", v.Gbr), ("FRA", v.Fra), ("CHN", v.Chn), ("RUS", v.Rus) }.Select(ballot => (v, Actor: ballot.Item1, Vote: ballot.Item2))), (row, x) => row
                .AppendValue("UNSC").AppendValue(x.v.Document).AppendValue(x.Actor).AppendValue(Written(x.Vote)).AppendValue(x.v.Source));
            store.Do("update store set bundle = ?", Fingerprint(folder));
        });
    }

    static void Put<T>(StoreFile store, string table, IEnumerable<T> facts, Func<IDuckDBAppenderRow, T, IDuckDBAppenderRow> append)
    {
        using var appender = store.Connection.CreateAppender(table);
        foreach (var fact in facts)
            append(appender.CreateRow(), fact).AppendValue((int?)0).EndRow();
    }

    static string Written<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static string? First(IReadOnlyList<string> codes) => codes.Count == 0 ? null : codes[0];

    static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;
}
