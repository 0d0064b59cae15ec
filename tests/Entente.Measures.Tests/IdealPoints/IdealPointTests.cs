using Entente.Measures.IdealPoints;
using MathNet.Numerics.Statistics;

namespace Entente.Measures.Tests.IdealPoints;

public sealed class IdealPointTests
{
    static readonly Assembly Assembly = new(members: 30, sessions: 8, questions: 40, seed: 5);
    static readonly IdealPointOptions Options = new(BurnIn: 400, Sweeps: 800, Thinning: 4) { Starts = Assembly.Starts };
    static readonly Lazy<IdealPointEstimates> Estimates = new(() => IdealPointEstimates.Of(Assembly.Calls, Options));

    [Fact]
    public void Positions_that_are_known_are_found_again()
    {
        var (found, known) = (Estimates.Value.Points, Assembly.Positions);
        Assert.InRange(Correlation.Pearson(found.Select(point => point.Mean), known), 0.97, 1);
        Assert.InRange(found.Zip(known).Average(pair => Math.Abs(pair.First.Mean - pair.Second)), 0, 0.18);
        Assert.InRange(found.Zip(known).Average(pair => pair.Second >= pair.First.Q5 && pair.Second <= pair.First.Q95 ? 1.0 : 0), 0.8, 0.97);
    }

    [Fact]
    public void The_lanes_say_what_the_clear_chain_says()
    {
        var small = new Assembly(members: 10, sessions: 3, questions: 24, seed: 8);
        var lanes = IdealPointEstimates.Of(small.Calls, new(BurnIn: 500, Sweeps: 10_000, Thinning: 10) { Starts = small.Starts }).Points;
        var (means, sds) = new ClearChain(small.Calls, small.Starts).Run(500, 5_000);
        Assert.All(lanes.Zip(means), pair => Assert.Equal(pair.Second, pair.First.Mean, 0.25)); // two chains of one program differ by 0.1
        Assert.Equal(0, lanes.Zip(means).Average(pair => Math.Abs(pair.First.Mean - pair.Second)), 0.06);
        Assert.Equal(1, lanes.Zip(sds).Average(pair => pair.First.Sd / pair.Second), 0.05);
    }

    [Fact]
    public void The_scale_has_mean_0_and_the_quantiles_lie_in_order_about_the_mean()
    {
        var points = Estimates.Value.Points;
        Assert.Equal(0, points.Average(point => point.Mean), 1e-6);
        Assert.Equal(1, Math.Sqrt(points.Average(point => point.Mean * point.Mean + point.Sd * point.Sd)), 0.01);
        Assert.Equal(Assembly.Calls.Appearances, points.Select(point => new Appearance(point.Member, point.Session, point.Votes)));
        Assert.All(points, point =>
        {
            Assert.True(point.Q5 < point.Q10 && point.Q10 < point.Median && point.Median < point.Q90 && point.Q90 < point.Q95);
            Assert.Equal(point.Mean, point.Median, 0.5 * point.Sd);
            Assert.Equal(3.29, (point.Q95 - point.Q5) / point.Sd, 0.8);
        });
    }

    [Fact]
    public void Who_is_thought_to_stand_high_does_and_the_mirrored_start_mirrors_the_scale()
    {
        var mirrored = IdealPointEstimates.Of(Assembly.Calls, Options with { Starts = Assembly.Starts.ToDictionary(start => start.Key, start => -start.Value) });
        Assert.All(Estimates.Value.Points.Where(point => point.Member >= 28), point => Assert.True(point.Mean > 0.5));
        Assert.InRange(Correlation.Pearson(Estimates.Value.Points.Select(point => point.Mean), mirrored.Points.Select(point => point.Mean)), -1, -0.995);
    }

    [Fact]
    public void A_question_divides_those_who_say_no_from_those_who_say_yes()
    {
        var points = Estimates.Value.Points.ToDictionary(point => (point.Member, point.Session), point => point.Mean);
        Assert.Equal(Assembly.Calls.Questions.Select(question => question.Id), Estimates.Value.Questions.Select(question => question.Id));
        Assert.All(Estimates.Value.Questions, question => Assert.True(question.YesBelow < question.NoAbove));
        var voters = Assembly.Calls.Voters.ToArray();
        var (right, all, from) = (0, 0, 0);
        foreach (var (asked, found) in Assembly.Calls.Questions.Zip(Estimates.Value.Questions))
        {
            if (asked is { Yes: > 5, No: > 5 } && Math.Abs(found.Discrimination) > 0.5)
            {
                var gap = Mean(voters[(from + asked.Yes + asked.Abstain)..(from + asked.Votes)]) - Mean(voters[from..(from + asked.Yes)]);
                (right, all) = (right + (Math.Sign(gap) == Math.Sign(found.Discrimination) ? 1 : 0), all + 1);
            }
            from += asked.Votes;
        }
        Assert.InRange(all, 20, int.MaxValue);
        Assert.Equal(all, right);

        double Mean(int[] who) => who.Average(i => points[(Assembly.Calls.Appearances[i].Member, Assembly.Calls.Appearances[i].Session)]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_on_any_number_of_threads_and_another_seed_others()
    {
        var options = Options with { BurnIn = 20, Sweeps = 20 };
        var one = IdealPointEstimates.Of(Assembly.Calls, options);
        foreach (var threads in (int[])[2, 3])
        {
            var more = IdealPointEstimates.Of(Assembly.Calls, options with { Threads = threads });
            Assert.Equal(one.Points, more.Points);
            Assert.Equal(one.Questions, more.Questions);
        }
        Assert.NotEqual(one.Points, IdealPointEstimates.Of(Assembly.Calls, options with { Seed = 2 }).Points);
    }

    [Fact]
    public void One_appearance_of_a_member_and_a_question_without_abstentions_are_no_trouble()
    {
        var calls = RollCalls.Prepare([new(1, 1, 1946), new(2, 1, 1946)], [new(1, 1, VoteCast.Yes), new(1, 2, VoteCast.No), new(2, 2, VoteCast.Yes), new(2, 3, VoteCast.Abstain)], []);
        var points = IdealPointEstimates.Of(calls, new(BurnIn: 50, Sweeps: 200, Thinning: 1)).Points;
        Assert.Equal(3, points.Count);
        Assert.All(points, point => Assert.True(double.IsFinite(point.Mean) && point.Sd > 0));
    }

    [Fact]
    public void Options_and_votes_without_an_answer_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IdealPointEstimates.Of(RollCalls.Prepare([], [], [])));
        foreach (var options in (IdealPointOptions[])[new(BurnIn: -1), new(Sweeps: 0), new(Thinning: 0), new(Sweeps: 5, Thinning: 6), new(Smoothing: 0), new(Threads: 0)])
            Assert.Throws<ArgumentOutOfRangeException>(() => IdealPointEstimates.Of(Assembly.Calls, options));
    }
}
