using System.CommandLine;
using System.CommandLine.Parsing;
using System.Security.Cryptography;
using System.Text;
using Entente.Records;
using Entente.Store;
using Entente.Store.Columns;

namespace Entente.Cli.Output;

/// <summary>A column of a measure's answer that a case can use.</summary>
/// <param name="Name">of the column; the indicator is <c>measured-</c> and this, or what is <paramref name="As"/> instead</param>
/// <param name="From">kinds of the files that it is taken from</param>
/// <param name="Low">the column with the lower end of its interval</param>
sealed record KeptColumn(string Name, string Unit, IReadOnlyList<string> From, string? As = null, string? Low = null, string? High = null)
{
    internal string Indicator => "measured-" + (As ?? Name).Replace('_', '-');
}

/// <summary>What of a measure's answer goes into a data folder: a row's <c>year</c> is the period, its <c>actor</c> (or <c>actor1</c> and <c>actor2</c>) whom it is about.</summary>
sealed class KeptColumns(params IReadOnlyList<KeptColumn> columns)
{
    /// <param name="store">the measure is taken from</param>
    /// <exception cref="InputException">The answer has no such column.</exception>
    internal (IReadOnlyList<Source>, IReadOnlyList<SeriesValue>) Of(ParseResult parsed, StoreFile store, IReadOnlyList<Batch> rows, Publication publication)
    {
        var here = columns.Where(kept => rows.Any(batch => Column<NumberColumn>(batch, kept.Name) is not null)).ToList();
        var list = parsed.CommandResult.Command.Options.Any(option => option.Name == "--states") ? parsed.GetValue<string>("--states") : null;
        IEnumerable<string> system = list is null ? [] : [$"{list}-states"];
        var (command, from) = (CommandOf(parsed), $"from {string.Join(", ", store.Imported([.. here.SelectMany(kept => kept.From).Concat(system).Distinct()]))}");
        // Another command, or the same on other files, is another source.
        var sign = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{command}\n{from}")))[..8];
        var source = new Source($"entente-{parsed.CommandResult.Command.Name}-{sign}", $"Computed by: {command}", "Entente", SourceKind.Dataset, null, from);
        Dictionary<(string, string, string?, long), (SeriesValue Figure, bool Later)> figures = [];
        var states = StoreArguments.States();
        foreach (var batch in rows)
            foreach (var kept in here)
                if (Column<TextColumn>(batch, "actor") is { } actors)
                    Take(batch, kept, actors, Column<TextColumn>(batch, "partner"), both: false);
                else if (Column<TextColumn>(batch, "actor1") is { } ones)
                    Take(batch, kept, ones, Column<TextColumn>(batch, "actor2"), both: true);
        return figures.Count > 0 ? ([source], [.. figures.Values.Select(kept => kept.Figure)])
            : throw new InputException($"--into takes {string.Join(", ", columns.Select(column => column.Name))} by state and year, and this answer has none of them; expected other options.");

        bool IsLast(string actor, long? code, int year) => code is null || states.FindCode(actor) is not { } state
            || (list == "gw" ? state.GwAt(new(year, 12, 31)) : state.CowAt(new(year, 12, 31))) is not { } last || last == code;

        // What holds of two alike, holds the other way round.
        void Take(Batch batch, KeptColumn kept, TextColumn actors, TextColumn? partners, bool both)
        {
            var (years, variants) = (Column<WholeColumn>(batch, "year")!, Column<TextColumn>(batch, "variant"));
            var (codes, partnerCodes) = (Column<WholeColumn>(batch, "code1"), Column<WholeColumn>(batch, "code2"));
            var (values, low, high) = (Column<NumberColumn>(batch, kept.Name)!, Column<NumberColumn>(batch, kept.Low), Column<NumberColumn>(batch, kept.High));
            for (var row = 0; row < batch.Rows; row++)
            {
                if (!double.IsFinite(values.Values[row]) || years.Values[row] is not { } year)
                    continue;
                // Of a state that changed its number in the year, what holds under the later one, where anything does.
                var later = variants?.Values[row] is null && IsLast(actors.Values[row]!, codes?.Values[row], (int)year)
                    && (partners is null || IsLast(partners.Values[row]!, partnerCodes?.Values[row], (int)year));
                Add(actors.Values[row]!, partners?.Values[row]);
                if (both)
                    Add(partners!.Values[row]!, actors.Values[row]);

                void Add(string actor, string? partner)
                {
                    var (start, end) = (new DateOnly((int)year, 1, 1), new DateOnly((int)year, 12, 31));
                    var key = (kept.Indicator, actor, partner, year);
                    if (!figures.TryGetValue(key, out var other) || (later && !other.Later))
                        figures[key] = (new(kept.Indicator, null, actor, partner, start, end,
                            values.Values[row], Known(low, row), Known(high, row), kept.Unit, source.Id, publication.Of(start, end), Confidence.Medium, publication.Note), later);
                }
            }
        }
    }

    static T? Column<T>(Batch batch, string? name) where T : Column => batch.Columns.OfType<T>().FirstOrDefault(column => column.Name == name);

    static double? Known(NumberColumn? column, int row) => column?.Values[row] is { } value && double.IsFinite(value) ? value : null;

    /// <summary>As it was given, without where it reads and writes.</summary>
    static string CommandOf(ParseResult parsed)
    {
        List<string> words = ["entente"];
        for (var i = 0; i < parsed.Tokens.Count; i++)
            if (parsed.Tokens[i] is { Type: TokenType.Option, Value: "--into" or "--store" or "--out" or "--plot" or "--checkpoint" or "--format" or "--rows" })
                i++;
            else
                words.Add(parsed.Tokens[i].Value);
        return string.Join(' ', words);
    }
}
