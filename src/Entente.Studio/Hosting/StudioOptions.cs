namespace Entente.Studio;

/// <summary>Where the workbench listens, and what it grants at most.</summary>
/// <param name="Urls">Addresses to listen at, joined with <c>;</c>.</param>
public sealed record StudioOptions(string Urls = "http://127.0.0.1:5240")
{
    /// <summary>Pairs of runs that one request may ask for.</summary>
    public int MostReplicates { get; init; } = 10_000;

    /// <summary>Runs that requests may have at once; those that come on top wait.</summary>
    public int MostRuns { get; init; } = Environment.ProcessorCount;

    /// <summary>Requests that wait for a run; those that come on top are refused with 429.</summary>
    public int MostWaiting { get; init; } = 8;

    /// <summary>How long a request may run before it is stopped.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The greatest body that is read.</summary>
    public int MostBytes { get; init; } = 64 * 1024;

    /// <summary>Rows of records in one answer.</summary>
    public int MostRows { get; init; } = 1_000;

    /// <summary>The clock that <see cref="MostTime"/> is measured by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
