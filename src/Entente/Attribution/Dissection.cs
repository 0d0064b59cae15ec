using Entente.Simulation;

namespace Entente;

/// <summary>Plays the games of all blocks and adds up what they give.</summary>
static class Dissection
{
    internal static Attribution<T> Of<T>(AttributedRun run, IReadOnlyList<T> causes, Func<BlockGame> game, IProgress<int>? progress, CancellationToken cancel)
    {
        if (causes.Count > 32)
            throw new ArgumentOutOfRangeException(nameof(causes), causes.Count, "Expected 32 causes at most.");
        var (paths, options) = (run.Paths, run.Options);
        var parts = new Parts(causes.Count, run.Outcomes.Count * run.Months.Count, paths.Replicates);
        var wanted = paths.Counted.Select(r => r / Lanes.Width).ToHashSet();
        var done = 0;
        Parallel.For(0, parts.Blocks, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancel },
            () => new Worker(run, causes.Count, game(), parts, cancel),
            (block, _, worker) =>
            {
                if (wanted.Contains(block))
                    worker.TakeApart(block * Lanes.Width);
                progress?.Report(Math.Min(Interlocked.Add(ref done, Lanes.Width), paths.Replicates));
                return worker;
            },
            _ => { });

        var counted = paths.Counted.Where(parts.IsFinite).ToArray();
        // Eight replicates share an order, so that what they say of the shares is one thing and not eight.
        var together = run.IsExact(causes.Count) ? 1 : Lanes.Width;
        var impacts = new List<AttributedImpact>();
        for (var o = 0; o < run.Outcomes.Count; o++)
            for (var m = 0; m < run.Months.Count; m++)
            {
                var (outcome, month, cell) = (run.Outcomes[o], run.Months[m], o * run.Months.Count + m);
                impacts.Add(new(paths.Outcomes[outcome], month,
                    Mean(counted, r => paths.With(outcome, month)[r] - paths.Without(outcome, month)[r], 1),
                    [.. Enumerable.Range(0, causes.Count).Select(cause => Mean(counted, r => parts.Of(cause, cell)[r], together))],
                    Mean(counted, r => parts.OfRest(cell)[r], 1)));
            }
        return new(causes, impacts, run.IsExact(causes.Count) ? 0 : 2 * wanted.Count, counted.Length, paths.Counted.Length - counted.Length);
    }

    /// <param name="together">How many neighbouring replicates are one sample.</param>
    static Share Mean(int[] counted, Func<int, double> of, int together)
    {
        var sum = 0.0;
        foreach (var replicate in counted)
            sum += of(replicate);
        var mean = sum / counted.Length;
        var (squares, samples) = (0.0, 0);
        for (var i = 0; i < counted.Length; samples++)
        {
            var off = 0.0;
            var sample = counted[i] / together;
            for (var first = i; i < counted.Length && (i == first || (together > 1 && counted[i] / together == sample)); i++)
                off += of(counted[i]) - mean;
            squares += off * off;
        }
        return new(mean, samples < 2 ? double.NaN : Math.Sqrt(squares) / counted.Length);
    }

    /// <summary>What each cause brings about in each replicate.</summary>
    sealed class Parts(int causes, int cells, int replicates)
    {
        readonly double[] values = new double[(causes + 1) * cells * ((replicates + Lanes.Width - 1) / Lanes.Width * Lanes.Width)];

        internal int Blocks => (replicates + Lanes.Width - 1) / Lanes.Width;

        internal Span<double> Of(int cause, int cell) => values.AsSpan((cause * cells + cell) * Blocks * Lanes.Width, Blocks * Lanes.Width);

        internal Span<double> OfRest(int cell) => Of(causes, cell);

        internal bool IsFinite(int replicate)
        {
            for (var cause = 0; cause <= causes; cause++)
                for (var cell = 0; cell < cells; cell++)
                    if (!double.IsFinite(Of(cause, cell)[replicate]))
                        return false;
            return true;
        }
    }

    sealed class Worker
    {
        readonly AttributedRun run;
        readonly BlockGame game;
        readonly Parts parts;
        readonly CancellationToken cancel;
        readonly CoalitionWorth worth;
        readonly bool exact;
        readonly int width;
        readonly int[] order;
        readonly double[] room;
        readonly double[] shares;
        readonly double[] none;
        int first;
        uint all;

        internal Worker(AttributedRun run, int causes, BlockGame game, Parts parts, CancellationToken cancel)
        {
            (this.run, this.game, this.parts, this.cancel) = (run, game, parts, cancel);
            worth = Worth;
            exact = run.IsExact(causes);
            width = run.Outcomes.Count * run.Months.Count * Lanes.Width;
            order = new int[causes];
            room = new double[width * (exact ? 1 << causes : 2)];
            shares = new double[width * causes];
            none = new double[width];
        }

        internal void TakeApart(int firstReplicate)
        {
            first = firstReplicate;
            all = game.Begin(firstReplicate);
            Array.Clear(shares);
            if (game.NoneIsWithout)
                Known(none, withEvent: false);
            else
                game.Play(0, none);
            Shapley.DrawOrder(order, run.Options.Seed, unchecked(run.Options.FirstReplicate + (uint)first));
            Span<int> acting = [.. order.Where(cause => (all >> cause & 1) == 1)];
            if (exact)
            {
                acting.Sort();
                Shapley.Exact(acting, width, worth, room, shares);
            }
            else
                Shapley.AlongBothWays(acting, width, worth, room, shares);
            Keep();
        }

        void Worth(uint causes, Span<double> worth)
        {
            cancel.ThrowIfCancellationRequested();
            if (causes == all)
                Known(worth, withEvent: true);
            else if (causes == 0)
                none.CopyTo(worth);
            else
                game.Play(causes, worth);
        }

        /// <summary>What the run itself has said already.</summary>
        void Known(Span<double> worth, bool withEvent)
        {
            for (var o = 0; o < run.Outcomes.Count; o++)
                for (var m = 0; m < run.Months.Count; m++)
                {
                    var known = withEvent ? run.Paths.With(run.Outcomes[o], run.Months[m]) : run.Paths.Without(run.Outcomes[o], run.Months[m]);
                    var cells = worth.Slice((o * run.Months.Count + m) * Lanes.Width, Lanes.Width);
                    cells.Clear();
                    known[first..Math.Min(first + Lanes.Width, known.Length)].CopyTo(cells);
                }
        }

        void Keep()
        {
            var cells = width / Lanes.Width;
            for (var cell = 0; cell < cells; cell++)
            {
                for (var cause = 0; cause < order.Length; cause++)
                    shares.AsSpan(cause * width + cell * Lanes.Width, Lanes.Width).CopyTo(parts.Of(cause, cell)[first..]);
                none.AsSpan(cell * Lanes.Width, Lanes.Width).CopyTo(parts.OfRest(cell)[first..]);
            }
            Known(room.AsSpan(0, width), withEvent: false);
            for (var cell = 0; cell < cells; cell++)
                for (var lane = 0; lane < Lanes.Width; lane++)
                    parts.OfRest(cell)[first + lane] -= room[cell * Lanes.Width + lane];
        }
    }
}
