using Entente.Cases;
using Entente.Discovery;
using Entente.Scoring;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>What the reference case's variance comes from, measured in ways that must agree.</summary>
public class VostochnySensitivityTests
{
    const int Months = 6;
    const int Replicates = 500;
    static readonly Case Case = Vostochny.Case;
    static readonly Scenario AsItStands = Scenario.Of(Case, [], []);
    static readonly EnsembleOptions Options = new(Replicates, 1, Months, 2);
    static readonly Outcome Outcome = Case.OutcomeNamed("alignment-prk-rus");
    static readonly Lazy<SensitivityResult> Thorough = new(() => Study(2, 512));

    /// <summary>The same share by two designs: pairs of ensembles that share the judged numbers alone, and Saltelli's matrices.</summary>
    [Fact]
    public void The_judgement_share_is_the_first_index_of_all_judged_numbers()
    {
        var share = Shares(AsItStands)[Index(Outcome)];
        var judged = Thorough.Value.Groups.Single(group => group.Kind == "judgement").Indices.First;
        Assert.True(share.Low < judged.High && judged.Low < share.High, $"{share} and {judged}");
        Assert.InRange(share.Value, 0.3, 1);
    }

    /// <summary>What the numbers do alone, and what chance has a part in, are all of the variance and no more: an identity of the indices.</summary>
    [Fact]
    public void Alone_of_all_groups_and_in_all_of_chance_hang_together()
    {
        var study = Thorough.Value;
        Assert.All(study.Groups, group => Assert.True(group.Indices.First.Low <= group.Indices.Total.High, $"{group}"));
        Assert.InRange(study.Groups.Sum(group => group.Indices.First.Value), 0.3, 1.05);
        Assert.InRange(study.Groups.Sum(group => group.Indices.Total.Value), 0.95, 3);
        Assert.Equal(SensitivityResult.Chance, study.Groups[^1].Kind);
    }

    [Fact]
    public void The_threads_change_no_bit()
    {
        string Written(SensitivityResult result) => string.Join("; ", result.Groups) + result.Mean + string.Join("; ", result.Strongest.Select(s => $"{s.Factor.Name} {s.Effect} {s.Indices}"));
        Assert.Equal(Written(Study(1, 16)), Written(Study(2, 16)));
    }

    [Fact]
    public void Where_the_event_changes_nothing_there_is_no_share()
    {
        var nothing = Scenario.Of(Case, [], Case.World.Terms.Select(term => term.Id));
        Assert.All(Shares(nothing), share => Assert.Equal(VarianceShare.None, share));
    }

    [Fact]
    public void Where_observations_weigh_the_replicates_there_is_none_either()
    {
        var observed = AsItStands.Observing(new(2024, 6, 30));
        Assert.Empty(observed.JudgementShares(observed.RunPaths(Options), Options));
    }

    [Fact]
    public void What_is_said_to_be_drawn_is_what_a_replicate_draws()
    {
        var believed = Scenario.Of(CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data, fitted: false), [], []);
        var (model, settings) = believed.Prepare();
        var options = Options with { Replicates = 40 };
        var drawn = Drawn.Of(settings, options);
        foreach (var (input, values) in settings.Inputs.Zip(drawn))
            settings.Giving(input, values.Values);
        var (given, asItStands) = (Ensemble.Run(model, settings, Case.Event, Case.Outcomes, options), believed.RunPaths(options));
        for (var outcome = 0; outcome < Case.Outcomes.Count; outcome++)
            Assert.True(given.With(outcome, Months).SequenceEqual(asItStands.With(outcome, Months)));
    }

    [Fact]
    public void Of_a_posterior_every_replicate_has_one_whole_draw()
    {
        var fitted = Case.Fitted!;
        var (_, settings) = AsItStands.Prepare();
        var drawn = Drawn.Of(settings, Options with { Replicates = 40 }).ToDictionary(d => d.Name, d => d.Values);
        for (var replicate = 0; replicate < 40; replicate++)
            Assert.Contains(Enumerable.Range(0, fitted.Count), row => fitted.Names.Index().All(name => drawn[name.Item][replicate] == fitted.Draws[name.Index][row]));
    }

    [Fact]
    public void Swept_levers_reach_both_ends_of_their_range_and_make_a_box()
    {
        var when = Test("impact(alignment-prk-rus, end) > 0.15");
        var found = AsItStands.Discover(when, levers: true, new(MostBoxes: 1), Options);
        foreach (var lever in Case.Levers)
        {
            var values = found.Dimensions.Single(d => d.Name == lever.Id && d.Kind == Factor.Lever).Values;
            Assert.InRange(values.Min(), lever.Low - 1e-9, lever.Low + 0.03 * (lever.High - lever.Low));
            Assert.InRange(values.Max(), lever.High - 0.03 * (lever.High - lever.Low), lever.High + 1e-9);
        }
        var box = Assert.Single(found.Boxes);
        Assert.True(box.Score.Density > (double)found.Holds / found.Counted);
        // Recognition moves the two straight towards each other.
        var side = box.Restrictions.Single(r => found.Dimensions[r.Dimension].Name == "recognition");
        Assert.True(double.IsFinite(side.Bounds.Low));
    }

    [Fact]
    public void An_outcome_alone_stands_for_what_it_is_with_the_event_at_the_end()
    {
        var paths = AsItStands.RunPaths(Options with { Replicates = 200 });
        Assert.Equal("with(war-going-on, end) >= 100", Test("war-going-on >= 100").ToString());
        Assert.Equal(Test("with(war-going-on, end) >= 100").HoldsIn(paths), Test("war-going-on >= 100").HoldsIn(paths));
    }

    [Fact]
    public void A_name_that_is_no_outcome_is_answered_with_the_nearest() =>
        Assert.Contains("did you mean 'war-going-on'?", Assert.Throws<Records.InputException>(() => Test("war-goin-on > 0")).Message, StringComparison.Ordinal);

    static IReadOnlyList<VarianceShare> Shares(Scenario scenario) => scenario.JudgementShares(scenario.RunPaths(Options), Options);

    static SensitivityResult Study(int threads, int samples) =>
        AsItStands.Study(Outcome, Run.Impact, false, new(samples, 2, 2, 100, 1, Months, threads));

    static ModelTest Test(string text) => ModelTest.Read(text, Case.Scope with { NamesAlone = true }, sentence => new(sentence));

    static int Index(Outcome outcome) => Case.Outcomes.Index().Single(o => o.Item == outcome).Index;
}
