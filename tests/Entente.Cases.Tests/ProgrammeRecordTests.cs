using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

public class ProgrammeRecordTests(ITestOutputHelper output)
{
    [Fact]
    public void Another_satellite_launch_within_a_year_is_likely_and_not_sure()
    {
        var attempts = Vostochny.Draws(Quantities.Attempts, "launcher", 4_000, 12, (_, _) => { }, withEvent: false);
        var start = Vostochny.At(Quantities.Attempts, "launcher").Prior.Median;
        var chance = attempts.Count(n => n > start) / 4_000.0;
        output.WriteLine($"chance of an attempt within twelve months of 2023-09, without the summit: {chance:0.00}");
        // Two attempts in the eight months to 2023-08 and a third announced; eight in the 25 years before.
        Assert.InRange(chance, 0.6, 0.98);
    }

    [Fact]
    public void Two_failures_and_then_a_success_is_no_rare_path_from_where_the_year_began()
    {
        var launches = Archive.Load(Bundled.Data).Attempts.Where(a => a.Class == "SLV" && a.Date < new DateOnly(2023, 1, 1)).ToList();
        var successes = launches.Count(a => a.Outcome == AttemptOutcome.Success);
        // Beta(1, 1) on the old launchers' record; a new design begins lower.
        var old = (successes + 1.0) / (launches.Count + 2.0);
        var level = Math.Log(old / (1 - old)) - 1;
        var learning = Vostochny.Case.Model().ParameterNamed("Programme.learning")!.Parameter.Prior.Median;
        var failure = Vostochny.Case.Model().ParameterNamed("Programme.failure")!.Parameter.Prior.Median;
        var path = 1.0;
        for (var n = 1; n <= 3; n++)
        {
            var success = 1 / (1 + Math.Exp(-level));
            path *= n < 3 ? 1 - success : success;
            level += learning * failure * Math.Log((n + 2.0) / (n + 1.0));
        }
        output.WriteLine($"old launchers worked {successes} times in {launches.Count}; chance of failure, failure, success in 2023: {path:0.00}");
        Assert.InRange(path, 0.08, 0.6);
    }

    [Fact]
    public void A_failure_never_lowers_the_level()
    {
        var start = Vostochny.Draws(Quantities.Level, "launcher", 800, 0, (_, _) => { });
        foreach (var months in (int[])[1, 6, 24])
            Assert.All(Vostochny.Draws(Quantities.Level, "launcher", 800, months, (_, _) => { }).Zip(start), x => Assert.True(x.First >= x.Second));
    }
}
