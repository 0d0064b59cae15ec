using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// A public wants nuclear weapons of its own when it feels threatened, when it doubts that its protector would come, and when a neighbour
/// has begun; it calms down over years. The protector's promise is doubted when the same rivals could strike the protector itself, and trusted
/// among close allies. A decision to start is rare, likelier with support, threat and doubt, and one start raises the others' hazard.
/// </summary>
/// <remarks>
/// <code>
/// odds of felt credibility = odds of credibility · exp(closeness · ΔA - decoupling · Δln P)
/// z = logit of support;  dz/dt = reversion · (z(0) + by threat · Δln T - by credibility · ΔC + by start · N - z) + noise
/// start hazard = start pace · exp(start by support · Δz + start by threat · Δln T - start by credibility · ΔC + start by start · N)
/// </code>
/// Δ: against the start. T, P: threat that the aspirant and its protector feel from the aspirant's rivals; A: alignment of the two;
/// C: felt credibility; N: other aspirants that have started since, as of last month. The exponents lie within ±3.
/// </remarks>
public sealed class Proliferation : Mechanism
{
    const double Most = 0.999;      // of a public: nobody speaks for the last in a thousand

    World world = null!;
    Recalled<Aspirant> credibility, startPace;
    Written<Aspirant> feltCredibility, support, startHazard, started;
    Read<Dyad> threat;
    Read<Pair> alignment;
    ParameterPlace decoupling, closeness, byThreat, byCredibility, byStart, reversion, noise, startBySupport, startByThreat, startByCredibility, startByStart;

    public override MechanismNote Note { get; } = new(
        "A public wants nuclear weapons of its own when it feels threatened, when it doubts that its protector would come, and when a neighbour has begun; it calms down over years. The promise is doubted when the same rivals could strike the protector itself. A decision to start is rare, and one start raises the others' hazard.",
        "odds of felt credibility = odds of credibility · exp(closeness ΔA − decoupling Δln P); logit of support → z(0) + by threat Δln T − by credibility ΔC + by start N; hazard = start pace · exp(support, threat, doubt and others' starts)",
        "Singh & Way (2004), J. Conflict Resolution 48, on the correlates of proliferation; Bleek & Lorber (2014), J. Conflict Resolution 58, on security guarantees",
        "Polls of the same house after a test, a change of government in the protecting state or a neighbour's step; enrichment or reprocessing begun without safeguards");

