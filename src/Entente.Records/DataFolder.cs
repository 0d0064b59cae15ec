using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace Entente.Records;

/// <summary>A folder of records of one's own, which cases read in the place of the bundled ones.</summary>
public static class DataFolder
{
    /// <summary>Of the states that are added to actors.csv.</summary>
    const string SourceOfStates = "cow-gw-states";

    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50), Patience = TimeSpan.FromSeconds(30);

    static readonly string[] Changed = ["sources.csv", "actors.csv", "series.csv"];

    /// <summary>
    /// Puts figures into a folder, with their sources and the states that they are about. A figure takes the place of those that stood there
    /// for the same thing and period, so that the same figures again change nothing. A folder that is empty or not there begins as a copy of
    /// the bundled records.
    /// </summary>
    /// <param name="bundle">the folder of the records that travel with the program</param>
    /// <param name="sources">of the figures; one with the id of a source in the folder takes its place</param>
    /// <returns>how many figures were not there before, and how many took the place of others</returns>
    /// <exception cref="InputException">The folder is not one of records, or cannot be written; then it is as it was.</exception>
    public static (int New, int Changed) Add(string folder, string bundle, IReadOnlyList<Source> sources, IReadOnlyList<SeriesValue> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (whole == Path.TrimEndingDirectorySeparator(Path.GetFullPath(bundle)))
            throw new InputException(folder, null, "it holds the records that travel with the program; expected a folder of your own.");
        if (File.Exists(folder))
            throw new InputException(folder, null, "it is a file; expected a folder.");
        using var alone = Lock(whole, folder);
        var from = Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() ? folder : bundle;
        var archive = Archive.Load(from);
        // Within a folder that is there: the one above it may not be ours to write.
        var beside = Directory.Exists(folder) ? Path.Combine(whole, Path.GetRandomFileName()) : $"{whole}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(beside);
            foreach (var file in Directory.GetFiles(from, "*.csv"))
                File.Copy(file, Path.Combine(beside, Path.GetFileName(file)));
            Put(beside, "sources.csv", "id", [.. sources.Select(Fields), .. MissingSource(archive, bundle)], ["id"]);
            Put(beside, "actors.csv", "code", [.. MissingActors(archive, figures).Select(Fields)], ["code"]);
            var done = Put(beside, "series.csv", "indicator", [.. figures.Select(Fields)], ["indicator", "variant", "actor", "partner", "start"]);
            Archive.Load(beside);
            Directory.CreateDirectory(folder);
            foreach (var file in from == folder ? Changed : [.. Directory.GetFiles(beside).Select(path => Path.GetFileName(path))])
                File.Move(Path.Combine(beside, file), Path.Combine(folder, file), overwrite: true);
            return done;
        }
        catch (InputException e) when (e.File?.StartsWith(beside, StringComparison.Ordinal) == true)
        {
            throw new InputException(folder, null, $"a figure or source cannot stand there: {e.Sentence}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write the records to '{folder}': {(e is UnauthorizedAccessException ? "no file may be made there." : e.Message)}");
        }
        finally
        {
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
        }
    }

    /// <summary>Two that add at once would each take the place of what the other added.</summary>
    static FileStream Lock(string whole, string folder)
    {
        var path = Path.Combine(Path.GetTempPath(), $"entente-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName} {whole}")))[..16]}.lock");
        for (var waited = TimeSpan.Zero; ; waited += Moment)
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                Thread.Sleep(Moment);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new InputException(folder, null, "another command is adding to it; expected to add alone: wait until that is done.");
            }
    }

    static IEnumerable<Actor> MissingActors(Archive archive, IReadOnlyList<SeriesValue> figures) =>
        figures.SelectMany(figure => new[] { figure.Actor, figure.Partner }).OfType<string>().Distinct()
            .Where(code => !archive.ActorsByCode.ContainsKey(code)).Order(StringComparer.Ordinal)
            .Select(code => archive.States.StateOf(code))
            .Select(state => new Actor(state.Code, state.NameEn, state.NameKo, ActorKind.State, state.LastCow, state.LastGw, SourceOfStates));

    static IEnumerable<Dictionary<string, string?>> MissingSource(Archive archive, string bundle) =>
        archive.SourcesById.ContainsKey(SourceOfStates) ? [] : [Fields(Archive.Load(bundle).SourceOf(SourceOfStates))];

    /// <summary>Writes a file anew with rows in it, each where its <paramref name="order"/> puts it among those that stand there, in the place of the first with the same key.</summary>
    /// <returns>how many were not there before, and how many say something else than what stood there</returns>
    static (int New, int Changed) Put(string folder, string file, string order, IReadOnlyList<Dictionary<string, string?>> rows, string[] key)
    {
        if (rows.Count == 0)
            return (0, 0);
        var path = Path.Combine(folder, file);
        var (header, standing) = Table.Fields(path);
        string KeyOf(Func<string, string?> field) => string.Join('\n', key.Select(column => field(column)));
        // A column of the keeper's own stays as it was.
        string[] Laid(Dictionary<string, string?> row, string[]? before) => [.. header.Select((column, place) => row.TryGetValue(column, out var field) ? field ?? "" : before?[place] ?? "")];
        var places = header.Index().ToDictionary(column => column.Item, column => column.Index);
        var known = standing.Index().ToLookup(row => KeyOf(column => row.Item[places[column]]), row => row.Index);
        HashSet<int> gone = [];
        List<string[]> added = [];
        var changed = 0;
        foreach (var row in rows)
        {
            int[] same = [.. known[KeyOf(column => row[column] ?? "")]];
            var laid = Laid(row, same.Length > 0 ? standing[same[0]] : null);
            gone.UnionWith(same.Skip(1));
            if (same.Length == 0)
            {
                added.Add(laid);
                continue;
            }
            changed += same.Length > 1 || !laid.SequenceEqual(standing[same[0]]) ? 1 : 0;
            standing[same[0]] = laid;
        }
        using (var stream = File.Create(path))
        using (var writer = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteHeader(header);
            foreach (var row in standing.Where((_, place) => !gone.Contains(place)).Concat(added).OrderBy(row => row[places[order]], StringComparer.Ordinal))
            {
                foreach (var field in row)
                    writer.WriteField(field);
                writer.EndRecord();
            }
        }
        return (added.Count, changed);
    }

    static Dictionary<string, string?> Fields(Source source) => new()
    {
        ["id"] = source.Id,
        ["title"] = source.Title,
        ["publisher"] = source.Publisher,
        ["kind"] = Word(source.Kind),
        ["published"] = source.Published?.ToString(),
        ["note"] = source.Note,
    };

    static Dictionary<string, string?> Fields(Actor actor) => new()
    {
        ["code"] = actor.Code,
        ["name_en"] = actor.NameEn,
        ["name_ko"] = actor.NameKo,
        ["kind"] = Word(actor.Kind),
        ["cow"] = Text(actor.Cow),
        ["gw"] = Text(actor.Gw),
        ["source"] = actor.Source,
    };

    static Dictionary<string, string?> Fields(SeriesValue figure) => new()
    {
        ["indicator"] = figure.Indicator,
        ["variant"] = figure.Variant,
        ["actor"] = figure.Actor,
        ["partner"] = figure.Partner,
        ["start"] = Text(figure.Start),
        ["end"] = Text(figure.End),
        ["value"] = Text(figure.Value),
        ["low"] = Text(figure.Low),
        ["high"] = Text(figure.High),
        ["unit"] = figure.Unit,
        ["source"] = figure.Source,
        ["published"] = Text(figure.Published),
        ["confidence"] = Word(figure.Confidence),
        ["note"] = figure.Note,
    };

    static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    static string? Text<T>(T? value) where T : struct, IFormattable => value?.ToString(value is DateOnly ? "yyyy-MM-dd" : null, System.Globalization.CultureInfo.InvariantCulture);

    static string? Text<T>(T value) where T : struct, IFormattable => Text((T?)value);
}
