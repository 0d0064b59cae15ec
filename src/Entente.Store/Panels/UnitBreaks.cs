namespace Entente.Store.Panels;

/// <summary>Indicators whose unit changes in the course of a series, so that figures before and after it cannot be compared.</summary>
public static class UnitBreaks
{
    // National Material Capabilities give military expenditure in current pounds to 1913, and in current dollars from 1914 on.
    static readonly Dictionary<string, IReadOnlyList<double>> Known = new(StringComparer.Ordinal) { ["nmc-milex"] = [1914] };

    /// <summary>The first period of each new unit, in order.</summary>
    public static IReadOnlyList<double> Of(string indicator) => Known.GetValueOrDefault(indicator, []);
}