    public override void Declare(Declaration d)
    {
        world = d.World;
        credibility = d.Recalls(Quantities.Credibility);
        feltCredibility = d.Begins(Quantities.FeltCredibility);
        support = d.Writes(Quantities.NuclearSupport);
        startPace = d.Recalls(Quantities.StartPace);
        startHazard = d.Begins(Quantities.StartHazard);
        started = d.Writes(Quantities.Started);
        threat = d.Reads(Quantities.Threat);
        alignment = d.Reads(Quantities.Alignment);
        decoupling = d.Parameter("decoupling", "log odds", Prior.LogNormal(0.5, 0.6),
            Provenance.Judgement("whether a city of its own would be risked is asked whenever the protector comes within range; in 2022-12, five years after the first intercontinental test, half of South Koreans still believed in the promise (series.csv)"),
            "felt credibility lost when the threat to the protector grows e-fold");
        closeness = d.Parameter("closeness", "log odds", Prior.LogNormal(1.5, 0.5),
            Provenance.Judgement("a fall of alignment by a tenth, a quarrel over burden-sharing, is taken to cost about four points of belief"),
            "felt credibility gained for a unit of alignment");
        byThreat = d.Parameter("by-threat", "log odds", Prior.LogNormal(0.35, 0.5),
            Provenance.Record("series.csv, Gallup Korea: 54% in 2016-01, 60% in 2017-09, a quarter in log odds, while tests multiplied and the threat is taken to have doubled"),
            "support gained when the threat grows e-fold");
        byCredibility = d.Parameter("by-credibility", "log odds", Prior.LogNormal(1.0, 0.7),
            Provenance.Judgement("ten points of belief lost are taken to win about two points of support; most supporters also name prestige and distrust of the rival, so doubt is one reason of several; wide"),
            "support gained by the loss of all credibility");
        byStart = d.Parameter("by-start", "log odds", Prior.LogNormal(0.4, 0.6),
            Provenance.Judgement("no neighbour under the same protector has started within the records: taken as about as strong as a threat that grows threefold"),
            "support gained when another aspirant starts");
        reversion = d.Parameter("reversion", "1/year", Prior.LogNormal(0.5, 0.4),
            Provenance.Record("series.csv, Gallup Korea: 64% after the test of 2013-02, 54% in 2016-01; at a half a year three quarters of a departure are gone by then"),
            "pace at which support follows its reasons, and at which moods pass");
        noise = d.Parameter("noise", "1/sqrt(year)", Prior.LogNormal(0.15, 0.3),
            Provenance.Judgement("the polls of one house scatter by about 0.15 in log odds around their mean (Gallup Korea in series.csv), which this noise and the reversion give"),
            "moods that the model does not name");
        startBySupport = d.Parameter("start-by-support", "1", Prior.LogNormal(0.7, 0.6),
            Provenance.Judgement("governments under treaty stay far behind majorities: South Korea's has followed none since the 1970s; less than proportional to the odds"),
            "log hazard for a unit of log odds of support");
        startByThreat = d.Parameter("start-by-threat", "1", Prior.LogNormal(0.6, 0.5),
            Provenance.Judgement("Singh & Way find a threatening environment among the strongest correlates; the elasticity is not theirs: a doubled threat is taken to make a start half as likely again"),
            "log hazard when the threat grows e-fold");
        startByCredibility = d.Parameter("start-by-credibility", "1", Prior.LogNormal(2.5, 0.5),
            Provenance.Judgement("Singh & Way and Bleek & Lorber find that guarantees hold allies back; the size is not theirs: losing half of all belief is taken to make a start three to four times as likely"),
            "log hazard for the loss of all credibility");
        startByStart = d.Parameter("start-by-start", "1", Prior.LogNormal(1.0, 0.6),
            Provenance.Judgement("Pakistan answered India; Brazil and Argentina watched each other and both stopped: nearly threefold, and wide"),
            "log hazard when another aspirant starts");
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var aspirant in world.Aspirants)
        {
            month[feltCredibility[aspirant]] = month[credibility[aspirant]];
            month[startHazard[aspirant]] = month[startPace[aspirant]];
        }
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var aspirant in world.Aspirants)
        {
            var felt = FeltCredibility(month, aspirant);
            var threatened = Growth(month, aspirant.Actor, aspirant);
            var doubt = month.AtStart(feltCredibility.Past(aspirant)) - felt;
            var others = OthersStarted(month, aspirant);

            var (z, calm) = (LogOdds(month[support.Past(aspirant)]), LogOdds(month.AtStart(support.Past(aspirant))));
            var target = calm + Clamp(month[byThreat] * threatened + month[byCredibility] * doubt + month[byStart] * others, -3, 3);
            var share = 1.0 - Exp(-Month<V>.Years * month[reversion]);
            z += share * (target - z) + month[noise] * Math.Sqrt(Month<V>.Years) * month.Noise(aspirant, 0);
            var supported = Clamp(Logistic(z), 1 - Most, Most);

            var log = month[startBySupport] * (LogOdds(supported) - calm) + month[startByThreat] * threatened
                + month[startByCredibility] * doubt + month[startByStart] * others;
            var hazard = month[startPace[aspirant]] * Exp(Clamp(log, -3, 3));
            var starts = Happens(month.Uniform(aspirant, 1), 1.0 - Exp(-Month<V>.Years * hazard));
            month[feltCredibility[aspirant]] = felt;
            month[support[aspirant]] = supported;
            month[startHazard[aspirant]] = hazard;
            month[started[aspirant]] = Max(month[started.Past(aspirant)], starts);
        }
    }

    /// <summary>Credibility with its odds multiplied, so that it stays between none and all.</summary>
    V FeltCredibility<V>(in Month<V> month, Aspirant aspirant) where V : unmanaged, IReal<V>
    {
        var between = alignment[world.Between(aspirant.Actor, aspirant.Protector)];
        var odds = Exp(Clamp(
            month[closeness] * (month[between] - month.AtStart(between)) - month[decoupling] * Growth(month, aspirant.Protector, aspirant), -3, 3));
        var said = month[credibility[aspirant]];
        return said * odds / (1.0 - said + said * odds);
    }

    /// <summary>The logarithm of the threat that an actor feels from the aspirant's rivals, against the start's.</summary>
    V Growth<V>(in Month<V> month, Actor actor, Aspirant aspirant) where V : unmanaged, IReal<V>
    {
        var (now, start) = (V.Of(Threat.Quiet), V.Of(Threat.Quiet));
        foreach (var rival in aspirant.Rivals)
        {
            var from = threat[world.Towards(actor, rival)];
            now += month[from];
            start += month.AtStart(from);
        }
        return Log(now / start);
    }

    V OthersStarted<V>(in Month<V> month, Aspirant aspirant) where V : unmanaged, IReal<V>
    {
        var sum = V.Of(0);
        foreach (var other in world.Aspirants)
            if (other != aspirant)
                sum += month[started.Past(other)] - month.AtStart(started.Past(other));
        return sum;
    }

    static V LogOdds<V>(V share) where V : unmanaged, IReal<V> => Logit(Clamp(share, 1 - Most, Most));
}
