using System.Runtime.ExceptionServices;
using Entente.Simulation;

namespace Entente.Measures.IdealPoints;

/// <summary>Sweeps: every position drawn anew from what the questions say of it, then every question from the positions.</summary>
sealed class IdealPointSampler
{
    const double FarthestPosition = 5;
    static readonly uint Positions = Key.Of("positions");

    readonly ChainState state;
    readonly VoteLanes votes;
    readonly QuestionStep[] threads;
    readonly double[][] sums;
    readonly int[] before;
    readonly double[] precision, prior, deviation, drawn;
    readonly ulong seed;
    readonly int appearances;

    internal IdealPointSampler(RollCalls rollCalls, IdealPointOptions options, ChainState state)
    {
        (this.state, seed, appearances) = (state, options.Seed, rollCalls.Appearances.Count);
        votes = new(rollCalls);
        threads = [.. Enumerable.Range(0, options.Threads).Select(_ => new QuestionStep(votes, state, seed))];
        sums = [.. Enumerable.Range(1, votes.FirstBlock.Length - 1).Select(_ => new double[state.Sums.Length])];
        before = [.. rollCalls.Before];
        precision = [.. rollCalls.Weight.Select(weight => 1 / (weight * options.Smoothing))];
        prior = new double[state.Mean.Length];
        deviation = new double[state.Mean.Length];
        drawn = new double[state.Mean.Length];
    }

    /// <summary>
    /// Sweeps until one says that it shall be the last. Before the first sweep, opinions are drawn about 0 between the cut points of the start.
    /// </summary>
    /// <param name="swept">called after each sweep, by one thread; false ends the run</param>
    internal void Run(Func<bool> swept)
    {
        var next = -1;
        var going = true;
        ExceptionDispatchInfo? failure = null;
        if (state.Sweep > 0)
            Begin();
        using var barrier = new Barrier(threads.Length, _ => Finish());
        if (threads.Length == 1)
            Work(threads[0]);
        else
            Task.WaitAll([.. threads.Select(thread => Task.Factory.StartNew(
                () => Work(thread), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);
        failure?.Throw();

        void Work(QuestionStep questions)
        {
            while (going)
            {
                try
                {
                    for (int chunk; (chunk = Interlocked.Increment(ref next)) < sums.Length;)
                        questions.Chunk(chunk, sums[chunk]);
                }
                catch (Exception e) // the others wait at the barrier
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
                barrier.SignalAndWait();
            }
        }

        void Finish()
        {
            try
            {
                next = -1;
                Gather();
                going = failure is null && (state.Sweep == 0 || swept());
                if (going)
                    Begin();
            }
            catch (Exception e)
            {
                (failure, going) = (ExceptionDispatchInfo.Capture(e), false);
            }
        }
    }

    void Begin()
    {
        state.Sweep++;
        Place();
    }

    /// <summary>
    /// θ ~ N(θ before, w·smoothing) a priori, w the share of its votes in its own and those before; then mean 0 and standard deviation 1.
    /// </summary>
    void Place()
    {
        var mean = state.Mean;
        for (var i = 0; i < appearances; i++)
            prior[i] = precision[i] * mean[before[i]];
        for (var i = 0; i < appearances; i++)
        {
            var variance = 1 / (state.Sums[2 * i + 1] + precision[i]);
            mean[i] = variance * (state.Sums[2 * i] + prior[i]);
            deviation[i] = Math.Sqrt(variance);
        }
        for (var i = 0; i < appearances; i += Lanes.Width)
        {
            var (draw, _) = Lanes.Uniforms(seed, (uint)i, state.Sweep, Positions, 0);
            var at = Lanes.Of(mean.AsSpan(i)) + Lanes.Of(deviation.AsSpan(i)) * Real.NormalQuantile(draw);
            Real.Clamp(at, -FarthestPosition, FarthestPosition).CopyTo(drawn.AsSpan(i));
        }
        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < appearances; i++)
            sum += drawn[i];
        var centre = sum / appearances;
        for (var i = 0; i < appearances; i++)
            squares += (drawn[i] - centre) * (drawn[i] - centre);
        var scale = 1 / Math.Sqrt(squares / (appearances - 1));
        for (var i = 0; i < appearances; i++)
            state.Position[i] = (float)((drawn[i] - centre) * scale);
    }

    void Gather()
    {
        var total = state.Sums.AsSpan();
        total.Clear();
        foreach (var part in sums)
            for (var i = 0; i < total.Length; i += Lanes.Width)
                (Lanes.Of(total[i..]) + Lanes.Of(part.AsSpan(i))).CopyTo(total[i..]);
    }
}
