using CsCheck;
using Entente.Measures.Balance;

namespace Entente.Measures.Tests.Balance;

public class SentimentFlowTests
{
    static readonly double[] Three = [.5, .3, -.2, .3, .1, .4, -.2, .4, .2];

    /// <summary>Marvel et al. (2011) on three nodes: closed form, computed with other software and checked by integration there.</summary>
    [Fact]
    public void Three_nodes_run_away_at_a_known_time()
    {
        var flow = new SentimentFlow(3, Three);
        Assert.Equal([-0.39596754, 0.53457825, 0.66138929], flow.Eigenvalues.Select(value => Math.Round(value, 8)));
        Assert.Equal(1.511968832784129, flow.BlowUp, 1e-9);
        double[] late = [10.018601, 5.431783, 0.059962, 5.431783, 3.827981, 1.457712, 0.059962, 1.457712, 1.431547];
        var found = flow.At(0.95 * flow.BlowUp);
        Assert.All(late.Index(), entry => Assert.Equal(entry.Item, found[entry.Index / 3, entry.Index % 3], 1e-6));
    }

    [Fact]
    public void Two_camps_that_dislike_each_other_come_to_hate_each_other()
    {
        var flow = new SentimentFlow(4, [1, .2, -.1, -.2, .2, 1, -.1, -.1, -.1, -.1, 1, .3, -.2, -.1, .3, 1]);
        Assert.Equal([false, false, true, true], flow.Factions);
        var late = flow.At(flow.BlowUp * 0.999999);
        Assert.All(from a in Enumerable.Range(0, 4) from b in Enumerable.Range(0, 4) select (a, b), pair =>
            Assert.Equal(flow.Factions[pair.a] == flow.Factions[pair.b], late[pair.a, pair.b] > 0));
    }

    [Fact]
    public void Where_all_dislike_all_nothing_runs_away()
    {
        var flow = new SentimentFlow(2, [-1, 0, 0, -2]);
        Assert.Equal(double.PositiveInfinity, flow.BlowUp);
        Assert.Equal(-0.5, flow.At(1)[0, 0], 1e-12);
    }

    [Fact]
    public void The_closed_form_solves_the_equation() =>
        (from nodes in Gen.Int[1, 5]
         from half in Gen.Double[-1, 1].Array[nodes * nodes]
         select (nodes, Start: Enumerable.Range(0, nodes * nodes).Select(i => half[i] + half[i % nodes * nodes + i / nodes]).ToArray()))
        .Sample(x =>
        {
            var flow = new SentimentFlow(x.nodes, x.Start);
            const double Step = 1e-5;
            var time = Math.Min(1, 0.5 * flow.BlowUp);
            var (now, before, after) = (flow.At(time), flow.At(time - Step), flow.At(time + Step));
            for (var i = 0; i < x.nodes; i++)
                for (var j = 0; j < x.nodes; j++)
                {
                    var squared = Enumerable.Range(0, x.nodes).Sum(k => now[i, k] * now[k, j]);
                    if (Math.Abs((after[i, j] - before[i, j]) / (2 * Step) - squared) > 1e-5 * (1 + Math.Abs(squared)))
                        return false;
                }
            return true;
        });

    [Fact]
    public void A_time_after_the_end_and_one_sided_feelings_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SentimentFlow(3, Three).At(1.52));
        Assert.Throws<ArgumentException>(() => new SentimentFlow(2, [1, 2, 3, 1]));
    }
}
