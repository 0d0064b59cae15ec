using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// States arm in answer to the spending of those whom they fear, tire of the cost, and have grievances that no rival's restraint would end.
/// Whom a state fears more than at the start it answers more; whom it fears less, less. The race starts on the trend that the records show.
/// </summary>
/// <remarks>
/// <code>
/// dS_i/dt = sum over j of k_ij S_j (T_ij / T_ij(0)) - a_i S_i + g_i,   S_i never below 0
/// k_ij    = r_i w_ij S_i(0) / S_j(0),   w_ij = T_ij(0) / sum over j of T_ij(0)
/// g_i     = S_i(0) (trend_i + a_i) - sum over j of k_ij S_j(0)
/// </code>
/// S: spending; T: threat felt; r: what would be answered if all rivals doubled; a: damping by cost; j: those whose spending is followed.
/// Between two whose threat stays this is Richardson's pair, stable when a_1 a_2 exceeds k_12 k_21. In the step S stands relative to the start,
/// where k_ij S_j (T_ij/T_ij(0)) becomes r_i T_ij s_j / sum of T_ij(0), so that a rival who was not feared at the start counts when he is.
/// Each month budgets are shaken by chance as well, S_i · exp(σ_i z/√12), which stands for all that is no answer to a rival.
/// The month's step is exact in the damping and of second order in the rivals' answers (a predictor and a corrector, exponential time
/// differencing): its equilibrium is Richardson's, it is stable when his race is, and no parameter makes it overshoot.
/// </remarks>
public sealed class ArmsRace : Mechanism
{
    const double LeastSpending = 1e-6; // billion USD/year: below it spending is not followed
    const double RunAway = 1_000;      // times the start's spending: a race beyond this has left what a budget can be

    World world = null!;
    int count;
    Written<Actor> spending, grievance, againstTrend;
    Recalled<Actor> trend, reaction, costDamping, shock;
    Read<Dyad> threat;

    public override MechanismNote Note { get; } = new(
        "States arm in answer to the spending of those whom they fear, tire of the cost, and rest on grievances. When threat grows they answer the same rival more. The race starts on the trend that the records show.",
        "dS_i/dt = Σ k_ij S_j T_ij/T_ij(0) − a_i S_i + g_i, with k_ij = r_i w_ij S_i(0)/S_j(0), w the rival's share of the threat at the start, g such that the start's trend holds; each month times exp(σ_i z/√12)",
        "Richardson (1960), Arms and Insecurity",
        "Next year's budgets of rivals and of those who do not feel the threat; a budget cut that a rival answers, or does not");

    public override void Declare(Declaration d)
    {
        world = d.World;
        count = world.Actors.Length;
        spending = d.Writes(Quantities.Spending);
        trend = d.Recalls(Quantities.SpendingTrend);
        reaction = d.Recalls(Quantities.Reaction);
        costDamping = d.Recalls(Quantities.CostDamping);
        shock = d.Recalls(Quantities.SpendingShock);
        grievance = d.Begins(Quantities.Grievance);
        againstTrend = d.Begins(Quantities.SpendingAgainstTrend);
        threat = d.Reads(Quantities.Threat);
    }

    public override void Begin<V>(in Month<V> month)
    {
        Span<V> relative = stackalloc V[count];
        foreach (var actor in world.Actors)
            relative[actor.Index] = V.Of(1);
        foreach (var actor in world.Actors)
        {
            var settled = month[trend[actor]] + month[costDamping[actor]] - Answer(month, actor, relative);
            month[grievance[actor]] = V.Indicator(Followed(month, actor)) * month[spending[actor]] * settled;
            month[againstTrend[actor]] = V.Of(1);
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        // Spending relative to the start's: as it was, as a first guess of what it comes to, and midway.
        Span<V> before = stackalloc V[count];
        Span<V> guess = stackalloc V[count];
        foreach (var actor in world.Actors)
            before[actor.Index] = month[spending.Past(actor)] / Scale(month, actor);
        foreach (var actor in world.Actors)
            guess[actor.Index] = AfterAMonth(month, actor, before[actor.Index], before);
        for (var i = 0; i < count; i++)
            guess[i] = 0.5 * (before[i] + guess[i]);
        foreach (var actor in world.Actors)
        {
            var followed = Followed(month, actor);
            var shaken = Exp(month[shock[actor]] * Math.Sqrt(Month<V>.Years) * month.Noise(actor));
            var after = Min(AfterAMonth(month, actor, before[actor.Index], guess) * shaken, V.Of(RunAway));
            month[spending[actor]] = V.Select(followed, after * Scale(month, actor), month[spending.Past(actor)]);
            month[againstTrend[actor]] = V.Select(followed, after * Exp(-Month<V>.Years * month.Number * month.AtStart(trend[actor])), V.Of(1));
        }
    }

    /// <summary>The actor's spending after a month in which its rivals' stands where it is given, all relative to the start.</summary>
    V AfterAMonth<V>(in Month<V> month, Actor actor, V own, ReadOnlySpan<V> rivals) where V : unmanaged, IReal<V>
    {
        var damping = month[costDamping[actor]];
        var kept = Exp(-Month<V>.Years * damping);
        var weight = V.Select(V.Above(damping, V.Of(1e-6)), (1.0 - kept) / Max(damping, V.Of(1e-6)), V.Of(Month<V>.Years));
        var asked = Answer(month, actor, rivals) + month[grievance.Past(actor)] / Scale(month, actor);
        return Clamp(own * kept + weight * asked, 0, RunAway);
    }

    /// <summary>What rivals' spending calls for, per year, as a share of the start's own.</summary>
    V Answer<V>(in Month<V> month, Actor actor, ReadOnlySpan<V> rivals) where V : unmanaged, IReal<V>
    {
        var (felt, start) = (V.Of(0), V.Of(0));
        foreach (var rival in world.Actors)
            if (rival != actor)
            {
                var from = threat[world.Towards(actor, rival)];
                var counts = V.Indicator(Followed(month, rival));
                felt += counts * month[from] * rivals[rival.Index];
                start += counts * month.AtStart(from);
            }
        return month[reaction[actor]] * felt / Max(start, V.Of(Threat.Quiet));
    }

    V Followed<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V> => V.Above(month.AtStart(spending.Past(actor)), V.Of(LeastSpending));

    V Scale<V>(in Month<V> month, Actor actor) where V : unmanaged, IReal<V> => Max(month.AtStart(spending.Past(actor)), V.Of(LeastSpending));
}
