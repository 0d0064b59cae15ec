using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.Optimization;

namespace Entente.Measures.SyntheticControl;

/// <summary>Weights from predictors: the inner problem for a given V, and the search for the V whose weights predict the outcome best.</summary>
sealed class PredictorFit
{
    /// <summary>A predictor's importance is <c>e^u</c> before shares are taken, and u stays within this of the largest: less is as good as nothing.</summary>
    const double Depth = 25;
    const int Evaluations = 1_000;

    /// <summary>Small, so that of many V that fit alike one near the start is found.</summary>
    const double FirstStep = 0.05;

    readonly double[] x1;
    readonly double[][] x0, columns;
    readonly double[] target;

    /// <param name="columns">the donors' outcomes in the periods of the fit</param>
    /// <param name="target">the treated unit's</param>
    internal PredictorFit(IReadOnlyList<Predictor> predictors, double[][] columns, double[] target)
    {
        (this.columns, this.target) = (columns, target);
        x1 = new double[predictors.Count];
        x0 = [.. columns.Select(_ => new double[predictors.Count])];
        for (var k = 0; k < predictors.Count; k++)
        {
            var predictor = predictors[k];
            if (predictor.Donors.Count != columns.Length || !double.IsFinite(predictor.Treated) || !predictor.Donors.All(double.IsFinite))
                throw new ArgumentException($"the predictor '{predictor.Name}' needs a number for the treated unit and each of the {columns.Length} donors", nameof(predictors));
            double[] all = [.. predictor.Donors, predictor.Treated];
            var mean = all.Average();
            var deviation = Math.Sqrt(all.Sum(x => (x - mean) * (x - mean)) / (all.Length - 1));
            if (!(deviation > 0))
                throw new ArgumentException($"the predictor '{predictor.Name}' is the same everywhere", nameof(predictors));
            x1[k] = predictor.Treated / deviation;
            for (var j = 0; j < columns.Length; j++)
                x0[j][k] = predictor.Donors[j] / deviation;
        }
    }

    internal double[] Weights(double[] importance) => SimplexLeastSquares.Weights(x0, x1, importance);

    /// <summary>Shares.</summary>
    internal double[] Search(ImportanceSearch how, CancellationToken cancel) => how switch
    {
        ImportanceSearch.Thorough => Thorough(cancel),
        ImportanceSearch.FromEqual => Fractions(Descend([.. x1.Select(_ => 1.0 / x1.Length)], FirstStep / x1.Length, Fractions, cancel).Place),
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    double[] Thorough(CancellationToken cancel)
    {
        var (best, least) = (new double[x1.Length], double.PositiveInfinity);
        foreach (var start in Starts())
            for (var (here, before) = (start, double.PositiveInfinity); ;)
            {
                var (found, error) = Descend(here, FirstStep, Shares, cancel);
                if (error < least)
                    (best, least) = (found, error);
                if (!(error < before * (1 - 1e-3)))
                    break;
                (here, before) = (found, error);
            }
        return Shares(best);
    }

    /// <param name="shares">of a place</param>
    (double[] Place, double Error) Descend(double[] start, double step, Func<double[], double[]> shares, CancellationToken cancel)
    {
        var (best, least) = (start, double.PositiveInfinity);
        var scale = Math.Max(Mspe(Weights(shares(start))), double.Epsilon);
        var objective = ObjectiveFunction.Value(place =>
        {
            cancel.ThrowIfCancellationRequested();
            var error = Mspe(Weights(shares(place.AsArray() ?? [.. place])));
            if (error < least)
                (best, least) = ([.. place], error);
            return error / scale;
        });
        try
        {
            NelderMeadSimplex.Minimum(objective, new DenseVector([.. start]), new DenseVector([.. Enumerable.Repeat(step, start.Length)]), 1e-7, Evaluations);
        }
        catch (MaximumIterationsException)
        {
            // The best so far is the answer.
        }
        return (best, least);
    }

    /// <summary>Equal importance; the squared coefficients of the outcome on the predictors, as R's Synth begins; then each predictor in turn above the others.</summary>
    IEnumerable<double[]> Starts()
    {
        yield return new double[x1.Length];
        var design = Matrix<double>.Build.Dense(x0.Length + 1, x1.Length + 1, (i, k) => k == 0 ? 1 : i < x0.Length ? x0[i][k - 1] : x1[k - 1]);
        var outcomes = Matrix<double>.Build.Dense(columns.Length + 1, target.Length, (i, t) => i < columns.Length ? columns[i][t] : target[t]);
        var beta = design.PseudoInverse() * outcomes;
        double[] squared = [.. Enumerable.Range(1, x1.Length).Select(k => beta.Row(k) * beta.Row(k))];
        yield return [.. squared.Select(b => Math.Log(Math.Max(b / squared.Max(), Math.Exp(-Depth / 2))))];
        for (var k = 0; k < x1.Length; k++)
            yield return [.. Enumerable.Range(0, x1.Length).Select(i => i == k ? 3.0 : 0.0)];
    }

    static double[] Shares(double[] place)
    {
        var most = place.Max();
        double[] raw = [.. place.Select(u => Math.Exp(Math.Max(u - most, -Depth)))];
        var sum = raw.Sum();
        return [.. raw.Select(v => v / sum)];
    }

    static double[] Fractions(double[] place)
    {
        var sum = place.Sum(Math.Abs);
        return [.. place.Select(v => Math.Abs(v) / sum)];
    }

    double Mspe(double[] weights)
    {
        var sum = 0.0;
        for (var t = 0; t < target.Length; t++)
        {
            var gap = target[t];
            for (var j = 0; j < weights.Length; j++)
                gap -= weights[j] * columns[j][t];
            sum += gap * gap;
        }
        return sum / target.Length;
    }
}
