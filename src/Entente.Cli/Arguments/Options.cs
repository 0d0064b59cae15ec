using System.CommandLine;
using System.Globalization;

namespace Entente.Cli.Arguments;

/// <summary>Options with a range, whose complaints say what was found and what was expected.</summary>
static class Options
{
    internal static Option<int> Whole(string name, string description, int least, int most, Func<int>? otherwise = null)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N" };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
                return value;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is '{word}'; expected a whole number from {least:N0} to {most:N0}."));
            return 0;
        };
        if (otherwise is not null)
            option.DefaultValueFactory = _ => otherwise();
        return option;
    }

    /// <summary>A number; null where none is said.</summary>
    internal static Option<double?> Number(string name, string description, string help) => Read<double>(name, description, help, "a number",
        word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null);

    internal static Option<DateOnly?> Day(string name, string description) => Read<DateOnly>(name, description, "YYYY-MM-DD", "a date, yyyy-mm-dd",
        word => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    /// <summary>A month; its last day is what is meant.</summary>
    internal static Option<DateOnly?> Month(string name, string description) => Read<DateOnly>(name, description, "YYYY-MM", "a month, yyyy-mm",
        word => DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first.AddMonths(1).AddDays(-1) : null);

    /// <summary>What a word is read as; null where none is said.</summary>
    /// <param name="expected">for the complaint where <paramref name="read"/> makes nothing of the word</param>
    internal static Option<T?> Read<T>(string name, string description, string help, string expected, Func<string, T?> read) where T : struct
    {
        var option = new Option<T?>(name) { Description = description, HelpName = help };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            var value = read(word);
            if (value is null)
                result.AddError($"{name} is '{word}'; expected {expected}.");
            return value;
        };
        return option;
    }

    internal static Option<ulong> Seed()
    {
        var option = new Option<ulong>("--seed") { Description = "Key of all chance; the same seed gives the same bytes", HelpName = "N", DefaultValueFactory = _ => 1 };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return value;
            result.AddError($"--seed is '{word}'; expected a whole number from 0 to {ulong.MaxValue}.");
            return 0;
        };
        return option;
    }

    internal static Option<string> OneOf(string name, string description, params string[] valid)
    {
        var option = OneOfOrNone(name, description, valid);
        option.DefaultValueFactory = _ => valid[0];
        return option!;
    }

    internal static Option<string?> OneOfOrNone(string name, string description, params string[] valid) =>
        Choice<string?>(name, description, [.. valid.Select(word => (word, word))]);

    /// <summary>The list of states that says who is one when.</summary>
    internal static Option<string> StateList() => OneOf("--states", "Whose list says who is a state when: Correlates of War, or Gleditsch and Ward", "cow", "gw");

    /// <summary>The language of what a reader is shown.</summary>
    internal static Option<Language> Lang() => Choice("--lang", "Language of what is shown [default: en]", ("en", Language.English), ("ko", Language.Korean));

    static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] valid)
    {
        string[] words = [.. valid.Select(v => v.Word)];
        var option = new Option<T>(name) { Description = description, HelpName = string.Join('|', words) };
        option.CustomParser = result =>
        {
            var word = result.Tokens.Single().Value;
            if (!words.Contains(word))
                result.AddError($"{name} is '{word}'; expected {string.Join(", ", words[..^1])} or {words[^1]}.");
            return valid.FirstOrDefault(v => v.Word == word).Value;
        };
        return option;
    }
}
