using CsCheck;
using Entente.Cases;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>What the run without the event keeps, another inquiry may take over.</summary>
public class BaselineTests
{
    static readonly EnsembleOptions Options = new(Replicates: 24, Months: 18, Threads: 2);

    [Fact]
    public void Whoever_moves_the_events_terms_alone_gets_the_same_bits_from_another_runs_half_without_the_event()
    {
        var terms = Vostochny.Case.Levers.Where(lever => lever.Initials.All(i => i.Quantity == Quantities.Size)).ToList();
        var baseline = Scenario.Of(Vostochny.Case, ["us-aid=60"], []);
        var known = baseline.RunPaths(Options);
        Gen.Select(Gen.Int[0, terms.Count - 1], Gen.Double[0, 1], Gen.Int[0, terms.Count - 1]).Sample((moved, share, left) =>
        {
            var lever = terms[moved];
            var scenario = Scenario.Of(Vostochny.Case, ["us-aid=60", FormattableString.Invariant($"{lever.Id}={lever.Low + share * (lever.High - lever.Low)}")],
                moved == left ? [] : [terms[left].Initials[0].Entity.Id]);
            Assert.True(scenario.IsAlikeWithoutTheEvent(baseline));
            var (taken, whole) = (scenario.RunPaths(Vostochny.Case.Outcomes, Options, baseline: known), scenario.RunPaths(Options));
            for (var outcome = 0; outcome < whole.Outcomes.Count; outcome++)
                for (var month = 1; month <= whole.Months; month++)
                {
                    Assert.True(whole.With(outcome, month).SequenceEqual(taken.With(outcome, month)));
                    Assert.True(whole.Without(outcome, month).SequenceEqual(taken.Without(outcome, month)));
                }
        }, iter: 8);
    }

    [Theory]
    [InlineData("us-aid=61")]
    [InlineData("chinese-enforcement=10")]
    public void Whoever_moves_a_policy_has_another_world_without_the_event(string moved) =>
        Assert.False(Scenario.Of(Vostochny.Case, [moved], []).IsAlikeWithoutTheEvent(Scenario.Of(Vostochny.Case, ["us-aid=60"], [])));

    [Fact]
    public void So_does_whoever_holds_a_number_or_switches_a_mechanism_off()
    {
        var plain = Scenario.Of(Vostochny.Case, [], []);
        Assert.False(plain.Holding(["Alignment.balance=0.3"]).IsAlikeWithoutTheEvent(plain));
        Assert.False(plain.SwitchingOff(["Threat"]).IsAlikeWithoutTheEvent(plain));
        Assert.False(plain.Observing(new(2024, 6, 30)).IsAlikeWithoutTheEvent(plain));
    }

    [Fact]
    public void A_run_of_other_size_is_no_baseline() =>
        Assert.Throws<ArgumentException>(() => Scenario.Of(Vostochny.Case, [], []).RunPaths(Vostochny.Case.Outcomes, Options, baseline: Scenario.Of(Vostochny.Case, [], []).RunPaths(Options with { Months = 17 })));
}
