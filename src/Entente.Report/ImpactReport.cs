namespace Entente.Report;

/// <summary>Everything that a reader is told of one run: the table, the JSON, the CSV and the page are written from this alone.</summary>
/// <param name="Seed">Gives the same numbers again.</param>
/// <param name="CaseHash">SHA-256 of the case's files, hexadecimal.</param>
/// <param name="Command">What to type to get this report again.</param>
public sealed record ImpactReport(
    string CaseId, Text CaseTitle, Text Question, Text EventTitle, DateOnly EventDate, DateOnly AsOf, YearMonth Start, ulong Seed,
    string Version, string CaseHash, string Command,
    IReadOnlyList<LeverSetting> Levers, IReadOnlyList<TermLine> Terms, IReadOnlyList<AssumptionLine> Assumptions, Impact Impact);

/// <summary>A lever as this run had it.</summary>
/// <param name="Default">What it is when nobody touches it: the middle of its prior.</param>
/// <param name="Value">What the analyst set, or null when it was left alone.</param>
public sealed record LeverSetting(string Id, Text Title, string Unit, double Low, double High, double Default, double? Value);

/// <summary>One of the event's terms.</summary>
/// <param name="Size">The prior in words, for example <c>lognormal, median 150000, sigma 0.8</c>.</param>
/// <param name="Included">False when the run was asked to leave it out.</param>
public sealed record TermLine(string Id, Text Title, string From, string To, string Unit, string Size, string Provenance, string Source, bool Included);

/// <summary>A number that the result rests on.</summary>
/// <param name="Name">For example <c>Alignment.balance</c> or <c>stock of ukraine/RUS</c>.</param>
/// <param name="Provenance">One of estimated, literature, record, judgement.</param>
public sealed record AssumptionLine(string Name, string Unit, string Prior, string Provenance, string Source, string Meaning);
