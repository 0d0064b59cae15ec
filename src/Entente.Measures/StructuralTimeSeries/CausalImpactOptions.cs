namespace Entente.Measures.StructuralTimeSeries;

/// <summary>The model's priors, in standard deviations of the series before the event, and the sampler's length.</summary>
public sealed record CausalImpactOptions
{
    /// <summary>How far the level is expected to walk in a period; 0.01, CausalImpact's own, is for series that the controls explain well, 0.1 for others.</summary>
    public double LevelSd { get; init; } = 0.01;

    /// <summary>The share of the variance that the controls are expected to explain.</summary>
    public double ExpectedR2 { get; init; } = 0.8;

    /// <summary>How many controls are expected to matter. With no more controls than this all are kept, with more a spike at zero leaves the others out.</summary>
    public double ExpectedControls { get; init; } = 3;

    /// <summary>Periods of a seasonal cycle, 12 for months of a year; 1 for none.</summary>
    public int Seasons { get; init; } = 1;

    /// <summary>The probability of the intervals.</summary>
    public double Interval { get; init; } = 0.95;

    /// <summary>Draws kept.</summary>
    public int Draws { get; init; } = 4_000;

    /// <summary>Draws thrown away before them.</summary>
    public int BurnIn { get; init; } = 500;

    /// <summary>The same seed gives the same answer to the last bit.</summary>
    public ulong Seed { get; init; } = 1;
}
