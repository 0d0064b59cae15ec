using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Questions put to a small run of the reference case, and to the same world with nothing moving.</summary>
public class QuestionScoresTests
{
    const int Months = 15;
    const int Replicates = 48;

    static readonly ModelScope Scope = new(Vostochny.Case.Outcomes, Vostochny.Case.World.Start, Vostochny.Case.Longest);
    static readonly Scenario Scenario = Scenario.Of(Vostochny.Case, [], []);
    static readonly Lazy<Paths> Model = new(() => Scenario.RunPaths(new(Replicates: Replicates, Months: Months)));
    static readonly Lazy<Paths> Still = new(() => Scenario.Still.RunPaths(new(Replicates: Replicates, Months: Months)));

    [Fact]
    public void The_model_gives_the_share_of_its_replicates_and_half_a_replicate_more()
    {
        var share = Read("with(war-going-on, 2024-12) = 100").Holds(Model.Value);
        Assert.InRange(share, 0.01, 0.99);
        Assert.Equal((share * Replicates + 0.5) / (Replicates + 1), Only(Asked("with(war-going-on, 2024-12) = 100")).Model, 1e-12);
        Assert.Equal(0.5 / (Replicates + 1), Only(Asked("with(war-going-on, 2024-12) = 50")).Model, 1e-12);
    }

    [Theory]
    [InlineData("with(war-going-on, 2024-12) = 100", 0.98)]
    [InlineData("with(war-going-on, 2024-12) = 0", 0.02)]
    [InlineData("with(prk-rus-treaty, 2024-12) = 100", 0.02)]
    [InlineData("with(satellite-in-orbit, 2024-12) > with(satellite-in-orbit, 2023-12)", 0.02)]
    [InlineData("impact(alignment-prk-rus, 2024-12) > 0", 0.02)]
    [InlineData("with(alignment-prk-rus, 2024-12) = with(alignment-prk-rus, 2023-10)", 0.98)]
    public void Persistence_holds_that_what_is_stays(string test, double probability) => Assert.Equal(probability, Only(Asked(test)).Persistence, 1e-12);

    [Fact]
    public void In_a_world_in_which_nothing_moves_every_outcome_stays_as_it_was_in_the_first_month()
    {
        var still = Still.Value;
        Assert.Equal(Replicates, still.Counted.Length);
        for (var outcome = 0; outcome < still.Outcomes.Count; outcome++)
            Assert.Equal(still.With(outcome, 1), still.With(outcome, Months));
    }

    [Fact]
    public void Observations_move_the_model_and_not_persistence() =>
        Assert.Null(Scenario.Observing(new(2024, 6, 30)).Still.ObserveUntil);

    [Fact]
    public void Each_forecaster_is_scored_on_what_it_said()
    {
        var forecast = new QuestionForecast(Question(resolution: true, baseRate: 0.2), Model: 0.7, Persistence: 0.02);
        Assert.Equal([0.09, 0.64, 0.9604, 0.25], Forecasters.All.Select(by => forecast.ScoreOf(by).Brier), Near);
        Assert.Equal([-Math.Log(0.7), -Math.Log(0.2), -Math.Log(0.02), -Math.Log(0.5)], Forecasters.All.Select(by => forecast.ScoreOf(by).Log), Near);
        Assert.Equal(Forecaster.Half, forecast.BestRival);
        Assert.Equal(0.09 - 0.25, forecast.Loss, 1e-12);
        Assert.Equal(-Math.Log(0.01), (forecast with { Question = Question(true, baseRate: 0) }).ScoreOf(Forecaster.BaseRate).Log, 1e-12);
    }

