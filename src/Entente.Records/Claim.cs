namespace Entente.Records;

/// <summary>A claim of the text a case examines, in our own words.</summary>
/// <param name="Direction">1 where the cause raises the effect, -1 where it lowers it, null where neither is claimed</param>
/// <param name="Mechanism">the family of mechanisms that could make it true</param>
/// <param name="WhatHappened">as far as it is known since</param>
public sealed record Claim(
    string Id, string Paraphrase, ClaimType Type, string? Cause, string? Effect, int? Direction, IReadOnlyList<string> Actors,
    string Mechanism, Testability Testable, string? Test, string? WhatHappened, Confidence Confidence)
{
    internal static readonly string[] Columns =
        ["id", "paraphrase", "type", "cause", "effect", "direction", "actors", "mechanism", "testable", "test", "what_happened", "confidence"];

    internal static Claim Read(Row row, IReadOnlyDictionary<string, Actor>? actors) => new(
        row.Text("id"),
        row.Text("paraphrase"),
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
        row.Optional("test"),
        row.Optional("what_happened"),
        row.Choice<Confidence>("confidence"));
}
