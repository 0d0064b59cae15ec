namespace Entente.Measures.Bargaining;

/// <summary>An offer and what it risks.</summary>
/// <param name="Share">that A asks for itself</param>
/// <param name="War">the probability that B fights instead</param>
public readonly record struct Demand(double Share, double War);

/// <summary>
/// A and B divide one unit, or fight for all of it: A wins with probability p, and war costs them <c>c_A</c> and <c>c_B</c>.
/// </summary>
/// <remarks>
/// Fearon (1995), "Rationalist Explanations for War", <i>International Organization</i> 49. Both know p and are neutral to risk; the stake can be
/// divided and the division be kept. War then needs something else, here that A does not know what war costs B.
/// </remarks>
/// <param name="Victory">p</param>
/// <param name="CostToA">c_A, as a share of the stake</param>
public readonly record struct CrisisBargain(double Victory, double CostToA)
{
    /// <summary>The shares of A that both prefer to war, <c>[p − c_A, p + c_B]</c>, within the stake.</summary>
    public (double Low, double High) Range(double costToB) => (Math.Max(0, Victory - CostToA), Math.Min(1, Victory + costToB));

    /// <summary>
    /// What A demands who can ask once and thinks B's cost anywhere between two bounds alike. Over costs from 0 to c it is
    /// <c>p + (c − c_A)/2</c>, and war comes with probability <c>(c − c_A)/2c</c>: more is asked, at a risk, than all would grant.
    /// </summary>
    public Demand BestDemand(double mostCostToB, double leastCostToB = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leastCostToB);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mostCostToB, leastCostToB);
        // Beyond p by y: granted with probability (most − y)/(most − least), and the gain over war is y + c_A.
        var beyond = Math.Min(Math.Max((mostCostToB - CostToA) / 2, leastCostToB), 1 - Victory);
        return new(Victory + beyond, Math.Max(0, (beyond - leastCostToB) / (mostCostToB - leastCostToB)));
    }
}
