using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

public class HeldNumberTests
{
    static readonly EnsembleOptions Options = new(Replicates: 200, Months: 12);

    [Fact]
    public void Who_holds_what_an_exchange_draws_together_at_nothing_leaves_the_two_further_apart()
    {
        double Drawn(params string[] held) => Run(Asking.Holding(held)).Outcomes.Single(o => o.Outcome.Id == "alignment-prk-rus").Impact[11].Mean;
        Assert.True(Drawn("Alignment.exchange=0") < Drawn());
        Assert.True(Drawn() < Drawn("Alignment.exchange=2"));
    }

    [Fact]
    public void A_start_that_is_held_is_the_same_in_every_replicate()
    {
        var first = Run(Asking.Holding(["alignment of PRK~RUS=0.25"])).Outcomes.Single(o => o.Outcome.Id == "alignment-prk-rus").Without[0];
        Assert.Equal(0.25, first.Mean, 0.02);
        Assert.True(first.P95 - first.P05 < 0.1);
    }

    [Fact]
    public void A_fitted_number_can_be_held_and_remembers_what_was_believed_of_it()
    {
        var fitted = Vostochny.Case.Model().Inputs.Where(input => input.Prior.Before is not null).ToList();
        Assert.Equal(Vostochny.Case.Fitted!.Names.Order(), fitted.Select(input => input.Name).Order());
        Assert.All(fitted, input => Assert.Equal(input.Prior.Before!.Support, input.Prior.Support));
        var number = fitted[0];
        var held = Asking.Holding([FormattableString.Invariant($"{number.Name}={number.Prior.Quantile(0.9)}")]);
        Assert.DoesNotContain(held.Prepare().Settings.Inputs, input => input.Name == number.Name);
        Assert.NotEqual(Run(Asking).Outcomes.SelectMany(o => o.With), Run(held).Outcomes.SelectMany(o => o.With));
    }

    [Theory]
    [InlineData("Alignment.balanse=1", "'Alignment.balanse' is no number of vostochny-2023; did you mean 'Alignment.balance'?")]
    [InlineData("Alignment.balance=-1", "'Alignment.balance' is held at -1; expected 0 or more (1/year).")]
    [InlineData("Alignment.balance=much", "'Alignment.balance' is held at 'much'; expected a number in 1/year.")]
    [InlineData("Alignment.balance=Infinity", "'Alignment.balance' is held at 'Infinity'; expected a number in 1/year.")]
    [InlineData("alignment of PRK~RUS=1.5", "'alignment of PRK~RUS' is held at 1.5; expected -1 to 1")]
    [InlineData("Alignment.balance", "'Alignment.balance' holds no number; expected NAME=VALUE")]
    public void What_a_number_cannot_be_is_refused_with_what_it_can(string held, string says) =>
        Assert.StartsWith(says, Assert.Throws<InputException>(() => Asking.Holding([held])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_number_is_held_once() =>
        Assert.Equal("'Alignment.balance' is held twice; expected it once.", Assert.Throws<InputException>(() => Asking.Holding(["Alignment.balance=1", "Alignment.balance=2"])).Message);

    static Scenario Asking => Scenario.Of(Vostochny.Case, [], []);

    static Impact Run(Scenario scenario) => scenario.Run(Options);
}
