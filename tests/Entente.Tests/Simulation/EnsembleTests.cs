using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

public class EnsembleTests
{
    static readonly Lab Lab = Priced();
    static readonly Outcome[] Outcomes =
    [
        new("alignment", new("a", "가"), "-1 to 1", OutcomeKind.Level, Quantities.Alignment, Lab.World.Pairs[0]),
        new("fire", new("f", "나"), "rounds/day", OutcomeKind.Level, Quantities.Fire, Lab.World.Belligerents[0]),
        new("war", new("w", "다"), "%", OutcomeKind.Chance, Quantities.GoingOn, Lab.War, 100),
        new("launch", new("l", "라"), "%", OutcomeKind.Level, Quantities.SuccessChance, Lab.Launcher, 100),
    ];

    [Fact]
    public void Without_terms_every_impact_is_exactly_zero()
    {
        var (model, settings) = Everything();
        foreach (var term in Lab.World.Terms)
            settings.With(Quantities.Size, term, 0);
        var paths = Ensemble.Run(model, settings, TheEvent, Outcomes, new(100, 3, 36, 2));
        for (var outcome = 0; outcome < Outcomes.Length; outcome++)
            for (var month = 1; month <= 36; month++)
                Assert.True(paths.With(outcome, month).SequenceEqual(paths.Without(outcome, month)));
    }

    [Fact]
    public void The_terms_do_change_something()
    {
        var paths = Run(100, 1);
        Assert.All(Enumerable.Range(0, 2), outcome => Assert.False(paths.With(outcome, 12).SequenceEqual(paths.Without(outcome, 12))));
    }

    [Fact]
    public void One_thread_two_threads_and_five_give_the_same_bits()
    {
        var one = Run(100, 1);
        foreach (var threads in (int[])[2, 5])
        {
            using var meeting = new Meeting();
            AssertSame(one, Run(100, threads, meeting));
            Assert.True(meeting.Threads >= 2, "one thread did all the work, so nothing was compared");
        }
    }

    [Fact]
    public void A_replicate_alone_gives_the_bits_that_it_gives_in_a_block()
    {
        var (model, settings) = Everything();
        AssertSame(Run(37, 1), Ensemble.Run<Scalar>(model, settings, TheEvent, Outcomes, new(37, 1, 36, 1)));
    }

    [Fact]
    public void A_smaller_ensemble_is_the_beginning_of_a_larger_one()
    {
        var (small, large) = (Run(13, 1), Run(100, 1));
        for (var outcome = 0; outcome < Outcomes.Length; outcome++)
            Assert.True(small.With(outcome, 36).SequenceEqual(large.With(outcome, 36)[..13]));
    }

    [Fact]
    public void Another_seed_gives_other_worlds()
    {
        var (model, settings) = Everything();
        var other = Ensemble.Run(model, settings, TheEvent, Outcomes, new(100, 2, 36, 1));
        Assert.False(Run(100, 1).With(0, 36).SequenceEqual(other.With(0, 36)));
    }

    [Fact]
    public void A_mechanism_more_leaves_the_chance_of_the_others_as_it_was()
    {
        var alone = Lab.Run(12, 1, new Programme());
        var together = Lab.Run(12, 1, new Programme(), new Burden());
        Assert.Equal(alone.Of(Quantities.Attempts, Lab.Launcher), together.Of(Quantities.Attempts, Lab.Launcher));
    }

    [Fact]
    public void A_mechanism_switched_off_leaves_what_it_writes_at_the_start_and_the_others_their_chance()
    {
        var lab = Priced().SetAll(Quantities.ThreatWeight, 10);
        var on = lab.Run(12, 1, new Programme(), new Threat());
        var (model, settings) = lab.Model(["Threat"], new Programme(), new Threat());
        var off = new Block<Scalar>(model, settings, 1);
        off.Begin(0, null);
        var felt = lab.World.Towards(lab[2], lab[0]);
        var start = off.Of(Quantities.Threat, felt);
        for (var month = 1; month <= 12; month++)
            off.Step(month, 0);
        Assert.NotEqual(start, on.Of(Quantities.Threat, felt));
        Assert.Equal(start, off.Of(Quantities.Threat, felt));
        Assert.Equal(on.Of(Quantities.Level, lab.Launcher), off.Of(Quantities.Level, lab.Launcher));
    }

