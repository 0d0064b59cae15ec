using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Records;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told to leave figures in a data folder of one's own, which cases read with <c>--data</c>.</summary>
sealed class DataFolderArguments
{
    // It is text, for people to read and compare.
    const int MostFigures = 100_000;

    readonly Option<string?> folder = new("--into") { Description = "Put the figures into this data folder, which cases read with --data; one that is not there begins as a copy of the bundled records", HelpName = "DIR" };
    readonly Option<DateOnly?> published = Options.Day("--published", "The day from which this edition of the figures was public, with --into: a case reads nothing published after its as-of date");
    readonly Option<int?> lag = Options.Read<int>("--lag", "Or how many months after its period each figure was public, for a series that comes out regularly", "MONTHS", "a whole number of months from 0 to 120",
        word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months <= 120 ? months : null);

    internal DataFolderArguments AddTo(Command command)
    {
        foreach (Option option in (Option[])[folder, published, lag])
            command.Add(option);
        return this;
    }

    /// <summary>Whether figures are to be left there.</summary>
    internal bool Asked(ParseResult parsed) => parsed.GetValue(folder) is not null;

    /// <summary>Refuses what cannot be done before work begins.</summary>
    internal void Check(ParseResult parsed)
    {
        var (day, months) = (parsed.GetValue(published), parsed.GetValue(lag));
        if (parsed.GetValue(folder) is not { } into)
        {
            if (day is not null || months is not null)
                throw new InputException($"{(day is null ? "--lag" : "--published")} says when figures were public that go into a data folder; expected --into with it.");
            return;
        }
        if (into.Length == 0)
            throw new InputException("--into names no folder; expected one such as my-records.");
        if (day is null == months is null)
            throw new InputException("--into needs to know since when the figures were public; expected either --published with a day or --lag with a number of months.");
    }

    internal Publication Publication(ParseResult parsed) => new(parsed.GetValue(published), parsed.GetValue(lag) ?? 0);

    /// <summary>Puts them there, and says so.</summary>
    internal void Put(ParseResult parsed, TextWriter told, IReadOnlyList<Source> sources, IReadOnlyList<SeriesValue> figures)
    {
        if (figures.Count > MostFigures)
            throw new InputException($"these are {figures.Count:N0} figures, and a data folder is for people to read; expected {MostFigures:N0} at most, with fewer --actors or --years.");
        if (figures.FirstOrDefault(figure => figure.Published < (figure.End ?? figure.Start)) is { } early)
            throw new InputException($"{early.Indicator} of {early.Actor} is of a period to {early.End ?? early.Start:yyyy-MM-dd}, and --published is {early.Published:yyyy-MM-dd}; expected a later day, or earlier --years.");
        var into = parsed.GetValue(folder)!;
        var (added, changed) = DataFolder.Add(into, Bundled.Data, sources, figures);
        told.WriteLine($"{figures.Count:N0} figures of {string.Join(", ", figures.Select(figure => figure.Indicator).Distinct().Order(StringComparer.Ordinal))} in {into}{(added == figures.Count ? "" : $", {added:N0} of them new and {changed:N0} changed")}");
    }
}
