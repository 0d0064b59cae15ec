using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// An actor tries, fails and learns. Attempts come at a pace that is quicker until the first success and slower while talks are on;
/// an attempt succeeds with a probability that grows with every attempt, failed ones included, with help from abroad,
/// and with what sister programmes of the same technology learn.
/// </summary>
/// <remarks>
/// <code>
/// P(attempt this month) = 1 - exp(-pace · priority · (1 - restraint · talks) / 12)
/// P(success)            = logistic(level)
/// level gains           learning · (success ? 1 : failure) · ln((n + 2)/(n + 1))  with an attempt, n attempts before it
///                       + delivered technology · absorption / 12 + spillover · last month's gains of the sister programmes
/// </code>
/// The logarithm of the number of attempts is the learning curve of Crow's reliability growth (AMSAA): cumulative failures grow
/// as a power of cumulative trials. A failure never lowers the level.
/// </remarks>
public sealed class Programme : Mechanism
{
    World world = null!;
    Written<TechnicalProgramme> level, attempts, newAttempts, newSuccesses, gain, attempted, succeeded, achieved, triedAgain, outOfTurn, attemptChance, successChance;
    Recalled<TechnicalProgramme> campaignPace, routinePace;
    Recalled<Actor> talks, priority;
    Read<DealTerm> delivered;
    ParameterPlace learning, failureTeaches, absorption, spillover, restraint;

    public override MechanismNote Note { get; } = new(
        "An actor tries, fails and learns. Every attempt raises the chance of the next, failed ones too; help from abroad and sister programmes of the same technology raise it as well. Attempts come quicker until the first success, slower while talks are on.",
        "P(success) = logistic(level); level gains learning · (1 or failure share) · ln((n+2)/(n+1)) per attempt, plus help received, plus spillover",
        "Crow (1975), AMSAA TR-138, on reliability growth; launch records of the CNS/NTI database",
        "Each attempt and its outcome; debris and imagery that show foreign parts; announced launch windows");

    public override void Declare(Declaration d)
    {
        world = d.World;
        level = d.Writes(Quantities.Level);
        attempts = d.Writes(Quantities.Attempts);
        newAttempts = d.Begins(Quantities.NewAttempts);
        newSuccesses = d.Begins(Quantities.NewSuccesses);
        campaignPace = d.Recalls(Quantities.CampaignPace);
        routinePace = d.Recalls(Quantities.RoutinePace);
        talks = d.Recalls(Quantities.Talks);
        priority = d.Recalls(Quantities.Priority);
        delivered = d.Reads(Quantities.Delivered);
        gain = d.Begins(Quantities.Gain);
        attempted = d.Begins(Quantities.Attempted);
        succeeded = d.Begins(Quantities.Succeeded);
        achieved = d.Writes(Quantities.Achieved);
        triedAgain = d.Begins(Quantities.TriedAgain);
        outOfTurn = d.Begins(Quantities.OutOfTurn);
        attemptChance = d.Begins(Quantities.AttemptChance);
        successChance = d.Begins(Quantities.SuccessChance);
        learning = d.Parameter("learning", "logit", Prior.LogNormal(1.6, 0.4),
            Provenance.Judgement("the Unha family went from about one in five to about one in two between its second and its sixth attempt"),
            "what doubling one's attempts adds, divided by ln 2");
        failureTeaches = d.Parameter("failure", "share", Prior.LogitNormal(0.7, 0.6),
            Provenance.Judgement("a failure shows which part failed but not what comes after it"),
            "what a failure teaches relative to a success");
        absorption = d.Parameter("absorption", "share", Prior.LogitNormal(0.6, 0.6),
            Provenance.Judgement("help from abroad is only partly usable in hardware that was designed without it"),
            "share of foreign help that reaches the level");
        spillover = d.Parameter("spillover", "share", Prior.LogitNormal(0.3, 0.5),
            Provenance.Judgement("first stages, guidance and staging are shared, payload and re-entry are not"),
            "share of a gain that a sister programme takes over");
        restraint = d.Parameter("restraint", "share", Prior.LogitNormal(0.9, 0.5),
            Provenance.Record("attempts.csv: no long-range test from 2018-01 to 2019-04, while talks were on"),
            "share of attempts that talks hold back");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var programme in world.Programmes)
        {
            month[successChance[programme]] = Logistic(month[level[programme]]);
            month[attemptChance[programme]] = ChanceOfAttempt(month, programme);
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var programme in world.Programmes)
        {
            var chance = ChanceOfAttempt(month, programme);
            var before = month[attempts.Past(programme)];
            var tried = Happens(month.Uniform(programme, 0), chance);
            var (worked, learnt) = (V.Of(0), V.Of(0));
            if (V.Any(V.Above(tried, V.Of(0)))) // most months nobody in the block tries
            {
                worked = tried * Happens(month.Uniform(programme, 1), Logistic(month[level.Past(programme)]));
                learnt = tried * month[learning] * (worked + (1.0 - worked) * month[failureTeaches]) * Log((before + 2.0) / (before + 1.0));
            }
            var own = learnt + Month<V>.Years * month[absorption] * HelpFor(month, programme);
            month[gain[programme]] = own;
            month[level[programme]] = Min(month[level.Past(programme)] + own + month[spillover] * GainsOfSisters(month, programme), V.Of(Quantities.Level.High));
            month[attempts[programme]] = before + tried;
            month[newAttempts[programme]] = month[newAttempts.Past(programme)] + tried;
            month[newSuccesses[programme]] = month[newSuccesses.Past(programme)] + worked;
            month[attempted[programme]] = tried;
            month[succeeded[programme]] = worked;
            month[achieved[programme]] = Max(month[achieved.Past(programme)], worked);
            month[triedAgain[programme]] = Max(month[triedAgain.Past(programme)], tried);
            month[outOfTurn[programme]] = tried - month.AtStart(attemptChance.Past(programme));
            month[attemptChance[programme]] = chance;
            month[successChance[programme]] = Logistic(month[level[programme]]);
        }
    }

    V ChanceOfAttempt<V>(in Month<V> month, TechnicalProgramme programme) where V : unmanaged, IReal<V>
    {
        var done = month[achieved.Past(programme)];
        var pace = done * month[routinePace[programme]] + (1.0 - done) * month[campaignPace[programme]];
        return 1.0 - Exp(-Month<V>.Years * pace * month[priority[programme.Owner]] * (1.0 - month[restraint] * month[talks[programme.Owner]]));
    }

    V HelpFor<V>(in Month<V> month, TechnicalProgramme programme) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var term in world.Terms)
            if (term.IsHelpTo(programme))
                sum += month[delivered[term]];
        return sum;
    }

    V GainsOfSisters<V>(in Month<V> month, TechnicalProgramme programme) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var sister in world.Programmes)
            if (sister != programme && sister.Owner == programme.Owner && sister.Family == programme.Family)
                sum += month[gain.Past(sister)];
        return sum;
    }
}
