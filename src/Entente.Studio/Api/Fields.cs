using Entente.Records;

namespace Entente.Studio;

/// <summary>The fields that a resource takes, all of them: any other is refused.</summary>
sealed record Fields(IReadOnlyList<Field> All)
{
    internal static Fields None { get; } = new([]);

    internal static Field Format(params string[] formats) => new("format", FieldKind.Word, "How the answer is written.") { Choices = formats, Otherwise = formats[0] };

    internal static Field Lang { get; } = new("lang", FieldKind.Word, "Language of what a reader is shown.") { Choices = ["en", "ko"], Otherwise = "en" };

    /// <summary>Those of <see cref="Inquiry"/> and the number of replicates, by which a case is asked; and others.</summary>
    internal static Fields OfRun(StudioOptions limits, params Field[] others) => new(
    [
        new("set", FieldKind.Word, "A lever held at a value in its own unit, LEVER=VALUE.") { Repeats = true, Example = "us-aid=50" },
        new("without", FieldKind.Word, "A term that the event does without, by its id.") { Repeats = true, Example = "shells" },
        new("off", FieldKind.Word, "A mechanism that takes no step, by its name: what it writes stays as it began.") { Repeats = true, Example = "Blocs" },
        new("hold", FieldKind.Word, "A number of the model held at a value whatever is believed of it, NAME=VALUE.") { Repeats = true, Example = "Blocs.by-rival=0" },
        new("observe-until", FieldKind.Day, "Weigh the replicates by what was seen of the hidden deals up to this day."),
        new("prior", FieldKind.Flag, "Believe every number as the case does, without the fit to the records.") { Otherwise = "false" },
        new("seed", FieldKind.Whole, "Key of all chance: the same seed gives the same bytes.") { Otherwise = "1" },
        new("months", FieldKind.Whole, "How far to look; where nobody says, as far as the case does.") { Least = 1, Most = 1_200, Example = "24" },
        new("replicates", FieldKind.Whole, "Pairs of runs, each with the event and without it.") { Least = 1, Most = (ulong)limits.MostReplicates, Otherwise = $"{Math.Min(Asked.Replicates, limits.MostReplicates)}" },
        .. others,
    ]);

    /// <exception cref="Refusal">There is none of that name.</exception>
    internal Field Named(string name, Func<string, string>? spelt = null)
    {
        spelt ??= field => field;
        return All.FirstOrDefault(field => spelt(field.Name) == name) ?? throw new Refusal(400, name.Length > Field.MostLetters ? "there is a field with a very long name; expected one of those that the documentation lists."
            : $"there is no field '{name}' here{(Nearest.Hint(name, All.Select(field => spelt(field.Name))) is { Length: > 0 } hint ? hint : All.Count == 0 ? "; expected none." : $"; expected one of {string.Join(", ", All.Select(field => spelt(field.Name)))}.")}");
    }
}
