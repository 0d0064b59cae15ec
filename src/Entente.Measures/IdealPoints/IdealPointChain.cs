namespace Entente.Measures.IdealPoints;

/// <summary>
/// A chain that can be left and taken up again, see <see cref="IdealPointEstimates"/> for its model. Left after any sweep, and read back from
/// a stream or not, it ends at the same bits as one that was never left.
/// </summary>
public sealed class IdealPointChain
{
    readonly RollCalls rollCalls;
    readonly IdealPointOptions options;
    readonly IdealPointSampler sampler;
    readonly ChainState state;
    readonly ChainRecord record;

    /// <summary>Takes memory for the draws that will be kept: four bytes for each appearance and kept draw, 17 MB for the United Nations as published.</summary>
    /// <exception cref="ArgumentException">Fewer than two appearances are left to place.</exception>
    public IdealPointChain(RollCalls rollCalls, IdealPointOptions options)
    {
        ArgumentNullException.ThrowIfNull(rollCalls);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (rollCalls.Appearances.Count < 2)
            throw new ArgumentException("positions are told from each other, and the votes leave fewer than two", nameof(rollCalls));
        (this.rollCalls, this.options) = (rollCalls, options);
        state = new(rollCalls, options.Starts);
        record = new(rollCalls, options);
        sampler = new(rollCalls, options, state);
    }

    /// <summary>How many sweeps are done, burn-in included.</summary>
    public int Done => (int)state.Sweep;

    /// <summary>Whether all sweeps of the options are done.</summary>
    public bool Finished => Done == options.BurnIn + options.Sweeps;

    /// <summary>Runs to the end.</summary>
    /// <param name="progress">how many sweeps are done, burn-in included</param>
    /// <exception cref="OperationCanceledException">the run was stopped; the chain stands after its last whole sweep and can run on</exception>
    public void Run(IProgress<int>? progress = null, CancellationToken cancel = default) => Run(int.MaxValue, progress, cancel);

    /// <summary>Runs some sweeps, or to the end where that is nearer.</summary>
    /// <inheritdoc cref="Run(IProgress{int}?, CancellationToken)"/>
    public void Run(int sweeps, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sweeps);
        cancel.ThrowIfCancellationRequested();
        var last = (int)Math.Min((long)Done + sweeps, options.BurnIn + options.Sweeps);
        if (Done >= last)
            return;
        sampler.Run(() =>
        {
            record.Take(state);
            progress?.Report(Done);
            return Done < last && !cancel.IsCancellationRequested;
        });
        if (Done < last)
            cancel.ThrowIfCancellationRequested();
    }

    /// <summary>What the sweeps since the burn-in say. Quantiles are of the kept draws, interpolated between neighbours; means are of all sweeps.</summary>
    /// <exception cref="InvalidOperationException">No draw has been kept yet.</exception>
    public IdealPointEstimates Summarise()
    {
        if (record.Kept == 0)
            throw new InvalidOperationException($"after {Done} sweeps the chain has kept no draw");
        return record.Summarise(rollCalls);
    }

    /// <summary>Writes all that the next sweep needs, and what was kept, for <see cref="Resume"/>.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var checkpoint = Checkpoint.Write(stream, rollCalls, options);
        state.Pass(checkpoint, options.BurnIn + options.Sweeps);
        record.Pass(checkpoint);
        checkpoint.Seal();
    }

    /// <summary>
    /// The chain that was written, to run on. The votes and options must be those it was made with, save that the number of threads may differ,
    /// and that of the sweeps where it is no less than those done.
    /// </summary>
    /// <exception cref="InvalidDataException">The stream holds no chain, one of other votes or options, or was spoilt.</exception>
    public static IdealPointChain Resume(Stream stream, RollCalls rollCalls, IdealPointOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var chain = new IdealPointChain(rollCalls, options);
        using var checkpoint = Checkpoint.Read(stream, rollCalls, options);
        chain.state.Pass(checkpoint, options.BurnIn + options.Sweeps);
        chain.record.Pass(checkpoint);
        checkpoint.Seal();
        return chain;
    }
}
