using System.Diagnostics;
using Entente.Measures.IdealPoints;
using Entente.Tests;

namespace Entente.Measures.Tests.IdealPoints;

/// <summary>Against the estimates of Bailey, Strezhnev and Voeten (2017), as published in April 2020: <c>IdealpointestimatesAll_Apr2020.csv</c> of their repository.</summary>
public sealed class UngaAgreementTests(ITestOutputHelper output)
{
    static readonly Lazy<RollCalls> Votes = new(() => UngaVotes.Read(Checkout.Shared("data")));

    [Fact]
    public void The_cleaned_votes_are_those_of_the_published_estimates()
    {
        var (votes, published) = (Votes.Value, UngaVotes.Published(Checkout.Shared("data")));
        Assert.Equal(797_473, votes.Votes);
        Assert.Equal(4_784, votes.Questions.Count);
        Assert.Equal(10_469, votes.Appearances.Count);
        Assert.Equal(10_469, votes.Appearances.Count(a => published[(a.Member, a.Session)].Votes == a.Votes));
    }

    /// <summary>Thresholds are loose where the run is short; a wrong prior, link or sign misses them by far.</summary>
    [Fact]
    public void A_short_chain_comes_near_the_published_estimates()
    {
        var agreement = Estimate(new(BurnIn: 300, Sweeps: 500, Thinning: 1, Threads: 2) { Starts = UngaVotes.Starts });
        Assert.InRange(agreement.Correlation, 0.992, 1);
        Assert.InRange(agreement.LaterCorrelation, 0.992, 1);
        Assert.InRange(agreement.LaterError, 0, 0.11);
        Assert.InRange(agreement.MedianWithin, 0.999, 1);
        Assert.InRange(agreement.Covered, 0.94, 1);
    }

    /// <summary>The acceptance test of the model, two minutes of it: with <c>--explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void A_long_chain_agrees_with_the_published_estimates()
    {
        var agreement = Estimate(new(BurnIn: 1_000, Sweeps: 2_000, Thinning: 5, Threads: 2) { Starts = UngaVotes.Starts });
        Assert.InRange(agreement.Correlation, 0.998, 1);
        Assert.InRange(agreement.LaterCorrelation, 0.999, 1);
        Assert.InRange(agreement.LaterError, 0, 0.04);
        Assert.InRange(agreement.MedianWithin, 0.9995, 1);
        Assert.InRange(agreement.Covered, 0.99, 1);
    }

    Agreement Estimate(IdealPointOptions options)
    {
        var votes = Votes.Value;
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var estimates = IdealPointEstimates.Of(votes, options);
        output.WriteLine(FormattableString.Invariant(
            $"{options.BurnIn} + {options.Sweeps} sweeps, seed {options.Seed}: {clock.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.0} CPU s"));
        var agreement = new Agreement(estimates.Points, UngaVotes.Published(Checkout.Shared("data")));
        output.WriteLine(agreement.ToString());
        return agreement;
    }
}
