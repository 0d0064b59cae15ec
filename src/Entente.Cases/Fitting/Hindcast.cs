using Entente.Simulation;

namespace Entente.Cases;

/// <summary>
/// Runs the system of a case from each earlier start to the next, without the event, and says of every recorded figure in between what
/// the run says of it.
/// </summary>
public sealed class Hindcast
{
    readonly List<Window> windows = [];
    readonly List<RecordedPoint> points = [];
    readonly ulong seed;
    readonly int threads;

    /// <param name="until">Figures that had ended and were public by this day are asked about, and the last window ends with its month.</param>
    /// <param name="seed">The key of all chance.</param>
    public Hindcast(Case @case, History history, DateOnly until, ulong seed, int threads)
    {
        (this.seed, this.threads) = (seed, threads);
        var end = new YearMonth(until.Year, until.Month);
        for (var o = 0; o < history.Origins.Count; o++)
        {
            var origin = history.Origins[o];
            var months = (o + 1 < history.Origins.Count ? history.Origins[o + 1].World.Start : end).Since(origin.World.Start);
            if (months < 1)
                continue;
            var model = @case.ModelOf(origin.World);
            var window = new Window(origin, model, months, seed ^ Key.Of(origin.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
            foreach (var track in history.Tracks.Where(track => track.Asks(origin)))
            {
                var outcome = track.In(origin.World);
                var asked = new Asked(track, outcome, model.Layout.PlaceOf(outcome.Quantity, outcome.Entity), track.AtStart(origin.World), points.Count, []);
                foreach (var point in track.Known(until))
                    if (point.First.Since(origin.World.Start) >= 1 && point.Last.Since(origin.World.Start) <= months
                        && !(track.Take == Taking.Change && point.First.Since(origin.World.Start) == 1 && double.IsNaN(asked.AtStart)))
                    {
                        asked.Points.Add(point);
                        points.Add(new(track, windows.Count, point));
                    }
                if (asked.Points.Count > 0)
                    window.Asked.Add(asked);
            }
            windows.Add(window);
        }
        Tracks = [.. points.Select(p => p.Track).Distinct()];
    }

    /// <summary>Every recorded figure that a window covers, by track within each window and in order of time.</summary>
    public IReadOnlyList<RecordedPoint> Points => points;

    /// <summary>The tracks that have at least one.</summary>
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>The models of the windows, the earliest first; they have the same inputs by name.</summary>
    public IReadOnlyList<Model> Models => [.. windows.Select(window => window.Model)];

    /// <summary>Runs every window.</summary>
    /// <param name="given">Values for the runs in order, by the input's name; what is not given each run draws by its own chance.</param>
    /// <param name="firstReplicate">The number that the chance of the first run is drawn by.</param>
    /// <returns>For each of <see cref="Points"/> one figure for each run, in the unit of the outcome; NaN where the run left the finite numbers.</returns>
    public double[][] Run(IReadOnlyDictionary<string, double[]> given, int runs, uint firstReplicate, CancellationToken cancel = default)
    {
        var figures = new double[points.Count][];
        for (var p = 0; p < figures.Length; p++)
            figures[p] = new double[runs];
        var settings = windows.Select(window => window.Give(given)).ToArray();
        var blocks = (runs + Lanes.Width - 1) / Lanes.Width;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel },
            () => windows.Select((window, w) => new Worker(window, settings[w])).ToArray(),
            (block, _, workers) =>
            {
                foreach (var worker in workers)
                    worker.Run(block * Lanes.Width, unchecked(firstReplicate + (uint)(block * Lanes.Width)), runs, figures);
                return workers;
            },
            _ => { });
        return figures;
    }

    /// <summary>One start, how far it is run, and what is asked of it.</summary>
    sealed record Window(Origin Origin, Model Model, int Months, ulong Seed)
    {
        readonly Dictionary<string, ModelInput> inputs = Model.Inputs.ToDictionary(input => input.Name);

        internal List<Asked> Asked { get; } = [];

        internal Settings Give(IReadOnlyDictionary<string, double[]> given)
        {
            var settings = new Settings(Model);
            foreach (var (name, values) in given)
                if (inputs.TryGetValue(name, out var input))
                    settings.Giving(input, values);
            return settings;
        }
    }

    /// <param name="First">Of its points among all.</param>
    sealed record Asked(Track Track, Outcome Outcome, int Place, double AtStart, int First, List<TrackPoint> Points);

    sealed class Worker(Window window, Settings settings)
    {
        readonly Block<Lanes> block = new(window.Model, settings, window.Seed);
        readonly double[][][] paths = [.. window.Asked.Select(_ => Enumerable.Range(0, Lanes.Width).Select(_ => new double[window.Months]).ToArray())];
        readonly bool[] lost = new bool[Lanes.Width];

        internal void Run(int row, uint replicate, int runs, double[][] figures)
        {
            Array.Clear(lost);
            Span<double> lanes = stackalloc double[Lanes.Width];
            block.Begin(replicate, null, row);
            for (var month = 1; month <= window.Months; month++)
            {
                block.Step(month, replicate);
                for (var a = 0; a < paths.Length; a++)
                {
                    (block.At(window.Asked[a].Place) * window.Asked[a].Outcome.Scale).CopyTo(lanes);
                    for (var lane = 0; lane < Lanes.Width; lane++)
                        paths[a][lane][month - 1] = lanes[lane];
                }
            }
            block.FindDiverged((lane, _) => lost[lane] = true);
            for (var a = 0; a < paths.Length; a++)
                for (var lane = 0; lane < Math.Min(Lanes.Width, runs - row); lane++)
                    for (var p = 0; p < window.Asked[a].Points.Count; p++)
                        figures[window.Asked[a].First + p][row + lane] = lost[lane] ? double.NaN
                            : window.Asked[a].Track.Of(paths[a][lane], window.Origin.World.Start, window.Asked[a].AtStart, window.Asked[a].Points[p])!.Value;
        }
    }
}

/// <summary>A recorded figure and the window of the hindcast that covers it.</summary>
/// <param name="Window">Counted from 0, the earliest start first.</param>
public sealed record RecordedPoint(Track Track, int Window, TrackPoint Point);
