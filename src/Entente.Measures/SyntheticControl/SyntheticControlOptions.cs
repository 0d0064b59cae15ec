namespace Entente.Measures.SyntheticControl;

/// <summary>A trait that a good comparison would share with the treated unit: a mean over years before the event, a level in one of them.</summary>
/// <param name="Donors">in the order of the donor series</param>
public sealed record Predictor(string Name, double Treated, IReadOnlyList<double> Donors);

/// <summary>A predictor in the treated unit, its synthetic control and the plain mean of the donors.</summary>
/// <param name="Importance">the predictor's share in V</param>
public sealed record PredictorBalance(string Name, double Treated, double Synthetic, double DonorMean, double Importance);

/// <summary>How V is sought. It is not unique: many fit alike, and each has weights and gaps of its own.</summary>
public enum ImportanceSearch
{
    /// <summary>The best of several descents from different starts, each begun again where it ended until it gains nothing.</summary>
    Thorough,

    /// <summary>One descent from equal importance (Nelder and Mead), as the program pysyncon does it: for its figures, and those of papers that used it.</summary>
    FromEqual,
}

/// <summary>What a synthetic control is fitted to.</summary>
public sealed record SyntheticControlOptions
{
    /// <summary>Left empty, the weights are fitted to the outcome in every period before the event, which is convex and has one best fit.</summary>
    public IReadOnlyList<Predictor> Predictors { get; init; } = [];

    /// <summary>
    /// V, the importance of each predictor for predictors on a common scale. Left empty it is sought for the least squared error of the
    /// outcome before the event.
    /// </summary>
    public IReadOnlyList<double> Importance { get; init; } = [];

    /// <summary>Where V is sought.</summary>
    public ImportanceSearch Search { get; init; }

    /// <summary>The first period of the outcome that the fit counts.</summary>
    public int FitFrom { get; init; }

    /// <summary>
    /// λ of the augmented synthetic control, above 0, in squares of the outcome's unit: after the fit to the outcomes weights may leave the simplex
    /// as far as this penalty lets them, to repair a poor fit before the event at the price of extrapolating. Left out, they may not.
    /// </summary>
    public double? Ridge { get; init; }
}
