namespace Entente.Calibration;

/// <summary>How a sequential Monte Carlo sampler goes about it.</summary>
/// <param name="Particles">Points kept at each generation.</param>
/// <param name="Seed">The key of all its chance.</param>
/// <param name="Floor">The tolerance at which it is done, in units of each statistic's spread under the prior.</param>
public sealed record AbcOptions(int Particles = 1_200, ulong Seed = 1, double Floor = 0.25)
{
    /// <summary>The share of the particles that a lowered tolerance may leave effective.</summary>
    public double Retain { get; init; } = 0.6;

    /// <summary>It stops lowering the tolerance once fewer proposals than this share are taken.</summary>
    public double LeastAcceptance { get; init; } = 0.03;

    /// <summary>Moves of all particles in one generation at most.</summary>
    public int MostMoves { get; init; } = 24;

    /// <summary>Moves go on until this share of the particles has moved at least once.</summary>
    public double Moved { get; init; } = 0.95;

    public int MostGenerations { get; init; } = 40;
}
