namespace Entente.Tests;

/// <summary>The same two parties at two summits: who needed whom.</summary>
public class ExchangeRecordTests(ITestOutputHelper output)
{
    [Fact]
    public void April_2019_and_September_2023_give_opposite_leverage()
    {
        var autumn2023 = Vostochny.Draws(Quantities.LeverageOfA, "summit", 2_000, 0, (_, _) => { });
        // April 2019: no war, so no need of shells; the North came from Hanoi with its border open, trade cut to a third of 2014 by enforced
        // sanctions, and a launcher that had worked twice; Russia lacked neither hands nor friends.
        var spring2019 = Vostochny.Draws(Quantities.LeverageOfA, "summit", 2_000, 0, (_, settings) =>
        {
            settings.Set(Quantities.GoingOn, "ukraine", 0);
            settings.Set(Quantities.Shortfall, "RUS", 0.05);
            settings.Set(Quantities.Isolation, "RUS", 0.3);
            settings.Set(Quantities.Trade, "PRK-CHN", 225);
            settings.Set(Quantities.Compliance, "PRK-CHN", 0.9);
            settings.Set(Quantities.Level, "launcher", 0);
            settings.Set(Quantities.Alignment, "PRK~RUS", 0.2);
        });
        output.WriteLine($"North Korea's leverage: 2019-04 {spring2019.Average():0.00} ({spring2019.Count(x => x < 0.5) / 2_000.0:0%} below one half), "
            + $"2023-09 {autumn2023.Average():0.00} ({autumn2023.Count(x => x > 0.5) / 2_000.0:0%} above)");
        Assert.True(spring2019.Count(x => x < 0.5) > 1_900);
        Assert.True(autumn2023.Count(x => x > 0.5) > 1_600);
    }
}
