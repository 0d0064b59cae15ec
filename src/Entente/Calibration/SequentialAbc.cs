using Entente.Simulation;

namespace Entente.Calibration;

/// <summary>
/// Approximate Bayesian computation by a sequential Monte Carlo sampler: particles drawn from the prior are led, through ever lower
/// tolerances, to where simulated statistics come close to the observed ones.
/// </summary>
/// <remarks>
/// Del Moral, Doucet and Jasra (2012), Statistics and Computing 22, with the Gaussian kernel of Wilkinson (2013), Statistical Applications in
/// Genetics and Molecular Biology 12: the answer is exact for a model whose statistics are observed with an independent normal error of
/// <c>tolerance · spread</c>. A generation lowers the tolerance until the weights are worth a stated share of the particles, draws the particles
/// anew by weight, and moves each by Metropolis steps that keep the distribution, until nearly all stand apart; where they do not, the
/// generation before is the answer. Coordinates are shares of the prior, so that the prior is
/// uniform and proposals, reflected at 0 and 1, are symmetric. A step moves all coordinates, a quarter or a sixteenth of them.
/// </remarks>
public static class SequentialAbc
{
    static readonly uint Start = Key.Of("abc start"), Thinning = Key.Of("abc resampling"), Moving = Key.Of("abc move"), Choosing = Key.Of("abc choice"), Deciding = Key.Of("abc acceptance");
    static readonly double[] Subsets = [1, 0.25, 0.0625];
    const double Narrowest = 0.3, Widest = 1.5;

    /// <summary>Draws from the prior.</summary>
    /// <param name="errors">The standard error that the records' own scatter leaves in each statistic; it widens its spread. Null for none.</param>
    public static AbcState Begin(Simulator simulate, int coordinates, int statistics, AbcOptions options, double[]? errors = null, CancellationToken cancel = default)
    {
        var n = options.Particles;
        var points = Room(coordinates, n);
        for (var c = 0; c < coordinates; c++)
            for (var i = 0; i < n; i++)
                points[c][i] = Chance(options.Seed, (uint)i, 0, Start, (uint)c);
        var found = Room(statistics, n);
        simulate(points, 0, found, cancel);
        return new(0, double.PositiveInfinity, points, found, [.. found.Select((row, s) => Math.Sqrt(Spread(row) * Spread(row) + (errors is null ? 0 : errors[s] * errors[s])))], 1, (uint)n, [], false);
    }

    /// <summary>One generation further; the state handed in is left as it is.</summary>
    /// <param name="observed">What the records say of each statistic.</param>
    public static AbcState Next(AbcState state, Simulator simulate, ReadOnlySpan<double> observed, AbcOptions options, CancellationToken cancel = default)
    {
        var (n, dimensions) = (state.Particles, state.Points.Length);
        var generation = (uint)state.Generation + 1;
        var seen = observed.ToArray();
        var distance = Distances(state.Statistics, seen, state.Spreads);
        var tolerance = Lower(distance, state.Tolerance, options, out var effective);

        var chosen = Weighing.Draw(Evidence(distance, state.Tolerance, tolerance), n, Chance(options.Seed, 0, generation, Thinning, 0));
        var points = state.Points.Select(row => Pick(row, chosen)).ToArray();
        var statistics = state.Statistics.Select(row => Pick(row, chosen)).ToArray();
        distance = Pick(distance, chosen);

        var proposed = Room(dimensions, n);
        var found = Room(statistics.Length, n);
        var spreads = points.Select(StandardDeviation).ToArray();
        var (steps, next, tries, taken, move) = (state.Steps, state.NextReplicate, 0L, 0L, 0u);
        while (move < options.MostMoves && (taken < options.Turnover * n || AbcState.WorthOf(points) < options.Plenty * n))
        {
            var share = Subsets[move % Subsets.Length];
            Propose(points, spreads, steps, share, proposed, options.Seed, generation, move);
            simulate(proposed, next, found, cancel);
            next = unchecked(next + (uint)n);
            var further = Distances(found, seen, state.Spreads);
            var accepted = 0;
            for (var i = 0; i < n; i++)
            {
                var odds = (distance[i] - further[i]) / (2 * tolerance * tolerance);
                if (!(Chance(options.Seed, (uint)i, generation, Deciding, move) < Real.Exp(Scalar.Of(Math.Min(odds, 0))).Lane(0)))
                    continue;
                accepted++;
                distance[i] = further[i];
                for (var c = 0; c < dimensions; c++)
                    points[c][i] = proposed[c][i];
                for (var s = 0; s < statistics.Length; s++)
                    statistics[s][i] = found[s][i];
            }
            tries += n;
            taken += accepted;
            move++;
            // Not narrower than this: a run's own chance rejects proposals too, and smaller steps would not help against it.
            steps = accepted > 0.4 * n ? Math.Min(steps * 1.4, Widest) : accepted < 0.1 * n ? Math.Max(steps / 1.4, Narrowest) : steps;
        }

        if (AbcState.WorthOf(points) < options.Enough * n)
            return state with { NextReplicate = next, IsDone = true };
        var acceptance = (double)taken / tries;
        var done = tolerance <= options.Floor || generation >= options.MostGenerations;
        return new((int)generation, tolerance, points, statistics, state.Spreads, steps, next, [.. state.History, new(tolerance, effective, (int)move, acceptance)], done);
    }

