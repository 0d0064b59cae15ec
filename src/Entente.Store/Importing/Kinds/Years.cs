namespace Entente.Store.Importing.Kinds;

/// <summary>A calendar year as the period of a figure.</summary>
static class Years
{
    internal static SeriesRow Figure(string indicator, string actor, string? partner, int year, double value, string unit, double? low = null, double? high = null, string? variant = null, string? note = null) =>
        new(indicator, actor, partner, new(year, 1, 1), new(year, 12, 31), value, unit, low, high, variant, note);
}
