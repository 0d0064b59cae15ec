using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Sensitivity;

/// <summary>How thorough a study is.</summary>
/// <param name="Samples">Rows of each of Saltelli's matrices; a power of two is the most even.</param>
/// <param name="Strongest">How many numbers are measured one by one at most; one that moved nothing in the screening never is.</param>
/// <param name="Trajectories">Morris trajectories of the screening.</param>
/// <param name="Resamples">Of the bootstrap.</param>
/// <param name="Months">The month that is asked about, and the last that is run.</param>
/// <param name="Threads">Changes how long it takes, and nothing else.</param>
public sealed record StudyOptions(int Samples = 2_048, int Strongest = 40, int Trajectories = 64, int Resamples = 200, ulong Seed = 1, int Months = 60, int Threads = 1)
{
    /// <summary>Pairs of runs that it takes.</summary>
    /// <param name="matrices">Of Saltelli's, see <see cref="SensitivityStudy"/>.</param>
    internal int Pairs(int factors, int matrices) => checked(Trajectories * (factors + 1) + Samples * matrices);
}

/// <summary>
/// Which uncertain numbers carry an answer: a screening of all of them by elementary effects, then first-order and total indices of the
/// strongest, of the rest as one, of each kind of provenance as one, and of chance.
/// </summary>
/// <remarks>
/// The model is stochastic, and its chance is an input like any other:
/// a matrix has its own numbers of replicates, from which all draws of the months follow. Within a trajectory of the screening chance stays as it is.
/// </remarks>
public sealed class SensitivityStudy
{
    // The replicates by whose numbers B's chance is drawn; A's begin at 0.
    const uint ChanceOfB = 1u << 31;

    readonly Func<(Model Model, Settings Settings)> prepare;
    readonly Event theEvent;
    readonly Outcome outcome;
    readonly Run of;
    readonly IReadOnlyList<Factor> factors;
    readonly StudyOptions options;
    readonly IProgress<(int Done, int Of)>? progress;
    readonly CancellationToken cancel;
    int done;
    int total;

    SensitivityStudy(Func<(Model, Settings)> prepare, Event theEvent, Outcome outcome, Run of, IReadOnlyList<Factor> factors, StudyOptions options,
        IProgress<(int, int)>? progress, CancellationToken cancel) =>
        (this.prepare, this.theEvent, this.outcome, this.of, this.factors, this.options, this.progress, this.cancel)
            = (prepare, theEvent, outcome, of, factors, options, progress, cancel);

    /// <param name="prepare">Makes the model with fresh settings, which the study then changes.</param>
    /// <param name="factors">All numbers that differ between replicates.</param>
    /// <param name="progress">Is told the pairs of runs done and how many there will be, from any thread.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is kept.</exception>
    public static SensitivityResult Run(Func<(Model Model, Settings Settings)> prepare, Event theEvent, Outcome outcome, Run of, IReadOnlyList<Factor> factors,
        StudyOptions options, IProgress<(int Done, int Of)>? progress = null, CancellationToken cancel = default) =>
        new SensitivityStudy(prepare, theEvent, outcome, of, factors, options, progress, cancel).Run();

    SensitivityResult Run()
    {
        string[] kinds = [.. factors.Select(f => f.Kind).Distinct().Order(StringComparer.Ordinal)];
        total = options.Pairs(factors.Count, Matrices(kinds.Length, Math.Min(options.Strongest, factors.Count)));

        var effects = factors.Count == 0 ? [] : Screen();
        // Where effects are equal, the order of the factors decides, so that the answer is the same again.
        int[] chosen = [.. Enumerable.Range(0, factors.Count).Where(i => effects[i].MuStar > 0).OrderByDescending(i => effects[i].MuStar).ThenBy(i => i).Take(options.Strongest)];
        total = options.Pairs(factors.Count, Matrices(kinds.Length, chosen.Length));

        var sample = new Sample(this, chosen);
        var a = sample.Mixed(_ => false, false);
        var b = sample.Mixed(_ => true, true);
        var (mean, sd, dropped) = Spread(a, b);
        SobolIndices Indices(Func<int, bool> fromB, bool chanceFromB) =>
            sd > 0 ? SobolIndices.Of(a, b, sample.Mixed(fromB, chanceFromB), options.Resamples, options.Seed) : SobolIndices.None;
        GroupIndices Group(string kind, Func<int, bool> member) => new(kind, factors.Index().Count(f => member(f.Index)), Indices(member, false));

        return new(outcome, of, options.Months, mean, sd,
            [.. chosen.Select(i => new FactorIndices(factors[i], effects[i], Indices(j => j == i, false)))],
            [.. kinds.Select(kind => Group(kind, i => factors[i].Kind == kind)), new(SensitivityResult.Chance, 0, Indices(_ => false, true))],
            chosen.Length < factors.Count ? Group(SensitivityResult.Others, i => !chosen.Contains(i)) : null,
            factors.Count, effects.Count(effect => effect.MuStar == 0), done, dropped);
    }