    [Fact]
    public void What_was_lost_comes_first_and_nothing_is_dropped()
    {
        var scores = Scored(
            new(Question(true, id: "won"), Read("with(war-going-on, 2024-12) <= 100")),
            new(Question(false, id: "lost"), Read("with(war-going-on, 2024-12) <= 100")),
            new(Question(null, id: "open"), Read("with(war-going-on, 2024-12) = 100")),
            new(Question(true, id: "untested"), null),
            new(Question(true, id: "late"), Read("with(war-going-on, 2025-12) = 100")),
            new(Question(true, id: "early") with { AsOf = new(2023, 6, 30) }, Read("with(war-going-on, 2024-12) = 100")));
        Assert.Equal(["lost", "won"], scores.Scored.Select(f => f.Question.Id));
        Assert.Equal("lost", Assert.Single(scores.Losses).Question.Id);
        Assert.Equal("open", Assert.Single(scores.Open).Question.Id);
        Assert.Equal(["untested", "late", "early"], scores.Uncovered.Select(u => u.Question.Id));
        Assert.Equal(
            [
                "it has no test over outcomes", "the run covers 2023-10 to 2024-12, and the test asks for 2025-12",
                "it was asked as of 2023-06-30, and the model knows what was public by 2023-09-30",
            ], scores.Uncovered.Select(u => u.Why.En));
        Assert.Equal((6, 3), (scores.Count, scores.Covered));
    }

    [Fact]
    public void The_mean_of_all_is_that_of_its_families()
    {
        var scores = QuestionScores.Of(
            [.. Enumerable.Range(0, 12).Select(i => new QuestionForecast(Question(i % 3 == 0, baseRate: i / 12.0, family: i < 5 ? "war" : "peace"), (i + 1) / 14.0, 0.02))], [], seed: 1);
        Assert.Equal(["peace", "war"], scores.Families.Select(f => f.Family));
        Assert.Equal([7, 5], scores.Families.Select(f => f.Questions));
        var all = scores.All!;
        Assert.Equal(scores.Families.Sum(f => f.Questions * f.Model.Brier) / 12, all.Model.Brier, 1e-12);
        Assert.Equal(all.Model.Brier, scores.Parts.Brier, 1e-12);
        Assert.Equal(Forecasters.Rivals, all.Rivals.Select(r => r.Rival));
        Assert.All(all.Rivals, r => Assert.Equal(all.Model.Brier - r.Mean.Brier, r.LessBrier.Mean, 1e-12));
        Assert.All(all.Rivals, r => Assert.InRange(r.LessLog.Mean, r.LessLog.P05, r.LessLog.P95));
        Assert.Equal(0.25, all.Rivals.Single(r => r.Rival == Forecaster.Half).Mean.Brier, 1e-12);
        Assert.Equal(12, scores.Reliability.Sum(bin => bin.Count));
    }

    [Fact]
    public void A_run_covers_the_furthest_month_that_is_asked_for()
    {
        int MonthsFor(params string?[] tests) => QuestionScores.MonthsFor([.. tests.Select(t => new TestedQuestion(Question(true), t is null ? null : Read(t)))], Vostochny.Case);
        Assert.Equal(27, MonthsFor("with(war-going-on, 2024-12) = 100", null, "with(war-going-on, +3..2025-12) = 100"));
        Assert.Equal(Vostochny.Case.Horizon, MonthsFor("with(war-going-on, end) = 100", "with(war-going-on, +3) = 100"));
        Assert.Equal(Vostochny.Case.Horizon, MonthsFor(null, null));
    }

    static QuestionScores Scored(params TestedQuestion[] questions) => QuestionScores.Of(questions, Vostochny.Case.AsOf, Model.Value, Still.Value, seed: 1);

    static QuestionForecast Only(TestedQuestion question) => Assert.Single(Scored(question).Scored);

    static TestedQuestion Asked(string test) => new(Question(true), Read(test));

    static ModelTest Read(string test) => ModelTest.Read(test, Scope, sentence => new InputException(sentence));

    static Question Question(bool? resolution, double baseRate = 0.5, string family = "war", string id = "Q1") => new(id, 2, "Will it be?", new(2023, 9, 30), new(2023, 10, 1),
        new(2024, 12, 31), resolution, null, null, Confidence.High, family, baseRate, "a judgement", null);

    static bool Near(double a, double b) => Math.Abs(a - b) < 1e-12;
}
