using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>What replicates draw before their first month can be given to them, frozen, or taken from a posterior, and leaves the dice as they were.</summary>
public class InputsTests
{
    const int Months = 24;
    static readonly Lab Lab = new Lab().Set(Quantities.Size, new Lab().TermOf(TermKind.Munitions), 50_000);
    static readonly Outcome[] Outcomes =
    [
        new("alignment", new("a", "가"), "-1 to 1", OutcomeKind.Level, Quantities.Alignment, Lab.World.Pairs[0]),
        new("launch", new("l", "라"), "%", OutcomeKind.Level, Quantities.Level, Lab.Launcher),
    ];
    static readonly Event TheEvent = new("event", new("event", "사건"), new(2023, 9, 13), [.. Lab.World.Terms.Select(t => new Intervention(Quantities.Size, t, 0))]);

    [Fact]
    public void Later_replicates_have_the_chance_of_the_later_half()
    {
        var (model, _) = Made();
        var whole = Run(model, new(model), 40, 0);
        var later = Run(model, new(model), 24, 16);
        Same(whole, 16, later, 24);
    }

    [Fact]
    public void Giving_a_replicate_what_it_would_have_drawn_changes_no_bit()
    {
        var (model, learning) = Made();
        var settings = new Settings(model).Giving(learning, [.. Enumerable.Range(0, 21).Select(r => Drawn(learning, (uint)r))]);
        Same(Run(model, new(model), 21, 0), 0, Run(model, settings, 21, 0), 21);
    }

    [Fact]
    public void A_lane_past_the_last_given_value_repeats_it()
    {
        var (model, learning) = Made();
        var few = new Settings(model).Giving(learning, [1, 2]);
        var held = new Settings(model).With(learning.Parameter!, 2);
        Same(Run(model, held, 8, 8), 0, Run(model, few, 16, 0), 8, from: 8);
    }

    [Fact]
    public void An_input_can_be_frozen_while_all_other_chance_is_drawn_anew()
    {
        var (model, learning) = Made();
        var frozen = new Settings(model).Redrawing(learning, unchecked(0u - 1_000u));
        var expected = new Settings(model).Giving(learning, [.. Enumerable.Range(0, 16).Select(r => Drawn(learning, (uint)r))]);
        Same(Run(model, expected, 16, 1_000), 0, Run(model, frozen, 16, 1_000), 16);
        Assert.False(Run(model, frozen, 16, 1_000).With(1, Months).SequenceEqual(Run(model, new(model), 16, 1_000).With(1, Months)));
    }

    [Fact]
    public void A_posterior_of_one_draw_holds_its_parameters_there()
    {
        var (model, learning) = Made();
        var posterior = new Posterior([learning], [[2.5]]);
        Same(Run(model, new Settings(model).With(learning.Parameter!, 2.5), 16, 0), 0, Run(model, new Settings(model).From(posterior), 16, 0), 16);
    }

    [Fact]
    public void Every_draw_of_a_posterior_comes_up_about_as_often()
    {
        // An attempt every month, so that the first month's gain tells which rate was drawn: they lie far enough apart.
        var (model, _) = new Lab().SetAll(Quantities.CampaignPace, 1_000.0).Hold("Programme.failure", 1).Model(new Programme());
        var learning = model.Inputs.Single(i => i.Name == "Programme.learning");
        var settings = new Settings(model).From(new([learning], [[1.0, 2.0, 3.0, 4.0]])).With(model.ParameterNamed("Programme.failure")!, 1);
        var block = new Block<Lanes>(model, settings, 1);
        var counts = new double[4];
        for (var first = 0u; first < 4_000; first += 8)
        {
            block.Begin(first, null);
            block.Step(1, first);
            for (var lane = 0; lane < 8; lane++)
                counts[(int)Math.Round(block[Quantities.Gain, Lab.Launcher].Lane(lane) / Math.Log(2)) - 1]++;
        }
        var chiSquared = counts.Sum(n => (n - 1_000) * (n - 1_000) / 1_000);
        Assert.True(chiSquared < 16.27, $"chi-squared {chiSquared} with 3 degrees of freedom; 16.27 is passed once in a thousand");
    }

    [Fact]
    public void A_posterior_gives_the_same_bits_alone_and_in_a_block()
    {
        var (model, learning) = Made();
        var settings = new Settings(model).From(new([learning], [[1.0, 2.0, 3.0]]));
        Same(Run(model, settings, 19, 0), 0, Ensemble.Run<Scalar>(model, settings, TheEvent, Outcomes, new(19, 1, Months)), 19);
    }

    [Fact]
    public void What_is_held_or_fitted_is_no_longer_an_input_of_its_own()
    {
        var (model, learning) = Made();
        Assert.Contains(learning, new Settings(model).Inputs);
        Assert.DoesNotContain(learning, new Settings(model).With(learning.Parameter!, 1).Inputs);
        var fitted = new Settings(model).From(new([learning], [[1.0, 2.0]])).Inputs;
        Assert.DoesNotContain(learning, fitted);
        Assert.Equal("estimated", fitted[^1].Provenance.Kind);
    }

    static (Model, ModelInput) Made()
    {
        var (model, _) = Lab.Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        return (model, model.Inputs.Single(i => i.Name == "Programme.learning"));
    }

    static double Drawn(ModelInput input, uint replicate)
    {
        // The stream of the draws of the replicate, as a mechanism never sees it.
        var uniform = Scalar.Uniforms(1, replicate, 0, Key.Of("draws of the replicate"), Key.Of(input.Name)).First;
        return input.Prior.Draw(uniform).Lane(0);
    }

    static Paths Run(Model model, Settings settings, int replicates, uint first) =>
        Ensemble.Run(model, settings, TheEvent, Outcomes, new(replicates, 1, Months) { FirstReplicate = first });

    static void Same(Paths a, int fromA, Paths b, int count, int from = 0)
    {
        for (var outcome = 0; outcome < Outcomes.Length; outcome++)
            for (var month = 1; month <= Months; month++)
            {
                Assert.True(a.With(outcome, month).Slice(fromA, count).SequenceEqual(b.With(outcome, month).Slice(from, count)));
                Assert.True(a.Without(outcome, month).Slice(fromA, count).SequenceEqual(b.Without(outcome, month).Slice(from, count)));
            }
    }
}
