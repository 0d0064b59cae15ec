namespace Entente.Records;

/// <summary>A claim of the text a case examines, in our own words.</summary>
/// <param name="Line">where it stands in its file</param>
/// <param name="Place">where it stands in the text, in words</param>
/// <param name="Direction">1 where the cause raises the effect, -1 where it lowers it, null where neither is claimed</param>
/// <param name="Mechanism">the family of mechanisms that could make it true</param>
/// <param name="Test">what its tests ask, in words</param>
/// <param name="ModelTest">the test over outcomes, as it is written</param>
/// <param name="RecordTest">the test over the records, as it is written</param>
/// <param name="NotTestable">why it has no test, or not one of the two</param>
/// <param name="WhatHappened">as far as it is known since</param>
public sealed record Claim(
    string Id, long Line, Text Paraphrase, Text? Place, ClaimType Type, string? Cause, string? Effect, int? Direction, IReadOnlyList<string> Actors,
    string Mechanism, Testability Testable, Text? Test, string? ModelTest, string? RecordTest, Text? NotTestable, string? WhatHappened, Confidence Confidence)
{
    internal static readonly string[] Columns =
        ["id", "paraphrase", "paraphrase_ko", "type", "cause", "effect", "direction", "actors", "mechanism", "testable", "test", "what_happened", "confidence"];

    internal static readonly string[] OptionalColumns = ["place", "place_ko", "test_ko", "model_test", "record_test", "not_testable", "not_testable_ko"];

    internal static Claim Read(Row row, IReadOnlyDictionary<string, Actor>? actors)
    {
        var claim = new Claim(
            row.Text("id"),
            row.Line,
            row.Translated("paraphrase") ?? throw row.Wrong("the column 'paraphrase' is empty; expected a value."),
            row.IfThere("place") is { } place ? new(place, row.IfThere("place_ko") ?? place) : null,
            row.Choice<ClaimType>("type"),
            row.Optional("cause"),
            row.Optional("effect"),
            row.Optional("direction") switch
            {
                null => null,
                "+" => 1,
                "-" => -1,
                var other => throw row.Wrong($"the direction '{other}' is not known; expected +, - or nothing."),
            },
            actors is null ? row.Text("actors").Split(';') : row.AllKnown("actors", "actor", actors, "actors.csv"),
            row.Text("mechanism"),
            row.Choice<Testability>("testable"),
            row.Translated("test"),
            row.IfThere("model_test"),
            row.IfThere("record_test"),
            row.Translated("not_testable"),
            row.Optional("what_happened"),
            row.Choice<Confidence>("confidence"));
        claim.Check(row);
        return claim;
    }

    void Check(Row row)
    {
        if (ModelTest is null && RecordTest is null && NotTestable is null)
            throw row.Wrong($"the claim {Id} has no test; expected a model_test, a record_test, or in not_testable the reason why it has neither.");
        if (ModelTest is not null && RecordTest is not null && NotTestable is not null)
            throw row.Wrong($"the claim {Id} has both tests and a reason why it is not testable; expected one or the other.");
        if ((ModelTest ?? RecordTest) is not null && Test is null)
            throw row.Wrong($"the claim {Id} has a test that nothing says in words; expected them in test and test_ko.");
    }
}
