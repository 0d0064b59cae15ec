using Entente.Simulation;
using static Entente.Simulation.Real;

namespace Entente.Mechanisms;

/// <summary>
/// The communique is silent, so the terms are a prior over hidden deals: each replicate holds one of them to be true. What is observed
/// later (a count of what was delivered, an attempt and how it went, a trace) is likelier in some replicates than in others, and that
/// likelihood is the evidence by which the replicates are weighed.
/// </summary>
/// <remarks>
/// <code>
/// P(hidden deal k holds)  = weight_k / sum of weights
/// share of a term         = its share in the deal that holds;  1 where nothing is hidden
/// evidence of the deal    = sum over the observations that are taken into account, each in its month, of ln P(observation | replicate)
///   a count               ln normal density of ln(count) about ln(delivered so far), with the counters' error
///   an attempt            ln(success chance before it, or its complement)
///   a trace               ln(false alarm + (1 - false alarm) · (1 - 2^(-delivered so far / half)))
/// </code>
/// By Bayes' rule the replicates, weighed by exp(evidence), are draws from what is believed after the observations (<see cref="Weighing"/>).
/// They are weighed and not bent: a replicate's own attempts go on as they were drawn. How often a replicate would have tried is not held against
/// it, since its own earlier attempts, which nobody saw, have changed its pace. No single observation counts for less than
/// exp(-30), so that no replicate is ruled out by a misprint.
/// </remarks>
public sealed class HiddenTerms : Mechanism
{
    const double LeastLogLikelihood = -30;
    const double LeastLikelihood = 9.357622968840175e-14; // exp(-30)
    const double Nothing = 1e-9; // of any unit: what was counted is compared with it where nothing was delivered
    const double LogOfTwo = 0.6931471805599453;
    const double LogOfRootOfTwoPi = 0.9189385332046727;

    World world = null!;
    HiddenDeal[][] readings = [];
    Observation[][] sightings = [];
    DealTerm[][] counted = [];
    Written<HiddenDeal> holds;
    Written<DealTerm> hiddenShare;
    Written<Observation> soFar;
    Written<Deal> evidence;
    Recalled<HiddenDeal> priorWeight;
    Recalled<Observation> taken;
    Recalled<TechnicalProgramme> successChance;
    Read<DealTerm> delivered;

    public override MechanismNote Note { get; } = new(
        "A silent communique leaves several deals possible, and each replicate holds one of them to be true. What is seen later, a count of containers, a launch that works, an engine of a new kind, is likelier under one deal than under another, and weighs the replicates accordingly.",
        "evidence = Σ ln P(observation | replicate) over the observations taken into account; weight of a replicate ∝ exp(evidence)",
        "Bayes' rule; importance sampling as in Liu (2001), Monte Carlo Strategies in Scientific Computing; Kish (1965), Survey Sampling, on the effective sample size",
        "Counts of ships, railcars and containers; launches and their success; parts and fuels that an actor did not have before");

    public override void Declare(Declaration d)
    {
        world = d.World;
        readings = [.. world.Deals.Select(deal => world.HiddenDeals.Where(h => h.Deal == deal).ToArray())];
        sightings = [.. world.Deals.Select(deal => world.Observations.Where(o => o.Deal == deal).ToArray())];
        counted = [.. world.Observations.Select(o => o switch
        {
            Tally tally => tally.Terms.ToArray(),
            Trace trace => trace.Terms.ToArray(),
            _ => [],
        })];
        holds = d.Begins(Quantities.Holds);
        hiddenShare = d.Begins(Quantities.HiddenShare);
        soFar = d.Begins(Quantities.SoFar);
        evidence = d.Begins(Quantities.Evidence);
        priorWeight = d.Recalls(Quantities.PriorWeight);
        taken = d.Recalls(Quantities.Taken);
        successChance = d.Recalls(Quantities.SuccessChance);
        delivered = d.Reads(Quantities.Delivered);
    }

    public override void Begin<V>(in Month<V> month)
    {
        foreach (var deal in world.Deals)
        {
            Choose(month, deal);
            month[evidence[deal]] = V.Of(0);
        }
        foreach (var term in world.Terms)
            month[hiddenShare[term]] = ShareOf(month, term);
        foreach (var observation in world.Observations)
            month[soFar[observation]] = V.Of(0);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var observation in world.Observations)
        {
            var sum = month[soFar.Past(observation)];
            foreach (var term in counted[observation.Index])
                sum += month[delivered[term]];
            month[soFar[observation]] = sum;
        }
        foreach (var deal in world.Deals)
        {
            var sum = month[evidence.Past(deal)];
            foreach (var observation in sightings[deal.Index])
                if (observation.Month == month.Number)
                    sum += month[taken[observation]] * Max(LogLikelihood(month, observation), V.Of(LeastLogLikelihood));
            month[evidence[deal]] = sum;
        }
    }

    /// <summary>One of a deal's readings, by its weight; the last where none has any.</summary>
    void Choose<V>(in Month<V> month, Deal deal) where V : unmanaged, IReal<V>
    {
        var among = readings[deal.Index];
        var total = V.Of(0);
        foreach (var reading in among)
            total += month[priorWeight[reading]];
        var at = month.Uniform(deal) * total;
        var (reached, open) = (V.Of(0), V.Of(1));
        for (var k = 0; k < among.Length; k++)
        {
            reached += month[priorWeight[among[k]]];
            var chosen = k < among.Length - 1 ? open * V.Indicator(V.Above(reached, at)) : open;
            month[holds[among[k]]] = chosen;
            open -= chosen;
        }
    }

    V ShareOf<V>(in Month<V> month, DealTerm term) where V : unmanaged, IReal<V>
    {
        if (term.Deal is null || readings[term.Deal.Index].Length == 0)
            return V.Of(1);
        var share = V.Of(0);
        foreach (var reading in readings[term.Deal.Index])
            share += month[holds[reading]] * reading.ShareOf(term);
        return share;
    }

    V LogLikelihood<V>(in Month<V> month, Observation observation) where V : unmanaged, IReal<V>
    {
        switch (observation)
        {
            case Tally tally:
                var error = Math.Max(tally.Sigma, 1e-6);
                var off = (Log(V.Of(Math.Max(tally.Value, Nothing))) - Log(Max(month[soFar[tally]], V.Of(Nothing)))) / error;
                return -0.5 * off * off - LogOfRootOfTwoPi - Log(V.Of(error));
            case SeenAttempt seen:
                var worked = month[successChance[seen.Programme]];
                return LogOf(seen.Worked ? worked : 1.0 - worked);
            case Trace trace:
                var shows = 1.0 - Exp(month[soFar[trace]] * (-LogOfTwo / Math.Max(trace.Half, Nothing)));
                return LogOf(trace.FalseAlarm + (1.0 - trace.FalseAlarm) * shows);
            default:
                return V.Of(0);
        }
    }

    static V LogOf<V>(V likelihood) where V : unmanaged, IReal<V> => Log(Max(likelihood, V.Of(LeastLikelihood)));
}
