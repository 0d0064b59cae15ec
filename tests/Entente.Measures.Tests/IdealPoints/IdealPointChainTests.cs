using CsCheck;
using Entente.Measures.IdealPoints;

namespace Entente.Measures.Tests.IdealPoints;

public sealed class IdealPointChainTests
{
    static readonly Assembly Assembly = new(members: 12, sessions: 4, questions: 20, seed: 3);
    static readonly IdealPointOptions Options = new(BurnIn: 10, Sweeps: 20, Thinning: 3) { Starts = Assembly.Starts };
    static readonly Lazy<IdealPointEstimates> Whole = new(() => IdealPointEstimates.Of(Assembly.Calls, Options));

    [Fact]
    public void A_chain_left_after_any_sweep_and_read_back_ends_at_the_same_bits() =>
        Gen.Int[0, 30].Sample(sweeps =>
        {
            var chain = new IdealPointChain(Assembly.Calls, Options);
            chain.Run(sweeps);
            Assert.Equal(sweeps, chain.Done);
            var resumed = IdealPointChain.Resume(new MemoryStream(Saved(chain)), Assembly.Calls, Options with { Threads = 2 });
            Assert.Equal(sweeps, resumed.Done);
            resumed.Run();
            Assert.True(resumed.Finished);
            Same(Whole.Value, resumed.Summarise());
        }, iter: 40);

    [Fact]
    public void A_chain_that_was_stopped_stands_after_a_whole_sweep_and_runs_on()
    {
        var chain = new IdealPointChain(Assembly.Calls, Options);
        using var stop = new CancellationTokenSource();
        var reports = new Reports(done =>
        {
            if (done == 13)
                stop.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => chain.Run(reports, stop.Token));
        Assert.Equal(13, chain.Done);
        Assert.Equal(Enumerable.Range(1, 13), reports.Seen);
        chain.Run();
        Same(Whole.Value, chain.Summarise());
    }

    [Fact]
    public void A_chain_may_be_asked_for_more_sweeps_than_it_was_made_with()
    {
        var chain = new IdealPointChain(Assembly.Calls, Options with { Sweeps = 6 });
        chain.Run();
        var resumed = IdealPointChain.Resume(new MemoryStream(Saved(chain)), Assembly.Calls, Options);
        Assert.False(resumed.Finished);
        resumed.Run();
        Same(Whole.Value, resumed.Summarise());
        Assert.Throws<InvalidDataException>(() => IdealPointChain.Resume(new MemoryStream(Saved(resumed)), Assembly.Calls, Options with { Sweeps = 6 }));
    }

    [Fact]
    public void A_failure_of_who_is_told_ends_the_run_on_every_thread() =>
        Assert.Throws<TimeZoneNotFoundException>(() =>
            new IdealPointChain(Assembly.Calls, Options with { Threads = 2 }).Run(new Reports(_ => throw new TimeZoneNotFoundException())));

    [Fact]
    public void A_spoilt_stream_is_refused_wherever_it_is_spoilt()
    {
        var chain = new IdealPointChain(Assembly.Calls, Options);
        chain.Run(15);
        var saved = Saved(chain);
        Gen.Select(Gen.Int[0, saved.Length - 1], Gen.Int[1, 255]).Sample((place, bits) =>
        {
            byte[] spoilt = [.. saved];
            spoilt[place] ^= (byte)bits;
            Assert.Throws<InvalidDataException>(() => IdealPointChain.Resume(new MemoryStream(spoilt), Assembly.Calls, Options));
        }, iter: 300);
        Gen.Int[0, saved.Length - 1].Sample(length =>
            Assert.Throws<InvalidDataException>(() => IdealPointChain.Resume(new MemoryStream(saved[..length]), Assembly.Calls, Options)), iter: 100);
    }

    [Fact]
    public void A_chain_of_other_votes_or_options_is_refused()
    {
        var saved = Saved(new(Assembly.Calls, Options));
        Assert.All(
            (IdealPointOptions[])[Options with { Seed = 9 }, Options with { BurnIn = 11 }, Options with { Thinning = 1 }, Options with { Smoothing = 1 }, Options with { Starts = new Dictionary<int, double>() }],
            other => Assert.Contains("other options", Refused(Assembly.Calls, other), StringComparison.Ordinal));
        Assert.Contains("other votes", Refused(new Assembly(12, 4, 20, seed: 4).Calls, Options), StringComparison.Ordinal);

        string Refused(RollCalls calls, IdealPointOptions options) =>
            Assert.Throws<InvalidDataException>(() => IdealPointChain.Resume(new MemoryStream(saved), calls, options)).Message;
    }

    [Fact]
    public void Before_a_draw_is_kept_there_is_nothing_to_say()
    {
        var chain = new IdealPointChain(Assembly.Calls, Options);
        chain.Run(12);
        Assert.Contains("12 sweeps", Assert.Throws<InvalidOperationException>(chain.Summarise).Message, StringComparison.Ordinal);
    }

    static byte[] Saved(IdealPointChain chain)
    {
        var stream = new MemoryStream();
        chain.Save(stream);
        return stream.ToArray();
    }

    static void Same(IdealPointEstimates expected, IdealPointEstimates actual)
    {
        Assert.Equal(expected.Points, actual.Points);
        Assert.Equal(expected.Questions, actual.Questions);
    }

    sealed class Reports(Action<int> told) : IProgress<int>
    {
        internal List<int> Seen { get; } = [];

        public void Report(int value)
        {
            Seen.Add(value);
            told(value);
        }
    }
}
