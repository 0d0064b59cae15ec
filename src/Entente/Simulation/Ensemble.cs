namespace Entente.Simulation;

/// <summary>How many replicates, of which chance, how far, on how many threads.</summary>
/// <param name="Replicates">Pairs of runs.</param>
/// <param name="Seed">The key of all chance.</param>
/// <param name="Months">Months after the start.</param>
/// <param name="Threads">Changes how long it takes, and nothing else.</param>
public sealed record EnsembleOptions(int Replicates = 2_000, ulong Seed = 1, int Months = 60, int Threads = 1)
{
    /// <summary>The number that the chance of the first replicate is drawn by; the others follow.</summary>
    public uint FirstReplicate { get; init; }
}

/// <summary>Runs every replicate with the event and without it, under the same chance.</summary>
public static class Ensemble
{
    /// <summary>Runs the ensemble eight replicates at a time.</summary>
    /// <param name="progress">Is told the number of replicates done, from any thread.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is kept.</exception>
    public static Paths Run(Model model, Settings settings, Event e, IReadOnlyList<Outcome> outcomes, EnsembleOptions options,
        IProgress<int>? progress = null, CancellationToken cancel = default) =>
        Run<Lanes>(model, settings, e, outcomes, options, null, progress, cancel);

    /// <summary>The same with the runs without the event of another ensemble, which differs in nothing that these depend on.</summary>
    /// <param name="baseline">Of the same model, options and outcomes; null to run them.</param>
    public static Paths Run(Model model, Settings settings, Event e, IReadOnlyList<Outcome> outcomes, EnsembleOptions options, Paths? baseline,
        IProgress<int>? progress = null, CancellationToken cancel = default) =>
        Run<Lanes>(model, settings, e, outcomes, options, baseline, progress, cancel);

    /// <summary>The same with a stated kind of lane: <see cref="Scalar"/> gives the same bits, one replicate at a time.</summary>
    public static Paths Run<V>(Model model, Settings settings, Event e, IReadOnlyList<Outcome> outcomes, EnsembleOptions options,
        Paths? baseline = null, IProgress<int>? progress = null, CancellationToken cancel = default) where V : unmanaged, IReal<V>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Replicates);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Months);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Threads);
        cancel.ThrowIfCancellationRequested();

        var paths = new Paths(outcomes, model.World.HiddenDeals, [.. model.World.Observations.Where(settings.Takes)], options.Replicates, options.Months, baseline);
        var places = outcomes.Select(o => model.Layout.PlaceOf(o.Quantity, o.Entity)).ToArray();
        var diverged = new List<Diverged>(baseline?.Diverged.Where(d => !d.WithEvent) ?? []);
        var done = 0;
        var blocks = (options.Replicates + V.Width - 1) / V.Width;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancel },
            () => new Worker<V>(model, settings, options, paths, places, diverged),
            (block, _, worker) =>
            {
                worker.RunPair(block * V.Width, e);
                progress?.Report(Math.Min(Interlocked.Add(ref done, V.Width), options.Replicates));
                return worker;
            },
            _ => { });
        paths.Close([.. diverged.Where(d => d.Replicate < options.Replicates).OrderBy(d => d.Replicate).ThenBy(d => d.WithEvent)]);
        return paths;
    }

    sealed class Worker<V>(Model model, Settings settings, EnsembleOptions options, Paths paths, int[] places, List<Diverged> diverged)
        where V : unmanaged, IReal<V>
    {
        readonly Block<V> block = new(model, settings, options.Seed);
        readonly Deal[] guessed = [.. model.World.HiddenDeals.Select(h => h.Deal).Distinct()];

        internal void RunPair(int firstReplicate, Event e)
        {
            var chance = unchecked(options.FirstReplicate + (uint)firstReplicate);
            block.Begin(chance, null, firstReplicate);
            Run(firstReplicate, chance, withEvent: true);
            if (paths.TakesBaseline)
                return;
            // Both begin from one start, so that it is drawn once.
            block.Return(firstReplicate);
            block.Undo(e.Interventions);
            Run(firstReplicate, chance, withEvent: false);
        }

        void Run(int firstReplicate, uint chance, bool withEvent)
        {
            var month = 0;
            Action<int, int> report = (lane, place) => Report(firstReplicate + lane, month, place, withEvent);
            for (month = 1; month <= paths.Months; month++)
            {
                block.Step(month, chance);
                block.FindDiverged(report);
                for (var outcome = 0; outcome < places.Length; outcome++)
                    (block.At(places[outcome]) * paths.Outcomes[outcome].Scale).CopyTo(paths.Cells(withEvent, outcome, month, firstReplicate));
                // What is observed is observed in the world in which the event happened.
                if (withEvent && paths.Hidden is { } hidden)
                    Note(hidden, month, firstReplicate);
            }
        }

        void Note(HiddenPaths hidden, int month, int firstReplicate)
        {
            var evidence = V.Of(0);
            foreach (var deal in guessed)
                evidence += block[Quantities.Evidence, deal];
            evidence.CopyTo(hidden.EvidenceCells(month, firstReplicate));
            if (month == 1)
                foreach (var deal in hidden.Deals)
                    block[Quantities.Holds, deal].CopyTo(hidden.HoldsCells(deal, firstReplicate));
        }

        void Report(int replicate, int month, int place, bool withEvent)
        {
            var (quantity, entity) = model.Layout.Places[place];
            lock (diverged)
                diverged.Add(new(replicate, month, Initial.Name(quantity, entity), withEvent));
        }
    }
}
