namespace Entente.Discovery;

/// <summary>How patiently boxes are peeled.</summary>
/// <param name="Peel">The share of the box that one peeling takes off; Friedman and Fisher's alpha.</param>
/// <param name="LeastSupport">The least share of all points that a box may hold.</param>
/// <param name="MostBoxes">How many boxes are looked for, each among the points that those before it left over.</param>
public sealed record PrimOptions(double Peel = 0.05, double LeastSupport = 0.03, int MostBoxes = 3);

/// <summary>A side of a box: the values of one dimension from low to high, infinite where it is open.</summary>
public readonly record struct Bounds(double Low, double High)
{
    public static Bounds Open { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public bool IsOpen => double.IsNegativeInfinity(Low) && double.IsPositiveInfinity(High);

    public bool Hold(double x) => x >= Low && x <= High;
}

/// <summary>How a box does on a sample.</summary>
/// <param name="Coverage">Of the cases of interest, the share that lies in the box.</param>
/// <param name="Density">Of the points in the box, the share that is of interest; NaN of an empty box.</param>
/// <param name="Mass">Of all points, the share that lies in the box.</param>
public readonly record struct BoxScore(double Coverage, double Density, double Mass)
{
    /// <summary>How many more cases of interest it holds than its share of all points would, as a share of all points (weighted relative accuracy).</summary>
    public double Excess => Mass > 0 && Coverage > 0 ? Mass * Density * (1 - Mass / Coverage) : 0;
}

/// <summary>A dimension that a box restricts.</summary>
/// <param name="QuasiP">
/// How likely so many cases of interest would lie in the box by luck alone if this restriction did nothing: the binomial tail with the density of the box without it.
/// </param>
public sealed record Restriction(int Dimension, Bounds Bounds, double QuasiP);

/// <summary>A box of a trajectory, on the points that it was peeled by and on those that it was not.</summary>
public sealed record PeeledBox(IReadOnlyList<(int Dimension, Bounds Bounds)> Bounds, BoxScore Peeled, BoxScore Tested);

/// <summary>A box that was found, and the trajectory that it was chosen from.</summary>
/// <param name="Restrictions">The most certain first.</param>
/// <param name="Score">On the points that it was not peeled by; shares are of all of these, those that earlier boxes hold included.</param>
/// <param name="Chosen">Its place in the trajectory, before restrictions that may be luck were taken off and sides were pasted.</param>
public sealed record DiscoveredBox(IReadOnlyList<Restriction> Restrictions, BoxScore Score, IReadOnlyList<PeeledBox> Trajectory, int Chosen);

/// <summary>
/// The patient rule induction method: from a box around all points thin slices are peeled off, each time the one that leaves the greatest share of
/// cases of interest, until the box is small.
/// </summary>
/// <remarks>
/// J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9 (1999); quasi-p-values as in B. P. Bryant and R. J. Lempert,
/// "Thinking inside the box", Technological Forecasting and Social Change 77 (2010). With many dimensions some slice is always lucky, so boxes are peeled
/// by every other point and judged by the rest, and only along those dimensions in which cases of interest lie elsewhere than the others do (the two-sample test of
/// Kolmogorov and Smirnov at 1%, on the points that peel): one that matters only together with another is not seen. Of a trajectory the box is taken that has the greatest <see cref="BoxScore.Excess"/> there;
/// restrictions with a quasi-p above 0.05 there are taken off, the least certain first, and each side is pasted back while that raises the density
/// among the points that peeled it.
/// </remarks>
public sealed class Prim
{
    const double Uncertain = 0.05;
    const int LeastPoints = 10;
    const double KolmogorovOnePercent = 1.628; // of the limiting distribution

    readonly double[][] points;
    readonly bool[] isOfInterest;
    readonly PrimOptions options;
    readonly CancellationToken cancel;
    readonly int[] tests;
    readonly int interestOfTests;
    readonly int interestOfPeeled;

    Prim(double[][] points, bool[] isOfInterest, PrimOptions options, CancellationToken cancel)
    {
        (this.points, this.isOfInterest, this.options, this.cancel) = (points, isOfInterest, options, cancel);
        tests = [.. Enumerable.Range(0, isOfInterest.Length).Where(i => i % 2 == 1)];
        interestOfTests = tests.Count(i => isOfInterest[i]);
        interestOfPeeled = isOfInterest.Count(x => x) - interestOfTests;
    }

    /// <summary>Boxes in which cases of interest are common, the first found first; none where no box has more of them than all points have.</summary>
    /// <param name="points">A column of values for each dimension.</param>
    /// <param name="isOfInterest">Of each point.</param>
    public static IReadOnlyList<DiscoveredBox> Find(double[][] points, bool[] isOfInterest, PrimOptions options, CancellationToken cancel = default)
    {
        foreach (var column in points)
            ArgumentOutOfRangeException.ThrowIfNotEqual(column.Length, isOfInterest.Length);
        return new Prim(points, isOfInterest, options, cancel).Find();
    }

    IReadOnlyList<DiscoveredBox> Find()
    {
        var boxes = new List<DiscoveredBox>();
        int[] left = [.. Enumerable.Range(0, isOfInterest.Length)];
        while (boxes.Count < options.MostBoxes && FindIn(left) is { } box)
        {
            boxes.Add(box);
            left = [.. left.Where(i => !box.Restrictions.All(r => r.Bounds.Hold(points[r.Dimension][i])))];
        }
        return boxes;
    }

    DiscoveredBox? FindIn(int[] left)
    {
        int[] peeled = [.. left.Where(i => i % 2 == 0)], tested = [.. left.Where(i => i % 2 == 1)];
        if (peeled.Count(i => isOfInterest[i]) is var interest && (interest == 0 || interest == peeled.Length))
            return null;
        var trajectory = new List<PeeledBox>();
        var sides = points.Select(_ => Bounds.Open).ToArray();
        var least = Math.Max(options.LeastSupport * ((isOfInterest.Length + 1) / 2), LeastPoints);
        var box = new Sorted(points, [.. Enumerable.Range(0, points.Length).Where(dimension => Differs(points[dimension], peeled, interest))], peeled);
        do
        {
            cancel.ThrowIfCancellationRequested();
            var bounds = sides.Index().Where(side => !side.Item.IsOpen).Select(side => (side.Index, side.Item)).ToArray();
            trajectory.Add(new(bounds, Score(box.Points, isOfInterest.Length - tests.Length, interestOfPeeled), Tested(bounds, tested)));
        }
        while (Peel(box, sides, least));

        var chosen = trajectory.Index().MaxBy(step => step.Item.Tested.Excess).Index;
        var kept = Certain(trajectory[chosen].Bounds, tested);
        kept = Certain(Pasted(kept, peeled), tested);
        if (kept.Count == 0)
            return null;
        var restrictions = kept.Select(side => new Restriction(side.Dimension, side.Bounds, QuasiP(kept, side.Dimension, tested))).OrderBy(r => r.QuasiP).ThenBy(r => r.Dimension).ToList();
        var score = Score([.. tested.Where(i => Holds(kept, i))], tests.Length, interestOfTests);
        return score.Excess > 0 ? new(restrictions, score, trajectory, chosen) : null;
    }

    /// <summary>Whether cases of interest lie elsewhere in a dimension than the others.</summary>
    bool Differs(double[] values, int[] peeled, int interest)
    {
        var (of, others) = (interest, peeled.Length - interest);
        var (below, belowOthers, greatest) = (0, 0, 0.0);
        var order = peeled.OrderBy(i => values[i]).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            if (isOfInterest[order[i]])
                below++;
            else
                belowOthers++;
            if (i == order.Length - 1 || values[order[i + 1]] != values[order[i]])
                greatest = Math.Max(greatest, Math.Abs((double)below / of - (double)belowOthers / others));
        }
        return greatest > KolmogorovOnePercent * Math.Sqrt((double)peeled.Length / ((double)of * others));
    }

    /// <summary>Takes off the slice that leaves the greatest density; false where none leaves enough points, or all that are left are of interest.</summary>
    bool Peel(Sorted box, Bounds[] sides, double least)
    {
        var (n, interest) = (box.Points.Count, box.Points.Count(i => isOfInterest[i]));
        if (interest == n)
            return false;
        var take = Math.Max((int)(options.Peel * n), 1);
        var best = (Density: double.NegativeInfinity, Count: 0, Dimension: -1, FromBelow: false);
        foreach (var dimension in box.Dimensions)
            foreach (var fromBelow in (ReadOnlySpan<bool>)[true, false])
            {
                var (count, lost) = Slice(box, dimension, take, fromBelow);
                if (n - count < least || count == n)
                    continue;
                var density = (double)(interest - lost) / (n - count);
                // Of equal slices the thinner, and then the earlier dimension.
                if (density > best.Density || density == best.Density && count < best.Count)
                    best = (density, count, dimension, fromBelow);
            }
        if (best.Dimension < 0)
            return false;
        var (values, order) = (points[best.Dimension], box.Of(best.Dimension));
        var side = sides[best.Dimension];
        // The edge lies halfway between the last point that goes and the first that stays.
        sides[best.Dimension] = best.FromBelow
            ? side with { Low = Middle(values[order[best.Count - 1]], values[order[best.Count]]) }
            : side with { High = Middle(values[order[n - best.Count - 1]], values[order[n - best.Count]]) };
        box.Keep(sides[best.Dimension], best.Dimension);
        return true;
    }

    static double Middle(double a, double b) => a / 2 + b / 2;

    /// <summary>The least points of a dimension, or the greatest: as many as asked and those that equal the last of them.</summary>
    (int Count, int OfInterest) Slice(Sorted box, int dimension, int take, bool fromBelow)
    {
        var (values, order, n) = (points[dimension], box.Of(dimension), box.Points.Count);
        int At(int i) => fromBelow ? order[i] : order[n - 1 - i];
        var (count, lost) = (0, 0);
        while (count < n && (count < take || values[At(count)] == values[At(count - 1)]))
        {
            lost += isOfInterest[At(count)] ? 1 : 0;
            count++;
        }
        return (count, lost);
    }

    /// <summary>Without the restrictions that may be luck.</summary>
    IReadOnlyList<(int Dimension, Bounds Bounds)> Certain(IReadOnlyList<(int Dimension, Bounds Bounds)> sides, int[] tested)
    {
        while (sides.Count > 0)
        {
            var (quasiP, least) = sides.Select(side => (QuasiP: QuasiP(sides, side.Dimension, tested), side.Dimension)).MaxBy(side => side.QuasiP);
            if (!(quasiP > Uncertain))
                break;
            sides = [.. sides.Where(side => side.Dimension != least)];
        }
        return sides;
    }

    /// <summary>Each side moved out again by a slice as long as the box then has a greater density.</summary>
    IReadOnlyList<(int Dimension, Bounds Bounds)> Pasted(IReadOnlyList<(int Dimension, Bounds Bounds)> sides, int[] peeled)
    {
        var now = sides.ToArray();
        for (var moved = true; moved;)
        {
            moved = false;
            var density = Score([.. peeled.Where(i => Holds(now, i))], 1, 1).Density;
            var best = (Density: density, Sides: now);
            for (var side = 0; side < now.Length; side++)
                foreach (var wider in Wider(now, side, peeled))
                {
                    var tried = now.ToArray();
                    tried[side] = (now[side].Dimension, wider);
                    var pasted = Score([.. peeled.Where(i => Holds(tried, i))], 1, 1).Density;
                    if (pasted > best.Density)
                        best = (pasted, tried);
                }
            if (best.Density > density)
                (now, moved) = (best.Sides, true);
        }
        return [.. now.Where(side => !side.Bounds.IsOpen)];
    }

    IEnumerable<Bounds> Wider((int Dimension, Bounds Bounds)[] sides, int side, int[] peeled)
    {
        var (dimension, bounds) = sides[side];
        var values = points[dimension];
        (int, Bounds)[] others = [.. sides.Where((_, s) => s != side)];
        var along = peeled.Where(i => Holds(others, i)).Select(i => values[i]).Order().ToArray();
        var take = Math.Max((int)(options.Peel * along.Count(bounds.Hold)), 1);
        if (!double.IsNegativeInfinity(bounds.Low))
        {
            double[] below = [.. along.Where(x => x < bounds.Low)];
            yield return bounds with { Low = below.Length <= take ? double.NegativeInfinity : below[^take] };
        }
        if (!double.IsPositiveInfinity(bounds.High))
        {
            double[] above = [.. along.Where(x => x > bounds.High)];
            yield return bounds with { High = above.Length <= take ? double.PositiveInfinity : above[take - 1] };
        }
    }

    double QuasiP(IReadOnlyList<(int Dimension, Bounds Bounds)> sides, int dimension, int[] tested)
    {
        int[] without = [.. tested.Where(i => Holds(sides.Where(side => side.Dimension != dimension), i))];
        int[] with = [.. without.Where(i => Holds(sides, i))];
        return with.Length == 0 ? 1 : Binomial.AtLeast(with.Count(i => isOfInterest[i]), with.Length, (double)without.Count(i => isOfInterest[i]) / without.Length);
    }

    BoxScore Tested((int Dimension, Bounds Bounds)[] bounds, int[] tested) => Score([.. tested.Where(i => Holds(bounds, i))], tests.Length, interestOfTests);

    BoxScore Score(IReadOnlyList<int> inside, int all, int ofInterest)
    {
        var interest = inside.Count(i => isOfInterest[i]);
        return new((double)interest / ofInterest, (double)interest / inside.Count, (double)inside.Count / all);
    }

    bool Holds(IEnumerable<(int Dimension, Bounds Bounds)> sides, int point)
    {
        foreach (var (dimension, bounds) in sides)
            if (!bounds.Hold(points[dimension][point]))
                return false;
        return true;
    }

    /// <summary>The points of a box in the order of each dimension.</summary>
    sealed class Sorted
    {
        readonly double[][] points;
        readonly int[][] orders;
        int count;

        internal Sorted(double[][] points, int[] dimensions, int[] inside)
        {
            Dimensions = dimensions;
            this.points = points;
            count = inside.Length;
            Points = inside;
            orders = new int[points.Length][];
            foreach (var dimension in dimensions)
                orders[dimension] = [.. inside.OrderBy(i => points[dimension][i]).ThenBy(i => i)];
        }

        /// <summary>Those that are looked along.</summary>
        internal int[] Dimensions { get; }

        internal IReadOnlyList<int> Points { get; private set; }

        /// <summary>The points in the order of a dimension, as many as there are; what follows them is of no account.</summary>
        internal int[] Of(int dimension) => orders[dimension];

        internal void Keep(Bounds bounds, int dimension)
        {
            var values = points[dimension];
            var kept = 0;
            foreach (var order in Dimensions.Select(along => orders[along]))
            {
                kept = 0;
                for (var i = 0; i < count; i++)
                    if (bounds.Hold(values[order[i]]))
                        order[kept++] = order[i];
            }
            count = kept;
            Points = [.. Points.Where(i => bounds.Hold(values[i]))];
        }
    }
}
