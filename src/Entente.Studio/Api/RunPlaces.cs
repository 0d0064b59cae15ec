using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Entente.Studio;

/// <summary>The places for runs that requests ask for: so many at once, so many that wait for one, and no more.</summary>
/// <remarks>
/// A place is taken when a request is known to be good and given back when its run has ended, so that neither a slow sender nor a slow reader holds one.
/// </remarks>
sealed class RunPlaces(StudioOptions limits) : IDisposable
{
    /// <summary>Seconds: about as long as a run takes.</summary>
    const int Soon = 2;

    readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = limits.MostRuns, QueueLimit = limits.MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>How many are free.</summary>
    internal int Free => (int)limiter.GetStatistics()!.CurrentAvailablePermits;

    /// <summary>How many requests wait for one.</summary>
    internal int Waiting => (int)limiter.GetStatistics()!.CurrentQueuedCount;

    /// <summary>Waits for a place.</summary>
    /// <param name="gone">Whoever asked has gone away.</param>
    /// <exception cref="Refusal">Too many wait already.</exception>
    internal async Task<RunPlace> Take(CancellationToken gone)
    {
        var lease = await limiter.AcquireAsync(1, gone);
        if (lease.IsAcquired)
            return new(lease, limits, gone);
        lease.Dispose();
        throw new Refusal(StatusCodes.Status429TooManyRequests, $"{limits.MostRuns} runs are under way and {limits.MostWaiting} wait; ask again in {Soon} seconds.") { RetryAfter = Soon };
    }

    /// <summary>Does one piece of work on a place of its own.</summary>
    /// <inheritdoc cref="Take"/>
    internal async Task<T> Do<T>(Func<CancellationToken, T> work, CancellationToken gone)
    {
        using var place = await Take(gone);
        return await place.Do(work);
    }

    public void Dispose() => limiter.Dispose();
}

/// <summary>A place that a request has, for as long as it may run.</summary>
sealed class RunPlace : IDisposable
{
    readonly RateLimitLease lease;
    readonly TimeSpan most;
    readonly CancellationToken gone;
    readonly CancellationTokenSource late, stop;

    internal RunPlace(RateLimitLease lease, StudioOptions limits, CancellationToken gone)
    {
        (this.lease, most, this.gone) = (lease, limits.MostTime, gone);
        late = new(limits.MostTime, limits.Time);
        stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, gone);
    }

    /// <summary>Does some work off the server's own threads; the place is taken until it has really ended.</summary>
    /// <exception cref="Refusal">It took too long and was stopped.</exception>
    internal async Task<T> Do<T>(Func<CancellationToken, T> work)
    {
        try
        {
            return await Task.Run(() => work(stop.Token), CancellationToken.None);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !gone.IsCancellationRequested)
        {
            throw new Refusal(StatusCodes.Status503ServiceUnavailable,
                $"the run was stopped after {most.TotalSeconds:0.###} seconds; expected fewer replicates or months, or how=quick where an impact is taken apart.");
        }
    }

    public void Dispose()
    {
        stop.Dispose();
        late.Dispose();
        lease.Dispose();
    }
}
