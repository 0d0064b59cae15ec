namespace Entente.Records;

/// <summary>A question about the future as it stood on one day, with the answer where it is known.</summary>
/// <param name="AsOf">nothing published later may be used to answer it</param>
/// <param name="Resolution">true for yes; null while it is open</param>
/// <param name="Line">where it stands in its file</param>
/// <param name="Test">the test over outcomes, as it is written; null where the model is not asked</param>
/// <param name="BaseRate">the probability of yes before any model, between 0 and 1</param>
public sealed record Question(
    string Id, long Line, string Text, DateOnly AsOf, DateOnly WindowStart, DateOnly Deadline, bool? Resolution, PartialDate? ResolutionDate,
    string? ResolutionSource, Confidence Confidence, string Family, double BaseRate, string BaseRateMethod, string? Test)
{
    internal static readonly string[] Columns =
        ["id", "question", "asof", "window_start", "deadline", "resolution", "resolution_date", "resolution_source", "confidence", "family", "base_rate", "base_rate_method"];

    internal static readonly string[] OptionalColumns = ["test"];

    internal static Question Read(Row row)
    {
        var question = new Question(
            row.Text("id"),
            row.Line,
            row.Text("question"),
            row.Date("asof"),
            row.Date("window_start"),
            row.Date("deadline"),
            row.Optional("resolution") switch
            {
                null => null,
                "yes" => true,
                "no" => false,
                var other => throw row.Wrong($"the resolution '{other}' is not known; expected yes, no or nothing."),
            },
            row.OptionalPartialDate("resolution_date"),
            row.Optional("resolution_source"),
            row.Choice<Confidence>("confidence"),
            row.Text("family"),
            row.Number("base_rate"),
            row.Text("base_rate_method"),
            row.IfThere("test"));
        if (question.Deadline < question.WindowStart)
            throw row.Wrong($"the deadline {row.Text("deadline")} is before the window starts on {row.Text("window_start")}; expected it on or after that day.");
        if (question.BaseRate is < 0 or > 1)
            throw row.Wrong($"the base rate {row.Text("base_rate")} is not a probability; expected one between 0 and 1.");
        return question;
    }
}
