namespace Entente.Calibration;

/// <summary>How a sequential Monte Carlo sampler goes about it.</summary>
/// <param name="Particles">Points kept at each generation.</param>
/// <param name="Seed">The key of all its chance.</param>
/// <param name="Floor">The tolerance at which it is done, in units of each statistic's spread under the prior.</param>
public sealed record AbcOptions(int Particles = 1_200, ulong Seed = 1, double Floor = 0.25)
{
    /// <summary>The share of the particles that a lowered tolerance may leave effective.</summary>
    public double Retain { get; init; } = 0.6;

    /// <summary>Moves of all particles in one generation at most.</summary>
    public int MostMoves { get; init; } = 48;

    /// <summary>Moves go on until the particles are worth this share of their number, copies counted as one.</summary>
    public double Plenty { get; init; } = 0.95;

    /// <summary>And until proposals have been taken so many times the number of particles, so that copies have gone their own ways.</summary>
    public double Turnover { get; init; } = 3;

    /// <summary>A tolerance that leaves them worth less than this share is lower than the runs' own chance lets it be.</summary>
    public double Enough { get; init; } = 0.85;

    public int MostGenerations { get; init; } = 40;
}
