namespace Entente.Measures.IdealPoints;

/// <summary>How long a chain runs, and the little that is known before it starts.</summary>
/// <param name="BurnIn">sweeps before any counts</param>
/// <param name="Sweeps">sweeps after the burn-in; all count for means and standard deviations</param>
/// <param name="Thinning">every how many of them one is kept for the quantiles</param>
/// <param name="Smoothing">
/// prior variance of a position about the one before, where there were no votes before; less smooths more. Issues with few votes may want less.
/// </param>
/// <param name="Threads">Changes how long it takes, and nothing else.</param>
public sealed record IdealPointOptions(
    int BurnIn = 4_000, int Sweeps = 20_000, int Thinning = 50, double Smoothing = 0.5, ulong Seed = 1, int Threads = 1)
{
    /// <summary>
    /// Where members are thought to stand, 0 for those not named. They set which end of the scale is positive and, where the first sweeps must
    /// find their way, that all sessions agree on it; two camps of a few members are enough. The chain forgets all else.
    /// </summary>
    public IReadOnlyDictionary<int, double> Starts { get; init; } = new Dictionary<int, double>();

    internal int Kept => Sweeps / Thinning;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(BurnIn);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Sweeps);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Sweeps, int.MaxValue - BurnIn);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Thinning);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Thinning, Sweeps);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Smoothing);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Threads);
    }
}
