using Entente.Cases;
using Entente.Report;
using Entente.Scoring;
using Entente.Simulation;
using Entente.Studio;
using Entente.Studio.Components.Evidence;

namespace Entente.Tests;

public sealed class EvidenceFilterTests
{
    static readonly Case Case = CaseShelf.OfBundled().Read("iran-drones-2022");
    static readonly Scenario Scenario = Scenario.Of(Case, [], []);
    static readonly EnsembleOptions Options = new(100, 1, QuestionScores.MonthsFor(Case.Questions, Case), 2);
    static readonly Paths Paths = Scenario.RunPaths(Options);

    static List<ClaimLine> Lines => [.. Case.Answers(Paths).Select(answer => new ClaimLine(answer.Claim, answer.Records, answer.Model, answer.Model))];

    [Fact]
    public void Claims_are_chosen_by_both_verdicts_type_and_text_together()
    {
        var wanted = Lines[0];
        var filter = new ClaimFilter(wanted.Claim.Type, wanted.Records.Verdict, wanted.Model!.Verdict, Find: $" {wanted.Claim.Paraphrase.Ko[..6]}");
        Assert.Equal([wanted.Claim.Id], Lines.Where(filter.Passes).Select(line => line.Claim.Id));
        Assert.All(Lines, line => Assert.True(new ClaimFilter().Passes(line)));
    }

    [Fact]
    public void Before_there_is_a_run_no_verdict_of_the_model_is_matched()
    {
        var line = Lines[0] with { Model = null };
        Assert.DoesNotContain(Enum.GetValues<Verdict>(), verdict => new ClaimFilter(Model: verdict).Passes(line));
        Assert.True(new ClaimFilter(Records: line.Records.Verdict).Passes(line));
    }

    [Fact]
    public void A_claim_is_changed_where_the_model_s_verdict_differs_from_that_of_the_case_as_it_comes()
    {
        var tested = Lines.First(line => line.Model!.Verdict != Verdict.NotTestable);
        var other = Lines.First(line => line.Model!.Verdict != tested.Model!.Verdict).Model;
        Assert.False(tested.IsChanged);
        Assert.True((tested with { Untouched = other }).IsChanged);
        Assert.False((tested with { Untouched = null }).IsChanged);
        Assert.True(new ClaimFilter(Changed: true).Passes(tested with { Untouched = other }));
        Assert.False(new ClaimFilter(Changed: true).Passes(tested));
    }

    [Fact]
    public void Questions_that_were_lost_come_first_and_none_is_missing()
    {
        var report = ScoreReport.Of(Scenario, Options, Paths, QuestionScores.Of(Case.Questions, Case.AsOf, Paths, Scenario.Still.RunPaths(Options), 1), null, "1");
        var lines = QuestionLine.Of(report);
        Assert.Equal(Case.Questions.Select(q => q.Question.Id).Order(), lines.Select(line => line.Question.Id).Order());
        Assert.Equal(lines.Select(line => line.Status).Order(), lines.Select(line => line.Status));
        Assert.All(lines, line => Assert.Equal(line.Status == QuestionStatus.Lost, line.IsScored && line.Forecast!.Loss > 0));
        Assert.All(lines, line => Assert.Equal(line.Status == QuestionStatus.NotCovered, line.Why is not null));
        var family = lines[0].Question.Family;
        Assert.All(lines.Where(new QuestionFilter(family, QuestionStatus.Lost).Passes), line => Assert.True(line.Question.Family == family && line.Status == QuestionStatus.Lost));
        Assert.Contains(lines[0], lines.Where(new QuestionFilter(Find: lines[0].Question.Text[..12].ToUpperInvariant()).Passes));
    }
}
