namespace Entente.Measures.SyntheticControl;

/// <summary>
/// The mixture nearest to a target: <c>min over w of Σ_t v_t (b_t − Σ_j w_j a_jt)²</c> with <c>w ≥ 0</c> and <c>Σ w = 1</c>.
/// </summary>
/// <remarks>
/// Wolfe (1976), "Finding the nearest point in a polytope", <i>Mathematical Programming</i> 11: an active-set method that ends after finitely
/// many steps at the exact minimum, here with an orthogonal factorisation in each step. The nearest mixture is always unique and its weights
/// are whenever the columns that carry weight are affinely independent of those that could; with more columns than rows and a perfect fit
/// they seldom are, and one set of weights of many comes back, always the same one, with at most one more column than there are rows.
/// </remarks>
public static class SimplexLeastSquares
{
    const double Relative = 1e-12;

    /// <summary>The weights of the columns.</summary>
    /// <param name="columns">each as long as the target</param>
    /// <param name="importance">of each row, not negative; left out, all count alike</param>
    public static double[] Weights(IReadOnlyList<double[]> columns, ReadOnlySpan<double> target, ReadOnlySpan<double> importance = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count);
        if (!importance.IsEmpty && importance.Length != target.Length)
            throw new ArgumentException($"{target.Length} rows have {importance.Length} importances", nameof(importance));
        var search = new Polytope(columns.Count, target.Length);
        for (var j = 0; j < columns.Count; j++)
        {
            if (columns[j].Length != target.Length)
                throw new ArgumentException($"column {j} has {columns[j].Length} rows, the target {target.Length}", nameof(columns));
            var point = search.Point(j);
            for (var t = 0; t < target.Length; t++)
                point[t] = (columns[j][t] - target[t]) * (importance.IsEmpty ? 1 : Math.Sqrt(importance[t]));
            foreach (var x in point)
                if (!double.IsFinite(x))
                    throw new ArgumentException($"column {j}, the target or an importance has a number that is missing or not finite", nameof(columns));
        }
        return search.NearestToOrigin();
    }

    /// <summary>The points <c>√v (a_j − b)</c>, of whose convex hull the point nearest to the origin is sought.</summary>
    sealed class Polytope(int points, int rows)
    {
        readonly double[] coordinates = new double[points * rows], nearest = new double[rows], factors = new double[(points + 1) * rows];
        readonly double[] affine = new double[points + 1], diagonal = new double[points + 1];
        readonly List<int> corral = []; // Wolfe's word for the points that carry weight
        readonly List<double> weight = [];

        internal Span<double> Point(int j) => coordinates.AsSpan(j * rows, rows);

        internal double[] NearestToOrigin()
        {
            var largest = 0.0;
            var first = 0;
            for (var j = 0; j < points; j++)
            {
                var norm = Dot(Point(j), Point(j));
                largest = Math.Max(largest, norm);
                if (norm < Dot(Point(first), Point(first)))
                    first = j;
            }
            corral.Add(first);
            weight.Add(1);
            // A step may gain less than a double can show and still lead on, but not for ever.
            for (var (before, stalled) = (double.PositiveInfinity, 0); stalled <= points;)
            {
                var norm = Mix();
                var (entering, least) = (0, double.PositiveInfinity);
                for (var j = 0; j < points; j++)
                    if (Dot(nearest, Point(j)) is var along && along < least)
                        (entering, least) = (j, along);
                if (norm - least <= Relative * Math.Sqrt(norm * largest) || corral.Contains(entering) || !Enter(entering))
                    break;
                (before, stalled) = norm < before ? (norm, 0) : (before, stalled + 1);
            }
            var weights = new double[points];
            for (var i = 0; i < corral.Count; i++)
                weights[corral[i]] += weight[i];
            return weights;
        }

        /// <summary>Moves to the nearest point of the hull of the corral and one more, and leaves out what then has no weight.</summary>
        bool Enter(int entering)
        {
            corral.Add(entering);
            weight.Add(0);
            if (!Affine())
            {
                corral.RemoveAt(corral.Count - 1);
                weight.RemoveAt(weight.Count - 1);
                return false;
            }
            while (true)
            {
                // The way from the weights as they are to those of the affine hull, as far as none becomes negative.
                var (step, blocking) = (1.0, -1);
                for (var i = 0; i < corral.Count; i++)
                    if (affine[i] <= 0 && weight[i] / (weight[i] - affine[i]) is var reach && reach < step)
                        (step, blocking) = (reach, i);
                for (var i = 0; i < corral.Count; i++)
                    weight[i] += step * (affine[i] - weight[i]);
                if (blocking < 0)
                    return true;
                weight[blocking] = 0;
                for (var i = corral.Count - 1; i >= 0; i--)
                    if (weight[i] <= 0)
                    {
                        corral.RemoveAt(i);
                        weight.RemoveAt(i);
                    }
                if (!Affine())
                    return true;
            }
        }

        /// <summary>
        /// The weights, of any sign and summing to 1, of the point of the corral's affine hull nearest to the origin:
        /// least squares of <c>−p_0</c> on <c>p_i − p_0</c> by Householder reflections. False where the points depend on each other.
        /// </summary>
        bool Affine()
        {
            var unknown = corral.Count - 1;
            if (unknown > rows)
                return false;
            var origin = Point(corral[0]);
            for (var i = 0; i <= unknown; i++)
                for (var t = 0; t < rows; t++)
                    factors[i * rows + t] = i < unknown ? Point(corral[i + 1])[t] - origin[t] : -origin[t];
            for (var i = 0; i < unknown; i++)
            {
                var column = factors.AsSpan(i * rows, rows);
                var (whole, length) = (Math.Sqrt(Dot(column, column)), Math.Sqrt(Dot(column[i..], column[i..])));
                if (length <= Relative * whole)
                    return false;
                diagonal[i] = column[i] > 0 ? -length : length;
                column[i] -= diagonal[i];
                var scale = Dot(column[i..], column[i..]);
                for (var k = i + 1; k <= unknown; k++)
                {
                    var other = factors.AsSpan(k * rows, rows);
                    var along = 2 * Dot(column[i..], other[i..]) / scale;
                    for (var t = i; t < rows; t++)
                        other[t] -= along * column[t];
                }
            }
            affine[0] = 1;
            for (var i = unknown - 1; i >= 0; i--)
            {
                var rest = factors[unknown * rows + i];
                for (var k = i + 1; k < unknown; k++)
                    rest -= factors[k * rows + i] * affine[k + 1];
                affine[i + 1] = rest / diagonal[i];
                affine[0] -= affine[i + 1];
            }
            return true;
        }

        double Mix()
        {
            Array.Clear(nearest);
            for (var i = 0; i < corral.Count; i++)
            {
                var point = Point(corral[i]);
                for (var t = 0; t < rows; t++)
                    nearest[t] += weight[i] * point[t];
            }
            return Dot(nearest, nearest);
        }

        static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        {
            var sum = 0.0;
            for (var i = 0; i < a.Length; i++)
                sum += a[i] * b[i];
            return sum;
        }
    }
}
