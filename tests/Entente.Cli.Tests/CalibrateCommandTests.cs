namespace Entente.Tests;

public sealed class CalibrateCommandTests : IDisposable
{
    const string Small = "calibrate vostochny-2023 --until 2013-12 --only ArmsRace --particles 60 --out fit.csv";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_fit_leaves_its_posterior_and_says_what_was_learnt()
    {
        var answer = entente.Run(Small);
        Assert.Equal(0, answer.Code);
        Assert.Contains("ArmsRace (1 of 1)", answer.Error, StringComparison.Ordinal);
        Assert.Contains("nothing later than 2013-12-31", answer.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("spending-shock of JPN", answer.Out, StringComparison.Ordinal);
        Assert.Contains("a run uses it as posterior.csv in its case's folder", answer.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(answer.Lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.Equal([entente.PathOf("fit.csv")], entente.Files);
        var lines = File.ReadAllLines(entente.PathOf("fit.csv"));
        Assert.Equal("# entente posterior 1", lines[0]);
        Assert.Equal(60 + 8, lines.Length);
    }

    [Fact]
    public void The_JSON_has_what_the_table_has()
    {
        var answer = entente.Run(Small + " --format json");
        using var told = System.Text.Json.JsonDocument.Parse(answer.Bytes);
        Assert.Equal("ArmsRace", told.RootElement.GetProperty("mechanisms")[0].GetProperty("name").GetString());
        Assert.Equal("2013-12-31", told.RootElement.GetProperty("until").GetString());
    }

    [Fact]
    public void Stopped_by_Ctrl_C_it_keeps_where_it_stands_and_goes_on_to_the_same_bytes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "an interrupt is sent with kill");
        Assert.SkipWhen(Interrupts.AreIgnored(), "whoever started the tests has children ignore interrupts");
        const string Long = "calibrate vostochny-2023 --until 2015-12 --particles 80 --out fit.csv";
        using var kept = new ManualResetEventSlim();
        using var watcher = new FileSystemWatcher(entente.Folder, "fit.csv.state");
        watcher.Renamed += (_, _) => kept.Set();
        watcher.EnableRaisingEvents = true;
        using (var running = entente.Start(Long.Split(' ')))
        {
            Assert.True(kept.Wait(TimeSpan.FromSeconds(60)), "no generation ended");
            running.Interrupt();
            var stopped = running.Wait();
            Assert.Equal(130, stopped.Code);
            Assert.Contains("stopped; the same command goes on from its last generation", stopped.Error, StringComparison.Ordinal);
        }
        Assert.Equal([entente.PathOf("fit.csv.state")], entente.Files);

        var resumed = entente.Run(Long);
        Assert.Contains("goes on where it was stopped", resumed.Error, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(entente.PathOf("fit.csv"));
        File.Delete(entente.PathOf("fit.csv"));
        var whole = entente.Run(Long);
        Assert.DoesNotContain("goes on", whole.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(entente.PathOf("fit.csv")), bytes);
        Assert.Equal(whole.Out, resumed.Out);
    }

    [Theory]
    [InlineData("calibrate vostochny-2023 --until 2024-01", "after the case's as-of date 2023-09-30")]
    [InlineData("calibrate vostochny-2023 --until 2013", "--until is '2013'; expected a month, yyyy-mm.")]
    [InlineData("calibrate vostochny-2023 --out fit.csv --only ArmRace", "did you mean 'ArmsRace'?")]
    [InlineData("calibrate vostochny-2023 --only ArmsRace", "expected --out FILE.csv with it.")]
    [InlineData("calibrate vostochny-2023 --out fit.csv --only Submarine", "Submarine writes none of what the series of vostochny-2023 are about")]
    [InlineData("calibrate vostochny-2023 --out nowhere/fit.csv", "cannot write the posterior to 'nowhere/fit.csv': there is no folder")]
    [InlineData("calibrate dprk-famine-1994", "dprk-famine-1994 has no history.yaml in its folder")]
    public void A_wrong_request_is_refused_in_a_sentence(string line, string says)
    {
        entente.Run(line).IsRefusedWith(says);
        Assert.Empty(entente.Files);
    }

    [Fact]
    public void A_run_says_that_it_is_fitted_and_with_prior_that_it_is_not()
    {
        var (fitted, prior) = (entente.Run("impact vostochny-2023 --replicates 40 --months 3").Done().Out, entente.Run("impact vostochny-2023 --replicates 40 --months 3 --prior").Done().Out);
        Assert.Contains("fitted to the records up to 2023-09-30", fitted.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("fitted to the records", prior.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
