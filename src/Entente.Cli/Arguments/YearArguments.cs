using System.CommandLine;
using System.Globalization;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told which years, and which states.</summary>
sealed class YearArguments
{
    readonly bool withActors;
    readonly Option<(int First, int Last)?> years = new("--years") { HelpName = "A..B" };
    readonly Option<string?> actors = new("--actors") { Description = "Only these states, joined with commas; of dyads those with one of them", HelpName = "PRK,RUS" };

    /// <param name="otherwise">the years where none are said, for the help</param>
    /// <param name="withActors">whether the states can be chosen</param>
    internal YearArguments(string otherwise = "all that the data have", bool withActors = true)
    {
        this.withActors = withActors;
        years.Description = $"One year, or from one to another [default: {otherwise}]";
        years.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            var parts = word.Split("..");
            if (parts.Length is 1 or 2 && Year(parts[0], out var first) && Year(parts[^1], out var last) && first <= last)
                return (first, last);
            result.AddError($"--years is '{word}'; expected a year such as 2015, or two such as 1950..2015.");
            return null;
        };
    }

    /// <summary>Which years, for what has none.</summary>
    internal Option Span => years;

    internal YearArguments AddTo(Command command)
    {
        command.Add(years);
        if (withActors)
            command.Add(actors);
        return this;
    }

    internal (int First, int Last) Years(ParseResult parsed, int first, int last) => parsed.GetValue(years) ?? (first, last);

    /// <summary>The codes of the states asked for, or null for all.</summary>
    internal IReadOnlyList<string>? Actors(ParseResult parsed) => parsed.GetValue(actors) is { } text ? StateList.Read(text, "--actors") : null;

    static bool Year(string text, out int year) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1800 and <= 2100;
}
