using System.Globalization;

namespace Entente.Records;

/// <summary>The figures by series, actor and partner.</summary>
sealed class SeriesIndex
{
    readonly Dictionary<(string Indicator, string Actor, string? Partner), List<SeriesValue>> rows = [];

    public SeriesIndex(IEnumerable<SeriesValue> series)
    {
        foreach (var value in series)
        {
            var key = (value.Indicator, value.Actor, value.Partner);
            if (!rows.TryGetValue(key, out var list))
                rows.Add(key, list = []);
            list.Add(value);
        }
    }

    public SeriesValue? Find(string indicator, string actor, string? partner, DateOnly at, DateOnly asOf, string? variant)
    {
        if (!rows.TryGetValue((indicator, actor, partner), out var list))
            return null;
        SeriesValue? latest = null;
        foreach (var value in list)
            if (value.Published <= asOf && EndBy(value, at) is { } end && (variant is null || value.Variant == variant)
                && (latest is null || (end, value.Published).CompareTo((EndBy(latest, at)!.Value, latest.Published)) > 0))
                latest = value;
        return latest;
    }

    /// <summary>One sentence for the person who asked for a figure that is not there.</summary>
    public string WhyNot(string indicator, string actor, string? partner, DateOnly at, DateOnly asOf, string? variant)
    {
        var series = rows.Keys.Where(key => key.Indicator == indicator).ToList();
        if (series.Count == 0)
            return Nearest.Close($"there is no series '{indicator}' in the records that are read", indicator, rows.Keys.Select(key => key.Indicator).Distinct());
        if (!rows.TryGetValue((indicator, actor, partner), out var list))
            return Nearest.Close($"the series '{indicator}' has nothing for {Pair(actor, partner)}",
                Pair(actor, partner), series.Select(key => Pair(key.Actor, key.Partner)));
        var variants = list.Where(value => value.Variant is not null).Select(value => value.Variant!).Distinct().ToList();
        if (variant is not null && !variants.Contains(variant))
            return Nearest.Close($"the series '{indicator}' has no variant '{variant}' for {Pair(actor, partner)}", variant, variants);
        var first = list.Where(value => variant is null || value.Variant == variant).Min(value => value.Published);
        return $"the series '{indicator}' has nothing for {Pair(actor, partner)} that ended by {Said(at)} and was public by {Said(asOf)}; "
            + $"its first figure was public on {Said(first)}.";
    }

    /// <summary>The end of the period as seen on a day, or null while the period has not ended.</summary>
    static DateOnly? EndBy(SeriesValue value, DateOnly at) =>
        value.End is { } end
            ? end <= at ? end : null
            : value.Start <= at ? at : null;

    static string Pair(string actor, string? partner) => partner is null ? actor : $"{actor}>{partner}";

    static string Said(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
