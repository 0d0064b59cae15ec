namespace Entente.Measures.SyntheticControl;

/// <summary>
/// What an event did to one series: the series less a weighted mean of others that the event did not touch, with weights that are not
/// negative, sum to one, and follow the series before the event.
/// </summary>
/// <remarks>
/// <para><c>W = argmin (X1 − X0 W)' V (X1 − X0 W)</c>, <c>W ≥ 0</c>, <c>ΣW = 1</c>; X holds the outcome of every period before the event, or
/// predictors scaled to unit variance over all units. Then V is diagonal and either given or sought for the least mean squared prediction
/// error (MSPE) of the outcome before the event. Abadie and Gardeazabal (2003), "The Economic Costs of Conflict", <i>American Economic
/// Review</i> 93; Abadie, Diamond and Hainmueller (2010), "Synthetic Control Methods for Comparative Case Studies", <i>Journal of the
/// American Statistical Association</i> 105.</para>
/// <para>It misleads where donors feel the event too, where the fit before the event is poor, where few periods and many donors let chance
/// be fitted, and where the series moved ahead of the event. V is not unique (Klößner, Kaul, Pfeifer and Schieler 2018, <i>Swiss Journal of
/// Economics and Statistics</i> 154), so weights found with predictors differ between programs where those found without do not.</para>
/// <example><code>
/// var effect = SyntheticControlFit.Of(basque, regions, treatedFrom: 20);
/// Console.WriteLine($"{effect.MeanGap} a year, p = {PlaceboInSpace.Of(basque, regions, 20).PValue}");
/// </code></example>
/// </remarks>
/// <param name="Weights">of the donors</param>
/// <param name="Synthetic">the weighted mean in every period; missing where a donor with weight is</param>
/// <param name="Gaps">the treated series less the synthetic one</param>
/// <param name="FitFrom">the first period of the fit</param>
/// <param name="TreatedFrom">the first period of the event</param>
/// <param name="Balance">of each predictor; empty where there are none</param>
public sealed record SyntheticControlFit(
    IReadOnlyList<double> Weights, IReadOnlyList<double> Synthetic, IReadOnlyList<double> Gaps, int FitFrom, int TreatedFrom,
    IReadOnlyList<PredictorBalance> Balance)
{
    /// <summary>Root mean squared gap of the fit.</summary>
    public double PreRmspe => Rms(Gaps.Take(TreatedFrom).Skip(FitFrom));

    /// <summary>Root mean squared gap from the event on.</summary>
    public double PostRmspe => Rms(Gaps.Skip(TreatedFrom));

    /// <summary>How much worse the fit is after the event than before: what placebo tests rank.</summary>
    public double Ratio => PostRmspe / PreRmspe;

    /// <summary>Mean gap from the event on: the average effect on the treated.</summary>
    public double MeanGap => Gaps.Skip(TreatedFrom).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();

    /// <summary>Fits the weights.</summary>
    /// <param name="treated">by period; one that is missing before the event is left out of the fit</param>
    /// <param name="donors">each as long as the treated; a period that any of them misses before the event is left out of the fit</param>
    /// <param name="treatedFrom">the place of the first period of the event</param>
    public static SyntheticControlFit Of(
        ReadOnlySpan<double> treated, IReadOnlyList<double[]> donors, int treatedFrom, SyntheticControlOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(donors);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(options.FitFrom);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(treatedFrom, options.FitFrom);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(treatedFrom, treated.Length);
        if (options.Ridge is { } ridge)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ridge, nameof(options));
        var length = treated.Length;
        if (donors.Count == 0 || donors.Any(donor => donor.Length != length))
            throw new ArgumentException($"donors are needed, each of the treated series' {length} periods", nameof(donors));

        var series = treated.ToArray();
        int[] periods = [.. Enumerable.Range(options.FitFrom, treatedFrom - options.FitFrom)
            .Where(t => double.IsFinite(series[t]) && donors.All(donor => double.IsFinite(donor[t])))];
        if (periods.Length == 0)
            throw new ArgumentException("no period before the event has numbers for all series", nameof(treated));
        double[] target = [.. periods.Select(t => series[t])];
        double[][] columns = [.. donors.Select(donor => periods.Select(t => donor[t]).ToArray())];

        if (options.Predictors.Count == 0)
        {
            var nearest = SimplexLeastSquares.Weights(columns, target);
            return Build(options.Ridge is { } penalty ? RidgeAugmentation.Weights(nearest, columns, target, penalty) : nearest,
                series, donors, options.FitFrom, treatedFrom, []);
        }
        if (options.Ridge is not null)
            throw new ArgumentException("the ridge corrects a fit to the outcomes, without predictors", nameof(options));
        var fit = new PredictorFit(options.Predictors, columns, target);
        var importance = options.Importance.Count > 0 ? Shares(options.Importance, options.Predictors.Count) : fit.Search(options.Search, cancel);
        var weights = fit.Weights(importance);
        return Build(weights, series, donors, options.FitFrom, treatedFrom, [.. options.Predictors.Select((predictor, k) =>
            new PredictorBalance(predictor.Name, predictor.Treated, Mix(weights, j => predictor.Donors[j]), predictor.Donors.Average(), importance[k]))]);
    }

    /// <summary>Gaps of weights from elsewhere, of a publication for example.</summary>
    public static SyntheticControlFit With(IReadOnlyList<double> weights, ReadOnlySpan<double> treated, IReadOnlyList<double[]> donors, int treatedFrom, int fitFrom = 0)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(donors);
        if (weights.Count != donors.Count)
            throw new ArgumentException($"{donors.Count} donors have {weights.Count} weights", nameof(weights));
        return Build(weights, treated.ToArray(), donors, fitFrom, treatedFrom, []);
    }

    /// <summary>
    /// A placebo in time: the event moved to a date before it happened, on the periods before it happened. A gap as large as the real one
    /// says that the method finds effects where there are none.
    /// </summary>
    public static SyntheticControlFit PlaceboInTime(
        ReadOnlySpan<double> treated, IReadOnlyList<double[]> donors, int treatedFrom, int placeboFrom, SyntheticControlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(donors);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(placeboFrom, treatedFrom);
        return Of(treated[..treatedFrom], [.. donors.Select(donor => donor[..treatedFrom])], placeboFrom, options);
    }

    static SyntheticControlFit Build(
        IReadOnlyList<double> weights, double[] treated, IReadOnlyList<double[]> donors, int fitFrom, int treatedFrom, IReadOnlyList<PredictorBalance> balance)
    {
        double[] synthetic = [.. Enumerable.Range(0, treated.Length).Select(t => Mix(weights, j => donors[j][t]))];
        return new(weights, synthetic, [.. treated.Zip(synthetic, (y, s) => y - s)], fitFrom, treatedFrom, balance);
    }

    /// <summary>A donor without weight may be missing.</summary>
    static double Mix(IReadOnlyList<double> weights, Func<int, double> value)
    {
        var sum = 0.0;
        for (var j = 0; j < weights.Count; j++)
            if (weights[j] != 0)
                sum += weights[j] * value(j);
        return sum;
    }

    static double[] Shares(IReadOnlyList<double> importance, int predictors)
    {
        var sum = importance.Sum();
        if (importance.Count != predictors || importance.Any(v => !(v >= 0)) || !(sum > 0) || double.IsInfinity(sum))
            throw new ArgumentException($"{predictors} importances are needed, none negative and one at least positive", nameof(importance));
        return [.. importance.Select(v => v / sum)];
    }

    static double Rms(IEnumerable<double> gaps) => Math.Sqrt(gaps.Where(double.IsFinite).Select(gap => gap * gap).DefaultIfEmpty(double.NaN).Average());
}
