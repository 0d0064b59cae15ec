using System.Collections.Immutable;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Studio;

/// <summary>
/// What is asked of a case, as the words that a command takes and an address holds. Nothing is checked until it becomes a scenario,
/// so that whatever stands in an address can be read and answered with a sentence.
/// </summary>
public sealed record Inquiry
{
    /// <summary>The names by which it stands in an address; those of the command's options.</summary>
    public static readonly ImmutableArray<string> Fields = ["set", "without", "off", "hold", "observe-until", "prior", "seed", "months"];

    /// <summary>Levers held at a value, <c>lever=value</c>.</summary>
    public ImmutableArray<string> Set { get; init; } = [];

    /// <summary>Terms that the event does without.</summary>
    public ImmutableArray<string> Without { get; init; } = [];

    /// <summary>Mechanisms that take no step.</summary>
    public ImmutableArray<string> Off { get; init; } = [];

    /// <summary>Numbers of the model held at a value, <c>name=value</c>.</summary>
    public ImmutableArray<string> Hold { get; init; } = [];

    /// <summary><c>yyyy-mm-dd</c>; null where no observation weighs the replicates.</summary>
    public string? ObserveUntil { get; init; }

    /// <summary>Whether a posterior in the case's folder is left aside.</summary>
    public bool Prior { get; init; }

    /// <summary>A whole number; null for 1.</summary>
    public string? Seed { get; init; }

    /// <summary>A whole number; null for the case's horizon.</summary>
    public string? Months { get; init; }

    /// <summary>What the fields of an address say.</summary>
    public static Inquiry Read(Func<string, IEnumerable<string?>> values)
    {
        ImmutableArray<string> All(string field) => [.. values(field).OfType<string>().Where(value => value.Length > 0)];
        string? One(string field) => All(field) is { Length: > 0 } all ? all[^1] : null;
        return new()
        {
            Set = All("set"),
            Without = All("without"),
            Off = All("off"),
            Hold = All("hold"),
            ObserveUntil = One("observe-until"),
            Prior = One("prior") is "true" or "1",
            Seed = One("seed"),
            Months = One("months"),
        };
    }

    /// <summary>What an address's query says, as <see cref="Query"/> wrote it.</summary>
    public static Inquiry Read(string query)
    {
        var fields = QueryHelpers.ParseQuery(query);
        return Read(field => fields.TryGetValue(field, out var found) ? found : []);
    }

    /// <summary>The fields that are not as they are by default, in one order, ready for an address. Two inquiries are the same where this is.</summary>
    public string Query => string.Join('&', Words.Select(word => $"{word.Field}={Escape(word.Value)}"));

    IEnumerable<(string Field, string Value)> Words =>
    [
        .. Set.Select(value => ("set", value)), .. Without.Select(value => ("without", value)), .. Off.Select(value => ("off", value)), .. Hold.Select(value => ("hold", value)),
        .. ObserveUntil is { } until ? ((string, string)[])[("observe-until", until)] : [], .. Prior ? ((string, string)[])[("prior", "true")] : [],
        .. Seed is { } seed ? ((string, string)[])[("seed", seed)] : [], .. Months is { } months ? ((string, string)[])[("months", months)] : [],
    ];

    /// <summary>A value as it stands in an address, where <c>=</c>, <c>:</c>, <c>/</c> and <c>~</c> may stay as they are.</summary>
    public static string Escape(string value) => Uri.EscapeDataString(value).Replace("%3D", "=", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    public bool Equals(Inquiry? other) => other is not null && Query == other.Query;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Query);

    /// <summary>What is asked, checked against the case.</summary>
    /// <exception cref="InputException">A name that the case has not, or a value that cannot be.</exception>
    public Scenario Of(Case @case)
    {
        var scenario = Scenario.Of(@case, Set, Without).SwitchingOff(Off).Holding(Hold);
        if (ObserveUntil is null)
            return scenario;
        return DateOnly.TryParseExact(ObserveUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) ? scenario.Observing(until)
            : throw new InputException($"observe-until is '{ObserveUntil}'; expected a date, yyyy-mm-dd.");
    }

    /// <exception cref="InputException">It is no number of 64 bits.</exception>
    public ulong SeedOrOne => Seed is null ? 1
        : ulong.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new InputException($"seed is '{Seed}'; expected a whole number from 0 to {ulong.MaxValue}.");

    /// <exception cref="InputException">The case does not look that far ahead.</exception>
    public int MonthsOf(Case @case) => Months is null ? @case.Horizon : Whole("months", Months, 1, @case.Longest);

    /// <summary>A whole number in a field of an address.</summary>
    /// <exception cref="InputException">It is none, or outside its bounds.</exception>
    public static int Whole(string field, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= most ? whole
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{field} is '{value}'; expected a whole number from {least:N0} to {most:N0}."));
}
