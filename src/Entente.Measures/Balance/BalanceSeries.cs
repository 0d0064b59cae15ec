namespace Entente.Measures.Balance;

/// <summary>The balance of one year's graph by every measure.</summary>
public sealed record BalanceYear(int Year, Frustration Frustration, TriadCensus Triads, SpectralBalance Spectrum);

/// <summary>Balance year by year.</summary>
public static class BalanceSeries
{
    /// <summary>Measures each graph when it is asked for.</summary>
    /// <param name="work">for each year, as in <see cref="Frustration.Of"/></param>
    public static IEnumerable<BalanceYear> Of(
        IEnumerable<(int Year, SignedGraph Graph)> years, double work = double.PositiveInfinity, CancellationToken cancel = default) =>
        years.Select(year => new BalanceYear(year.Year, Frustration.Of(year.Graph, work, cancel), TriadCensus.Of(year.Graph), SpectralBalance.Of(year.Graph)));
}
