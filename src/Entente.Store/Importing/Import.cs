using System.Text;
using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>What an import did.</summary>
/// <param name="Dataset">whose earlier rows it replaced</param>
/// <param name="Changed">false when the same file stood in the store already: nothing was touched</param>
/// <param name="Rows">rows in the tables; one row of a file may give several</param>
/// <param name="Read">rows of the file, those refused included</param>
/// <param name="Refusals">rows of the file that were refused</param>
/// <param name="Refused">the first hundred thousand of them</param>
/// <param name="Replaced">rows of an earlier file of the data set, which these took the place of</param>
public sealed record ImportResult(string File, string Kind, string Dataset, bool Changed, long Rows, long Read, long Replaced, long Refusals, IReadOnlyList<Refusal> Refused);

/// <summary>Takes public files into a store.</summary>
public static class Import
{
    // Of a row that is refused; a file of another kind may be one long line.
    const int MostOfARow = 2_000;

    // A file of another kind may be wrong in every row.
    const int MostRefusals = 100_000;

    /// <summary>What can be imported: the kind, what it is, and its columns (<c>a|b</c> for either name).</summary>
    public static IReadOnlyList<(string Kind, string Title, IReadOnlyList<string> Columns)> Kinds =>
        [.. ImporterKinds.All.Select(importer => (importer.Kind, importer.Source.Title, importer.Columns))];

    /// <summary>The indicators that some kind of file gives.</summary>
    public static IEnumerable<string> Indicators => ImporterKinds.All.SelectMany(importer => importer.Indicators).Select(indicator => indicator.Id);

    /// <summary>The kind of file that gives an indicator, or null.</summary>
    public static string? KindOf(string indicator) => ImporterKinds.All.FirstOrDefault(importer => importer.Indicators.Any(its => its.Id == indicator))?.Kind;

    /// <summary>
    /// Takes one file as one transaction: its rows replace those of an earlier file of the same data set. Rows that do not fit are refused
    /// one by one. The same file again changes nothing.
    /// </summary>
    /// <param name="kind">one of <see cref="Kinds"/>; null to recognise it by the header</param>
    /// <param name="about">whose rows these are, a state's code or name, for the kinds whose files do not say so</param>
    /// <param name="settle">what is to be done with the data set's refused rows before it is in the store; if it throws, nothing is</param>
    /// <param name="progress">bytes read, and all of them</param>
    /// <exception cref="InputException">The file cannot be read or is of another kind, no row of it fits, or the store cannot be written.</exception>
    /// <exception cref="OperationCanceledException">stopped; the store is as it was</exception>
    public static ImportResult File(StoreFile store, States states, string path, string? kind = null, string? about = null, Action<string, IReadOnlyList<Refusal>>? settle = null, IProgress<(long Done, long Of)>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(states);
        using var file = DataFile.Open(path);
        var fingerprint = DataFile.FingerprintOf(path);
        var importer = kind is null ? ImporterKinds.Recognise(file) : ImporterKinds.Named(kind);
        var columns = Headers.Match(file, importer);
        var actor = importer.NeedsActor ? ActorOf(about, path, states) : null;
        var dataset = importer.DatasetOf(actor);

        var (id, known) = Standing(store, dataset);
        if (known is { } before && before.Sha256 == fingerprint && !store.Records(
            "select 1 from imports later join imports its on later.imported_at > its.imported_at where its.id = $1 and list_contains(string_split($2, ','), later.kind)", id, string.Join(',', importer.ReadBy)).Any())
            return new(path, importer.Kind, dataset, Changed: false, before.Rows, before.Rows + before.Rejected, 0, before.Rejected, []);

        List<Refusal> refused = [];
        long read = 0, rows = 0, refusals = 0;
        store.AsOne(() =>
        {
            Forget(store, id);
            using (var intake = new Intake(store, id, importer.Source.Id))
            {
                var row = new ImportRow(new Row(path, file.Reader, columns), states, actor, body => RollCallYears(store, body));
                while (file.Next(out var complaint))
                {
                    read++;
                    if ((complaint ?? Take(importer, row, intake)) is { } reason && ++refusals <= MostRefusals)
                        refused.Add(new(file.Reader.LineNumber, reason, Encoding.UTF8.GetString(file.Reader.RawRecord is { Length: > MostOfARow } whole ? whole[..MostOfARow] : file.Reader.RawRecord)));
                    if (read % 8192 != 0)
                        continue;
                    cancel.ThrowIfCancellationRequested();
                    progress?.Report(file.Progress);
                }
                intake.Close();
                rows = intake.Rows;
            }
            if (rows == 0)
                throw new InputException(path, refused.Count > 0 ? refused[0].Line : null, refused.Count > 0
                    ? $"{refused[0].Reason} None of the {read:N0} rows fits the kind {importer.Kind}; nothing was changed."
                    : $"the file has no rows; nothing was changed.");
            Reopen(store, id);
            Note(store, importer, id);
            store.Do("insert into imports values (?, ?, ?, ?, ?, ?, ?, ?)", id, dataset, importer.Kind, Path.GetFileName(path), fingerprint, rows, refusals, DateTime.UtcNow);
            settle?.Invoke(dataset, refused);
        });
        return new(path, importer.Kind, dataset, Changed: true, rows, read, known?.Rows ?? 0, refusals, refused);
    }

