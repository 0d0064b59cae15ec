namespace Entente.Measures.StructuralTimeSeries;

/// <summary>A posterior mean with its interval.</summary>
public readonly record struct Band(double Mean, double Low, double High);

/// <summary>What happened, what would have, and the difference, over the periods from the event on.</summary>
/// <param name="EffectSd">posterior standard deviation of the effect</param>
/// <param name="Relative">the effect as a share of what would have happened</param>
public sealed record Effect(double Actual, Band Predicted, Band Difference, double EffectSd, Band Relative);

/// <summary>
/// What an event did to one series, from a Bayesian structural time series: the series goes on from before the event as its level,
/// its season and the controls let it, and the difference from what happened is the effect.
/// </summary>
/// <remarks>
/// <code>
/// y_t = level_t + season_t + β x_t + ε_t,   level_{t+1} = level_t + η_t
/// </code>
/// <para>Brodersen, Gallusser, Koehler, Remy and Scott (2015), "Inferring causal impact using Bayesian structural time-series models",
/// <i>Annals of Applied Statistics</i> 9, with the priors of their R package CausalImpact on series standardised before the event: level shocks
/// of 0.01 worth 32 observations, noise worth 50 that leaves a fifth of the variance, a spike and slab on the controls, here worth one
/// observation. Sampled by Gibbs: states by a simulation smoother, then controls, coefficients and variances.</para>
/// <para>It misleads where the event moved the controls too, where their relation to the series changed for another reason, and far from the
/// event, where intervals widen with the level's walk. See a placebo in time first.</para>
/// <example><code>
/// var impact = CausalImpact.Of(sales, [rival], treatedFrom: 70);
/// Console.WriteLine($"{impact.Average.Difference.Mean} a period, chance {impact.TailProbability}");
/// </code></example>
/// </remarks>
/// <param name="Predicted">of every period, what the model expects without the event, noise included</param>
/// <param name="PointEffects">of every period</param>
/// <param name="CumulativeEffects">summed from the event on; zero before it</param>
/// <param name="Average">over the periods from the event on</param>
/// <param name="Cumulative">their sum</param>
/// <param name="TailProbability">one-sided: how probable so high (or low) a sum is without an effect</param>
/// <param name="Coefficients">of the controls in their own units, posterior means; zero counts where a control is left out</param>
/// <param name="Inclusion">how probable it is that a control matters</param>
public sealed record CausalImpact(
    int TreatedFrom, IReadOnlyList<Band> Predicted, IReadOnlyList<Band> PointEffects, IReadOnlyList<Band> CumulativeEffects,
    Effect Average, Effect Cumulative, double TailProbability, IReadOnlyList<double> Coefficients, IReadOnlyList<double> Inclusion)
{
    /// <summary>Fits the model before the event and predicts from it on.</summary>
    /// <param name="treated">by period; may be missing</param>
    /// <param name="controls">series that the event did not touch, each as long as the treated and without missing numbers; may be none</param>
    /// <param name="treatedFrom">the place of the first period of the event</param>
    public static CausalImpact Of(
        ReadOnlySpan<double> treated, IReadOnlyList<double[]> controls, int treatedFrom, CausalImpactOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(controls);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(treatedFrom, 3);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(treatedFrom, treated.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Seasons, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.BurnIn);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.LevelSd);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.ExpectedControls);
        if (options.Interval is not (> 0 and < 1) || options.ExpectedR2 is not (> 0 and < 1))
            throw new ArgumentException($"an interval of {options.Interval} and an expected R2 of {options.ExpectedR2} are not both between 0 and 1", nameof(options));
        var length = treated.Length;
        foreach (var control in controls)
            if (control.Length != length || !control.All(double.IsFinite) || control.Take(treatedFrom).All(value => value == control[0]))
                throw new ArgumentException($"a control needs a number in each of the {length} periods and must move before the event", nameof(controls));
        var actual = treated.ToArray();
        if (actual.Take(treatedFrom).Count(double.IsFinite) < 3 || !actual.Skip(treatedFrom).Any(double.IsFinite))
            throw new ArgumentException("three numbers are needed before the event and one from it on", nameof(treated));
        return ImpactSummary.Of(actual, treatedFrom, options, new StructuralSampler(actual, controls, treatedFrom, options).Run(cancel));
    }

    /// <summary>
    /// A placebo in time: the event moved to a date before it happened, on the periods before it happened. An interval that leaves zero out
    /// says that the model finds effects where there are none.
    /// </summary>
    public static CausalImpact PlaceboInTime(
        ReadOnlySpan<double> treated, IReadOnlyList<double[]> controls, int treatedFrom, int placeboFrom, CausalImpactOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(controls);
        return Of(treated[..treatedFrom], [.. controls.Select(control => control[..treatedFrom])], placeboFrom, options, cancel);
    }
}
