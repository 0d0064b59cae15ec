namespace Entente.Measures.IdealPoints;

/// <summary>Where a member stood in a session.</summary>
/// <param name="Votes">that count, by which the estimate is sure or unsure</param>
/// <param name="Mean">of the posterior; over all members and sessions positions have mean 0 and standard deviation 1</param>
/// <param name="Sd">of the posterior</param>
public readonly record struct IdealPoint(
    int Member, int Session, int Votes, double Mean, double Sd, double Q5, double Q10, double Median, double Q90, double Q95);

/// <summary>
/// What a question divided on: a member at θ says yes with chance <c>Φ(γ₁ − βθ)</c> and no with chance <c>Φ(βθ − γ₂)</c>, and else abstains.
/// Posterior means.
/// </summary>
/// <param name="Id">of the first time it was put</param>
/// <param name="Discrimination">β, positive where those who stand high say no</param>
/// <param name="YesBelow">γ₁</param>
/// <param name="NoAbove">γ₂; where nobody said no it wanders up to 7, as the prior lets it</param>
public readonly record struct QuestionEstimate(int Id, double Discrimination, double YesBelow, double NoAbove);

/// <summary>
/// Ideal points from ordinal votes, on one scale for all sessions: the dynamic model of Bailey, Strezhnev and Voeten (2017), "Estimating
/// dynamic state preferences from United Nations voting data", <i>Journal of Conflict Resolution</i> 61.
/// </summary>
/// <remarks>
/// <para>
/// The opinion behind a vote is <c>Z = βθ + ε</c>, ε ~ N(0, 1); the vote is yes below γ₁, no above γ₂ and an abstention between, with one
/// (β, γ₁, γ₂) for all repetitions of a resolution. β ~ N(0, 1). θ ~ N(θ before, w·0.5), w the share of a session's votes in its own and those of the
/// member's last session before it; the first session leans on the second. Positions are brought to mean 0 and standard deviation 1 in each sweep.
/// </para>
/// <para>
/// So that estimates can be held against the published ones, the chain is theirs: a position's prior mean is the conditional mean of the session
/// before from the last sweep, and not its draw; positions are cut at ±5, opinions at ±9, cut points at ±7; and the Metropolis step
/// leaves one of the two factors of its proposal out, which multiplies the prior of the cut points by <c>Φ((γ₂ − γ₁)/σ)</c>, σ = 0.2/3. Questions
/// are computed in single precision, an error of 1e-6 beside draws whose spread is 1; positions in double.
/// </para>
/// <para>
/// It misleads where few votes bind a session to the rest: the first sessions of the United Nations mix slowly, and their common offset
/// differs between chains of a few thousand sweeps by 0.2. Positions of two sessions compare no better than that.
/// </para>
/// </remarks>
/// <param name="Points">by session, then member</param>
/// <param name="Questions">by number</param>
public sealed record IdealPointEstimates(IReadOnlyList<IdealPoint> Points, IReadOnlyList<QuestionEstimate> Questions)
{
    /// <summary>Runs a chain from its start to its end. The same votes, options and seed give the same bits on any number of threads.</summary>
    /// <param name="progress">how many sweeps are done, burn-in included</param>
    /// <exception cref="OperationCanceledException">the run was stopped; run an <see cref="IdealPointChain"/> to keep what was done</exception>
    public static IdealPointEstimates Of(
        RollCalls rollCalls, IdealPointOptions? options = null, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var chain = new IdealPointChain(rollCalls, options ?? new());
        chain.Run(progress, cancel);
        return chain.Summarise();
    }
}
