using System.Globalization;
using Entente.Records;

namespace Entente.Studio;

/// <summary>What a field of a query holds.</summary>
enum FieldKind
{
    Word,
    Whole,
    Flag,
    Day,
}

/// <summary>A field of a query: how it is read, and how the OpenAPI document tells of it.</summary>
/// <param name="Says">What it is for.</param>
sealed record Field(string Name, FieldKind Kind, string Says)
{
    /// <summary>Longer is no name, date or number of anything here, and would only take long to compare with all of them.</summary>
    internal const int MostLetters = 200;

    /// <summary>Whether it may stand several times.</summary>
    internal bool Repeats { get; init; }

    internal bool IsNeeded { get; init; }

    /// <summary>Of a whole number.</summary>
    internal ulong Least { get; init; }

    /// <inheritdoc cref="Least"/>
    internal ulong Most { get; init; } = ulong.MaxValue;

    /// <summary>The words it may be; empty where any may.</summary>
    internal IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What it is where nobody gives it; null where that is nothing, or stands with the case.</summary>
    internal string? Otherwise { get; init; }

    internal string? Example { get; init; }

    /// <exception cref="Refusal">It is none of what it may be.</exception>
    internal void Check(string value)
    {
        if (value.Length > MostLetters)
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{Name} has {value.Length:N0} letters; expected {MostLetters} at most."));
        if (Choices.Count > 0 && !Choices.Contains(value))
            throw Wrong($"{Name} is '{value}'{(Nearest.Hint(value, Choices) is { Length: > 0 } hint ? hint : $"; expected one of {string.Join(", ", Choices)}.")}");
        if (Kind == FieldKind.Flag && value is not ("true" or "false"))
            throw Wrong($"{Name} is '{value}'; expected true or false.");
        if (Kind == FieldKind.Day && !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw Wrong($"{Name} is '{value}'; expected a date, yyyy-mm-dd.");
        if (Kind == FieldKind.Whole && !(ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= Least && whole <= Most))
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"{Name} is '{value}'; expected a whole number from {Least:N0} to {Most:N0}."));
    }

    static Refusal Wrong(string sentence) => new(400, sentence);
}
