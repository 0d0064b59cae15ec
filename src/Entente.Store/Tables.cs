namespace Entente.Store;

/// <summary>The tables of a store, by name.</summary>
public static class Tables
{
    /// <summary>Those that a person asks for, the main one first.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["series", "events", "votes", "roll_calls", "roll_call_issues", "roll_call_repeats", "attempts", "actors", "actor_codes", "capitals", "indicators", "sources", "imports"];

    /// <summary>Those whose rows came by an import.</summary>
    internal static IReadOnlyList<string> WithImports { get; } = [.. All.Where(table => table != "imports")];
}
