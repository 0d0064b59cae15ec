namespace Entente.Measures.SyntheticControl;

/// <summary>
/// How rare an effect as clear as the treated unit's is: every donor is treated in its turn, as if the event had struck there,
/// and the ratios of the errors after and before the event are ranked.
/// </summary>
/// <remarks>
/// Abadie, Diamond and Hainmueller (2010), section 3.4. The p-value cannot fall below one over the number of units, and is a true one only if
/// the event could have struck any of them alike. A placebo that is poorly fitted before the event says little: <see cref="Among"/> leaves it out.
/// </remarks>
/// <param name="Fit">of the unit that was treated</param>
/// <param name="Placebos">of the donors in their order</param>
public sealed record PlaceboInSpace(SyntheticControlFit Fit, IReadOnlyList<SyntheticControlFit> Placebos)
{
    /// <summary>1 where no placebo has a ratio as high as the treated unit's.</summary>
    public int Rank => 1 + Placebos.Count(placebo => placebo.Ratio >= Fit.Ratio);

    /// <summary>The rank over the number of units.</summary>
    public double PValue => (double)Rank / (Placebos.Count + 1);

    /// <summary>The test without placebos whose mean squared error before the event is above so many times the treated unit's.</summary>
    public PlaceboInSpace Among(double times) =>
        this with { Placebos = [.. Placebos.Where(placebo => placebo.PreRmspe * placebo.PreRmspe <= times * Fit.PreRmspe * Fit.PreRmspe)] };

    /// <summary>Fits the treated unit and every donor.</summary>
    /// <param name="treatedIsDonor">whether the treated unit joins the donors of a placebo, as in the paper; an effect that is real then reaches them</param>
    public static PlaceboInSpace Of(
        ReadOnlySpan<double> treated, IReadOnlyList<double[]> donors, int treatedFrom, SyntheticControlOptions? options = null,
        bool treatedIsDonor = true, int threads = -1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(donors);
        options ??= new();
        var fit = SyntheticControlFit.Of(treated, donors, treatedFrom, options, cancel);
        if (donors.Count < 2 && !treatedIsDonor)
            throw new ArgumentException("a single donor has no donors of its own", nameof(donors));
        var placebos = new SyntheticControlFit[donors.Count];
        var series = treated.ToArray();
        Parallel.For(0, donors.Count, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, unit =>
        {
            int[] others = [.. Enumerable.Range(0, donors.Count).Where(j => j != unit)];
            double[][] pool = [.. others.Select(j => donors[j]), .. treatedIsDonor ? [series] : Array.Empty<double[]>()];
            placebos[unit] = SyntheticControlFit.Of(donors[unit], pool, treatedFrom, options with
            {
                Predictors = [.. options.Predictors.Select(predictor => new Predictor(predictor.Name, predictor.Donors[unit],
                    [.. others.Select(j => predictor.Donors[j]), .. treatedIsDonor ? [predictor.Treated] : Array.Empty<double>()]))],
            }, cancel);
        });
        return new(fit, placebos);
    }
}
