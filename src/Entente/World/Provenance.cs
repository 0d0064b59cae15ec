namespace Entente;

/// <summary>Where a number comes from. Every number of a model has one.</summary>
public sealed record Provenance
{
    Provenance(string kind, string words)
    {
        Kind = kind;
        Words = words;
    }

    /// <summary>One of <c>estimated</c>, <c>literature</c>, <c>record</c>, <c>judgement</c>.</summary>
    public string Kind { get; }

    /// <summary>The command, the citation, the record or the reason.</summary>
    public string Words { get; }

    /// <summary>Fitted to bundled records; <paramref name="command"/> does it again.</summary>
    public static Provenance Estimated(string command) => new("estimated", command);

    /// <summary>Taken from a publication.</summary>
    public static Provenance Literature(string citation) => new("literature", citation);

    /// <summary>Read off a bundled record.</summary>
    public static Provenance Record(string row) => new("record", row);

    /// <summary>Nobody has measured it; the reason says why it is set as it is.</summary>
    public static Provenance Judgement(string reason) => new("judgement", reason);
}
