using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

public sealed class FittedPosteriorTests : IDisposable
{
    static readonly string Bundle = Bundled.FolderOf("vostochny-2023");

    readonly string folder = Directory.CreateTempSubdirectory("entente-posterior-").FullName;

    public FittedPosteriorTests()
    {
        foreach (var file in Directory.EnumerateFiles(Bundle))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Kept => Path.Combine(folder, FittedPosterior.File);

    [Fact]
    public void The_bundled_posterior_is_of_the_bundled_case()
    {
        var fitted = CaseReader.Read(folder, Bundled.Data).Fitted;
        Assert.NotNull(fitted);
        Assert.Equal(new DateOnly(2023, 9, 30), fitted.Until);
        Assert.InRange(fitted.EffectiveSize, 1_000, fitted.Count);
    }

    [Fact]
    public void What_was_fitted_says_so_and_the_rest_is_as_the_case_file_has_it()
    {
        var (fitted, prior) = (CaseReader.Read(folder, Bundled.Data), CaseReader.Read(folder, Bundled.Data, fitted: false));
        var names = fitted.Fitted!.Names.ToHashSet();
        foreach (var (now, before) in fitted.Model().Inputs.Zip(prior.Model().Inputs))
            if (names.Contains(now.Name))
            {
                Assert.Equal("estimated", now.Provenance.Kind);
                Assert.StartsWith("entente calibrate vostochny-2023 --until 2023-09", now.Provenance.Words, StringComparison.Ordinal);
            }
            else
                Assert.Equal(before.Prior, now.Prior);
        Assert.Equal(names.Count, fitted.Model().Inputs.Count(i => i.Provenance.Kind == "estimated"));
    }

    [Fact]
    public void A_run_draws_whole_rows_of_it()
    {
        var fitted = FittedPosterior.Read(Kept);
        var held = fitted with { Draws = [.. fitted.Draws.Select(column => new[] { column[3] })] };
        using (var writer = new StreamWriter(Kept))
            held.Write(writer);
        var of = Scenario.Of(CaseReader.Read(folder, Bundled.Data), [], []);
        var (model, settings) = Scenario.Of(CaseReader.Read(folder, Bundled.Data, fitted: false), [], []).Prepare();
        foreach (var (name, column) in held.Names.Zip(held.Draws))
        {
            var input = model.Inputs.Single(i => i.Name == name);
            if (input.Parameter is { } parameter)
                settings.With(parameter, column[0]);
            else
                settings.StartingAt(input.Initial!.Quantity, input.Initial.Entity, column[0]);
        }
        var (a, b) = (of.RunPaths(new(16, 1, 12)), Simulation.Ensemble.Run(model, settings, of.Case.Event, of.Case.Outcomes, new(16, 1, 12)));
        for (var outcome = 0; outcome < of.Case.Outcomes.Count; outcome++)
            Assert.True(a.With(outcome, 12).SequenceEqual(b.With(outcome, 12)), of.Case.Outcomes[outcome].Id);
    }

    [Fact]
    public void It_reads_back_as_it_was_written()
    {
        var fitted = FittedPosterior.Read(Kept);
        var again = Path.Combine(folder, "again.csv");
        using (var writer = new StreamWriter(again))
            fitted.Write(writer);
        Assert.Equal(File.ReadAllBytes(Kept), File.ReadAllBytes(again));
    }

    [Theory]
    [InlineData("# case: vostochny-2023", "# case: iran-drones-2022", "this is the posterior of 'iran-drones-2022'; expected one of 'vostochny-2023', or --prior to run without.")]
    [InlineData("# until: 2023-09-30", "# until: 2024-09-30", "after the case's as-of date 2023-09-30")]
    [InlineData("# entente posterior 1", "# entente posterior 2", "this is no posterior")]
    [InlineData("# seed: 1", "# seed: one", "are whole numbers")]
    [InlineData("Alignment.noise", "Alignment.balance", "the draws are not those that were written")]
    [InlineData("# until: 2023-09-30", "# untill: 2023-09-30", "the line of 'until' is missing")]
    public void A_posterior_that_is_none_of_this_case_is_refused(string right, string wrong, string says)
    {
        var text = File.ReadAllText(Kept);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(Kept, text.Replace(right, wrong, StringComparison.Ordinal));
        var complaint = Assert.Throws<InputException>(() => CaseReader.Read(folder, Bundled.Data)).Message;
        Assert.Contains(says, complaint, StringComparison.Ordinal);
        Assert.NotNull(CaseReader.Read(folder, Bundled.Data, fitted: false));
    }

    [Theory]
    [InlineData("    slbm: {normal: [0.7, 0.6]", "    slbm: {normal: [0.71, 0.6]")]
    public void A_case_whose_numbers_have_changed_since_refuses_it(string was, string now)
    {
        var path = Path.Combine(folder, "case.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(was, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(was, now, StringComparison.Ordinal));
        Assert.Contains("it was fitted before the case's numbers, its history or the records changed", Assert.Throws<InputException>(() => CaseReader.Read(folder, Bundled.Data)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_may_change_without_a_new_fit()
    {
        var path = Path.Combine(folder, "case.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("en: artillery shells, ko", "en: shells of artillery, ko", StringComparison.Ordinal));
        Assert.NotNull(CaseReader.Read(folder, Bundled.Data).Fitted);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_refused()
    {
        var lines = File.ReadAllLines(Kept);
        lines[10] = lines[10][..lines[10].LastIndexOf(',')];
        File.WriteAllLines(Kept, lines);
        Assert.Contains("the draws are not those that were written", Assert.Throws<InputException>(() => CaseReader.Read(folder, Bundled.Data)).Message, StringComparison.Ordinal);
    }
}