    [Fact]
    public void A_replicate_that_diverges_is_named_by_month_and_variable_and_the_others_go_on()
    {
        var (model, settings) = Lab.Model(new Burst());
        var outcome = new Outcome("talks", new("t", "마"), "1", OutcomeKind.Level, Quantities.Talks, Lab[0]);
        var paths = Ensemble.Run(model, settings, TheEvent, [outcome], new(200, 1, 12, 2));
        Assert.NotEmpty(paths.Diverged);
        Assert.True(paths.Diverged.Count < 200);
        Assert.All(paths.Diverged, d => Assert.Equal("talks of AAA", d.Variable));
        Assert.All(paths.Diverged, d => Assert.True(double.IsFinite(d.Month == 1 ? 0 : paths.With(0, d.Month - 1)[d.Replicate]) && !double.IsFinite(paths.With(0, d.Month)[d.Replicate])));
        var impact = Impact.Of(paths, 2);
        Assert.Equal(200 - paths.Diverged.Select(d => d.Replicate).Distinct().Count(), impact.Counted);
        Assert.True(double.IsFinite(impact.Outcomes[0].With[11].Mean));
    }

    [Fact]
    public void Cancelling_stops_the_run()
    {
        var (model, settings) = Everything();
        using var stop = new CancellationTokenSource();
        var progress = new Stopper(stop);
        Assert.ThrowsAny<OperationCanceledException>(() => Ensemble.Run(model, settings, TheEvent, Outcomes, new(100_000, 1, 36, 1), progress, stop.Token));
        Assert.InRange(progress.Done, 1, 1_000);
    }

    [Fact]
    public void Nothing_is_allocated_inside_a_month()
    {
        var (model, settings) = Everything();
        var block = new Block<Lanes>(model, settings, 1);
        block.Begin(0, null);
        block.Step(1, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var month = 2; month <= 60; month++)
            block.Step(month, 0);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    static Lab Priced()
    {
        var lab = new Lab();
        foreach (var term in lab.World.Terms)
            lab.Set(Quantities.Size, term, term.Kind is TermKind.Shield or TermKind.Recognition ? 0.3 : 50_000);
        return lab.Set(Quantities.Size, lab.TermOf(TermKind.Technology), 1);
    }

    static Event TheEvent => new("event", new("event", "사건"), new(2023, 9, 13), [.. Lab.World.Terms.Select(t => new Intervention(Quantities.Size, t, 0))]);

    static (Model, Settings) Everything() => Lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);

    static Paths Run(int replicates, int threads, IProgress<int>? progress = null)
    {
        var (model, settings) = Everything();
        return Ensemble.Run(model, settings, TheEvent, Outcomes, new(replicates, 1, 36, threads), progress);
    }

    static void AssertSame(Paths a, Paths b)
    {
        for (var outcome = 0; outcome < Outcomes.Length; outcome++)
            for (var month = 1; month <= a.Months; month++)
            {
                Assert.True(a.With(outcome, month).SequenceEqual(b.With(outcome, month)));
                Assert.True(a.Without(outcome, month).SequenceEqual(b.Without(outcome, month)));
            }
    }

    /// <summary>Leaves the finite numbers in some replicates, one in fifty each month.</summary>
    sealed class Burst : Mechanism
    {
        readonly Lab lab = Lab;
        Written<Actor> talks;

        public override MechanismNote Note => new("", "", "", "");

        public override void Declare(Declaration d) => talks = d.Writes(Quantities.Talks);

        public override void Step<V>(in Month<V> month) =>
            month[talks[lab[0]]] = month[talks.Past(lab[0])] + 1.0 / (1.0 - Real.Happens(month.Uniform(lab[0]), V.Of(0.02)));
    }

    /// <summary>Holds the first thread that has done a block until another has done one as well, ten seconds at most.</summary>
    sealed class Meeting : IProgress<int>, IDisposable
    {
        readonly HashSet<int> threads = [];
        readonly ManualResetEventSlim met = new();

        internal int Threads => threads.Count;

        public void Report(int value)
        {
            lock (threads)
            {
                threads.Add(Environment.CurrentManagedThreadId);
                if (threads.Count >= 2)
                    met.Set();
            }
            met.Wait(TimeSpan.FromSeconds(10));
        }

        public void Dispose() => met.Dispose();
    }

    sealed class Stopper(CancellationTokenSource stop) : IProgress<int>
    {
        internal int Done { get; private set; }

        public void Report(int value)
        {
            Done = value;
            stop.Cancel();
        }
    }
}
