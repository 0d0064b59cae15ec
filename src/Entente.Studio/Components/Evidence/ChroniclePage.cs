namespace Entente.Studio.Components.Evidence;

/// <summary>So much of a long list as is shown at once, the years apart.</summary>
/// <param name="First">The place of its first entry in the whole list.</param>
/// <param name="Of">Entries of the whole list.</param>
public sealed record ChroniclePage(int First, int Of, IReadOnlyList<(int Year, int OfYear, IReadOnlyList<ChronicleEntry> Entries)> Years)
{
    /// <summary>Entries that are shown at once.</summary>
    public const int Most = 40;

    public int Count => Years.Sum(year => year.Entries.Count);

    public bool HasEarlier => First > 0;

    public bool HasLater => First + Count < Of;

    /// <summary>So much of a list as begins at one of its places.</summary>
    /// <param name="first">One before or after the list is taken as its first or last.</param>
    public static ChroniclePage From(int first, IReadOnlyList<ChronicleEntry> all)
    {
        first = Math.Clamp(first, 0, Math.Max(all.Count - 1, 0));
        var ofYear = all.CountBy(entry => entry.Date.Year).ToDictionary();
        return new(first, all.Count, [.. all.Skip(first).Take(Most).GroupBy(entry => entry.Date.Year).Select(year => (year.Key, ofYear[year.Key], (IReadOnlyList<ChronicleEntry>)[.. year]))]);
    }
}
