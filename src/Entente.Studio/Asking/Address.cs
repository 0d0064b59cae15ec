using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.Studio;

/// <summary>Everything that a page shows depends on, as it stands in the page's address: opened elsewhere it shows the same.</summary>
/// <param name="Case">The name of the case.</param>
/// <param name="Inquiry">What is asked of it.</param>
/// <param name="Outcome">The outcome that is looked at; null for the first headline.</param>
/// <param name="At">The month that numbers are read at, as it was written; null for the page's choice.</param>
/// <param name="Language">Of what a reader is shown.</param>
/// <param name="Pins">What was asked before and is compared with.</param>
public sealed record Address(string Case, Inquiry Inquiry, string? Outcome, string? At, Language Language, ImmutableArray<Inquiry> Pins)
{
    /// <summary>More would not fit a screen beside each other.</summary>
    public const int MostPins = 3;

    /// <summary>What an address says.</summary>
    /// <param name="query">All after the question mark.</param>
    public static Address Read(string @case, string query)
    {
        var fields = QueryHelpers.ParseQuery(query);
        string? One(string field) => fields.TryGetValue(field, out var found) && found.Count > 0 && !string.IsNullOrEmpty(found[^1]) ? found[^1] : null;
        return new(@case, Inquiry.Read(query), One("outcome"), One("at"), LanguageOf(One("lang")),
            fields.TryGetValue("pin", out var pins) ? [.. pins.Take(MostPins).Select(pin => Inquiry.Read(pin ?? ""))] : []);
    }

    public static Language LanguageOf(string? tag) => tag == "ko" ? Language.Korean : Language.English;

    /// <summary>All after the question mark, the question mark included; nothing where all is as it is by default.</summary>
    public string Query
    {
        get
        {
            string[] parts =
            [
                .. Inquiry.Query is { Length: > 0 } asked ? (string[])[asked] : [],
                .. Outcome is { } outcome ? (string[])[$"outcome={Inquiry.Escape(outcome)}"] : [],
                .. At is { } at ? (string[])[$"at={Inquiry.Escape(at)}"] : [],
                .. Pins.Select(pin => $"pin={Uri.EscapeDataString(pin.Query)}"),
                .. Language == Language.Korean ? (string[])["lang=ko"] : [],
            ];
            return parts.Length == 0 ? "" : "?" + string.Join('&', parts);
        }
    }

    /// <summary>The address of a page of the case.</summary>
    /// <param name="page">Nothing for the case page, else <c>system</c>, <c>evidence</c> or <c>report</c>.</param>
    public string Of(string page = "") => $"/cases/{Uri.EscapeDataString(Case)}{(page.Length > 0 ? "/" + page : "")}{Query}";
}