    /// <summary>Null when the row was taken, else why not.</summary>
    static string? Take(Importer importer, ImportRow row, Intake intake)
    {
        try
        {
            row.Begin();
            importer.Read(row, intake);
            if (intake.Keep(row.SecondNumber) is not { } clash)
                return null;
            intake.Drop();
            return clash;
        }
        catch (InputException e)
        {
            intake.Drop();
            return e.Sentence;
        }
    }

    static string ActorOf(string? about, string path, States states)
    {
        if (about is not null)
            return states.Find(about)?.Code
                ?? throw new InputException($"--actor is '{about}', which is no state that is known here{(Nearest.Hint(about, states.All()) is { Length: > 0 } hint ? hint : ".")}");
        return NamedActor.Of(path, states);
    }

    /// <summary>The number of the data set's import, and what stands there already.</summary>
    static (int Id, (string Sha256, long Rows, long Rejected)? Known) Standing(StoreFile store, string dataset)
    {
        using (var command = store.Command("select id, sha256, rows, rejected from imports where dataset = ?", dataset))
        using (var reader = command.ExecuteReader())
            if (reader.Read())
                return (reader.GetInt32(0), (reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3)));
        using var next = store.Command("select coalesce(max(id), 0) + 1 from imports");
        return ((int)(long)Convert.ToInt64(next.ExecuteScalar(), null), null);
    }

    static Dictionary<string, int> RollCallYears(StoreFile store, string body)
    {
        Dictionary<string, int> years = [];
        foreach (var row in store.Records("select id, year(date) from roll_calls where body = $1", body))
            years[(string)row[0]!] = (int)(long)row[1]!;
        return years;
    }

    static void Forget(StoreFile store, int id)
    {
        foreach (var table in Tables.WithImports)
            store.Do($"delete from {table} where import = ?", id);
        store.Do("delete from imports where id = ?", id);
    }

    // Where most of a list ends on its last day, that day is where it was closed, and not where its states ended.
    static void Reopen(StoreFile store, int id)
    {
        foreach (var table in (string[])["actor_codes", "capitals"])
            store.Do($"""
                update {table} set until = null where import = $1 and until = (select max(until) from {table} where import = $1)
                and (select count(*) from {table} where import = $1 and until = (select max(until) from {table} where import = $1)) * 2 > (select count(*) from {table} where import = $1)
                """, id);
    }

    static void Note(StoreFile store, Importer importer, int id)
    {
        var source = importer.Source;
        store.Do("insert into sources values (?, ?, ?, ?, ?, ?, ?)", source.Id, source.Title, source.Publisher, source.Kind.ToString().ToLowerInvariant(), source.Published?.ToString(), source.Note, id);
        foreach (var indicator in importer.Indicators)
            store.Do("insert into indicators values (?, ?, ?, ?)", indicator.Id, indicator.Title, indicator.Unit, id);
    }
}