    /// <summary>The squared distance of each particle from what was observed, each statistic in units of its spread.</summary>
    static double[] Distances(double[][] statistics, double[] observed, double[] spreads)
    {
        var squares = new double[statistics[0].Length];
        for (var s = 0; s < statistics.Length; s++)
            if (spreads[s] > 0) // a statistic that no draw of the prior moves says nothing
                for (var i = 0; i < squares.Length; i++)
                {
                    var apart = (statistics[s][i] - observed[s]) / spreads[s];
                    squares[i] += apart * apart;
                }
        for (var i = 0; i < squares.Length; i++)
            if (double.IsNaN(squares[i]))
                squares[i] = double.PositiveInfinity;
        return squares;
    }

    /// <summary>The lowest tolerance that leaves the stated share of the particles effective, by bisection of its logarithm.</summary>
    static double Lower(double[] distance, double from, AbcOptions options, out double effective)
    {
        double Left(double tolerance) => Weighing.EffectiveSize(Evidence(distance, from, tolerance));
        if ((effective = Left(options.Floor)) >= options.Retain * distance.Length)
            return options.Floor;
        var finite = distance.Where(double.IsFinite).DefaultIfEmpty().ToArray();
        var (low, high) = (options.Floor, double.IsFinite(from) ? from : 1e3 * Math.Sqrt(finite.Max() + 1));
        for (var half = 0; half < 60; half++)
        {
            var middle = Math.Sqrt(low * high);
            if (Left(middle) < options.Retain * distance.Length)
                low = middle;
            else
                high = middle;
        }
        effective = Left(high);
        return high;
    }

    /// <summary>Log weights for a tolerance of particles that are distributed for another.</summary>
    static double[] Evidence(double[] distance, double from, double to)
    {
        var sharper = 1 / (to * to) - (double.IsFinite(from) ? 1 / (from * from) : 0);
        return [.. distance.Select(d => double.IsFinite(d) ? -d / 2 * sharper : double.NegativeInfinity)];
    }

    static void Propose(double[][] points, double[] spreads, double steps, double share, double[][] proposed, ulong seed, uint generation, uint move)
    {
        var width = steps * 2.38 / Math.Sqrt(Math.Max(points.Length * share, 1));
        var moment = generation << 8 | move;
        for (var i = 0; i < points[0].Length; i++)
        {
            // At least one coordinate moves.
            var always = (int)(Chance(seed, (uint)i, moment, Choosing, uint.MaxValue) * points.Length);
            for (var c = 0; c < points.Length; c++)
                proposed[c][i] = c != always && share < 1 && Chance(seed, (uint)i, moment, Choosing, (uint)c) >= share ? points[c][i]
                    : Reflect(points[c][i] + width * Math.Max(spreads[c], 1e-3) * Real.NormalQuantile(Scalar.Of(Chance(seed, (uint)i, moment, Moving, (uint)c))).Lane(0));
        }
    }

    /// <summary>Back between 0 and 1, as from a mirror at either end.</summary>
    static double Reflect(double x)
    {
        x = Math.Abs(x) % 2;
        x = x > 1 ? 2 - x : x;
        return Math.Clamp(x, 1e-12, 1 - 1e-12);
    }

    static double Spread(double[] values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0)
            return 0;
        var middle = Statistics.Quantile((double[])finite.Clone(), 0.5);
        var deviation = 1.4826 * Statistics.Quantile([.. finite.Select(x => Math.Abs(x - middle))], 0.5);
        return deviation > 0 ? deviation : StandardDeviation(finite);
    }

    static double StandardDeviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(x => (x - mean) * (x - mean)) / values.Length);
    }

    static double[] Pick(double[] row, int[] chosen) => [.. chosen.Select(i => row[i])];

    static double[][] Room(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    static double Chance(ulong seed, uint particle, uint moment, uint stream, uint about) => Scalar.Uniforms(seed, particle, moment, stream, about).First.Lane(0);
}
