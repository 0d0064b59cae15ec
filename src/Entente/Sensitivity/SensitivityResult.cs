using Entente.Scoring;

namespace Entente.Sensitivity;

/// <summary>A number's effects, and what the variance owes to it.</summary>
public sealed record FactorIndices(Factor Factor, ElementaryEffect Effect, SobolIndices Indices);

/// <summary>What the variance owes to several numbers together.</summary>
/// <param name="Kind">What they rest on, or <see cref="SensitivityResult.Chance"/>, or <see cref="SensitivityResult.Others"/>.</param>
/// <param name="Factors">How many they are; 0 for chance.</param>
public sealed record GroupIndices(string Kind, int Factors, SobolIndices Indices);

/// <summary>What one outcome of one month owes to the uncertain numbers and to chance.</summary>
/// <param name="Of">Of the run with the event, without it, or of the one less the other.</param>
/// <param name="Mean">Over both samples.</param>
/// <param name="StandardDeviation">What the shares are shares of, as its square root; 0 where nothing varies, and then all shares are NaN.</param>
/// <param name="Strongest">By mu*, the strongest first.</param>
/// <param name="Groups">By what the numbers rest on, those that there are, then chance; each measured whole.</param>
/// <param name="Rest">All numbers that are not among the strongest, together; null where there is none.</param>
/// <param name="Silent">How many of all numbers moved the outcome in no trajectory.</param>
/// <param name="Pairs">Pairs of runs, with the event and without it, that it took.</param>
/// <param name="Dropped">Samples left out of the spread because a replicate left the finite numbers.</param>
public sealed record SensitivityResult(Outcome Outcome, Run Of, int Month, double Mean, double StandardDeviation,
    IReadOnlyList<FactorIndices> Strongest, IReadOnlyList<GroupIndices> Groups, GroupIndices? Rest, int Factors, int Silent, int Pairs, int Dropped)
{
    /// <summary>The kind of the draws of the months.</summary>
    public const string Chance = "chance";

    /// <summary>The kind of all that is not among the strongest.</summary>
    public const string Others = "others";
}