    // A, B, one for each of the chosen, for the rest and for each group, and one for chance.
    int Matrices(int kinds, int chosen) => 2 + chosen + (chosen < factors.Count ? 1 : 0) + kinds + 1;

    IReadOnlyList<ElementaryEffect> Screen()
    {
        var design = new MorrisDesign(factors.Count, options.Trajectories, options.Seed);
        var (model, settings) = prepare();
        var now = factors.Select((factor, i) => Enumerable.Range(0, options.Trajectories).Select(t => factor.At(design.At(t, i))).ToArray()).ToArray();
        foreach (var (i, factor) in factors.Index())
            factor.Give(settings, now[i]);
        var outputs = new List<double[]> { Outputs(model, settings, options.Trajectories, 0) };
        for (var step = 0; step < factors.Count; step++)
        {
            for (var t = 0; t < options.Trajectories; t++)
            {
                var mover = design.MoverAt(t, step);
                now[mover][t] = factors[mover].At(design.Moved(t, mover));
            }
            outputs.Add(Outputs(model, settings, options.Trajectories, 0));
        }
        return design.Effects(outputs);
    }

    double[] Outputs(Model model, Settings settings, int rows, uint firstReplicate)
    {
        var paths = Ensemble.Run(model, settings, theEvent, [outcome], new(rows, options.Seed, options.Months, options.Threads) { FirstReplicate = firstReplicate },
            progress is null ? null : new Part(this), cancel);
        done += rows;
        var with = paths.With(0, options.Months);
        var without = paths.Without(0, options.Months);
        var outputs = new double[rows];
        for (var i = 0; i < rows; i++)
            outputs[i] = of switch { Scoring.Run.With => with[i], Scoring.Run.Without => without[i], _ => with[i] - without[i] };
        foreach (var diverged in paths.Diverged)
            outputs[diverged.Replicate] = double.NaN;
        return outputs;
    }

    static (double Mean, double StandardDeviation, int Dropped) Spread(double[] a, double[] b)
    {
        double[] all = [.. a.Concat(b).Where(double.IsFinite)];
        var mean = all.DefaultIfEmpty(double.NaN).Average();
        var variance = all.Select(x => (x - mean) * (x - mean)).DefaultIfEmpty().Average();
        return (mean, variance > 1e-24 * mean * mean ? Math.Sqrt(variance) : 0, a.Length + b.Length - all.Length);
    }

    /// <summary>Saltelli's matrices: the chosen numbers, and all that are never drawn, stand in them; the rest each replicate draws by A's numbers or by B's.</summary>
    sealed class Sample
    {
        readonly SensitivityStudy study;
        readonly Model model;
        readonly Settings settings;
        readonly int[] given;
        readonly int[] drawn;
        readonly double[][] a;
        readonly double[][] b;
        readonly double[][] now;

        internal Sample(SensitivityStudy study, int[] chosen)
        {
            this.study = study;
            (model, settings) = study.prepare();
            var factors = study.factors;
            given = [.. chosen, .. Enumerable.Range(0, factors.Count).Where(i => factors[i].Redraw is null).Except(chosen)];
            drawn = [.. Enumerable.Range(0, factors.Count).Except(given)];
            var design = given.Length == 0 ? null : new SaltelliDesign(given.Length, study.options.Samples, study.options.Seed);
            double[][] Values(IReadOnlyList<double[]> shares) => [.. given.Select((i, column) => shares[column].Select(factors[i].At).ToArray())];
            a = design is null ? [] : Values(design.A);
            b = design is null ? [] : Values(design.B);
            now = [.. a.Select(column => (double[])column.Clone())];
            foreach (var (column, i) in given.Index())
                factors[i].Give(settings, now[column]);
        }

        /// <summary>The outputs of A with some of its columns, and maybe its chance, from B.</summary>
        internal double[] Mixed(Func<int, bool> fromB, bool chanceFromB)
        {
            var first = chanceFromB ? ChanceOfB : 0;
            foreach (var (column, i) in given.Index())
                (fromB(i) ? b : a)[column].CopyTo(now[column], 0);
            foreach (var i in drawn)
                study.factors[i].Redraw!(settings, unchecked((fromB(i) ? ChanceOfB : 0) - first));
            return study.Outputs(model, settings, study.options.Samples, first);
        }
    }

    sealed class Part(SensitivityStudy study) : IProgress<int>
    {
        readonly int before = study.done;

        public void Report(int value) => study.progress!.Report((before + value, study.total));
    }
}
