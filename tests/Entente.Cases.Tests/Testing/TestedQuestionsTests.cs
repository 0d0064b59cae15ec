using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Questions with their tests, those of the cases and those of another file.</summary>
public sealed partial class TestedQuestionsTests : IDisposable
{
    const string Header = "id,question,asof,window_start,deadline,resolution,resolution_date,resolution_source,confidence,family,base_rate,base_rate_method";
    const string Row = "X1,Will it?,2023-09-30,2023-10-01,2024-12-31,,,,high,alignment,0.5,even chance";

    static readonly ModelScope Scope = new(Vostochny.Case.Outcomes, Vostochny.Case.World.Start, Vostochny.Case.Longest);
    static readonly Lazy<Paths> Run = new(() => Scenario.Of(Vostochny.Case, [], []).RunPaths(new(Replicates: 64, Months: 30)));

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-questions-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_without_the_column_still_reads()
    {
        var question = Assert.Single(TestedQuestions.Load(Written(Header, Row), Scope));
        Assert.Null(question.Test);
        Assert.Equal((2L, "X1", new DateOnly(2024, 12, 31)), (question.Question.Line, question.Question.Id, question.Question.Deadline));
    }

    [Fact]
    public void A_question_whose_test_is_empty_is_not_covered() =>
        Assert.Null(Assert.Single(TestedQuestions.Load(Written(Header + ",test", Row + ","), Scope)).Test);

    [Fact]
    public void Another_file_of_the_same_columns_is_answered_by_the_same_run()
    {
        var question = Assert.Single(TestedQuestions.Load(Written(Header + ",test", Row + ",\"with(war-going-on, 2024-12) = 0\""), Scope));
        Assert.Equal("with(war-going-on, 2024-12) = 0", question.Question.Test);
        var paths = Run.Value;
        var war = paths.Outcomes.Index().Single(o => o.Item.Id == "war-going-on").Index;
        var ended = paths.Counted.Count(replicate => paths.With(war, 15)[replicate] == 0);
        Assert.InRange(ended, 1, paths.Counted.Length - 1);
        Assert.Equal(ended / (double)paths.Counted.Length, question.Test!.Holds(paths));
    }

    [Theory]
    [InlineData("with(war-goin-on, 2024-12) = 0", "line 2: in the test of X1, 'war-goin-on' is no outcome of the case; did you mean 'war-going-on'?")]
    [InlineData("with(war-going-on, 2034-12) = 0", "line 2: in the test of X1, '2034-12' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("with(war-going-on, 2023-09) = 0", "line 2: in the test of X1, '2023-09' lies outside the run;")]
    [InlineData("with(war-going-on, 2024-12)", "line 2: in the test of X1, 'with(war-going-on, 2024-12)' says nothing that can be true or false;")]
    [InlineData("count(events) > 0", "line 2: in the test of X1, there is no function 'count'")]
    public void A_bad_test_is_refused_with_file_line_and_what_was_expected(string test, string says)
    {
        var path = Written(Header + ",test", $"{Row},\"{test}\"");
        Assert.StartsWith($"{path}, {says}", Assert.Throws<InputException>(() => TestedQuestions.Load(path, Scope)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "line 2: the column 'deadline' is empty; expected a value.")]
    [InlineData("end of 2024", "line 2: the deadline 'end of 2024' is not a date; expected yyyy-mm-dd.")]
    public void A_question_without_a_deadline_is_refused(string deadline, string says)
    {
        var path = Written(Header + ",test", Row.Replace("2024-12-31", deadline, StringComparison.Ordinal) + ",");
        Assert.Equal($"{path}, {says}", Assert.Throws<InputException>(() => TestedQuestions.Load(path, Scope)).Message);
    }

    [Fact]
    public void A_column_that_is_not_known_is_refused_with_the_one_meant()
    {
        var path = Written(Header + ",tets", Row + ",");
        Assert.Equal($"{path}, line 1: the column 'tets' is not known; did you mean 'test'?", Assert.Throws<InputException>(() => TestedQuestions.Load(path, Scope)).Message);
    }

    [Theory]
    [InlineData("vostochny-2023", 50, 42)]
    [InlineData("iran-drones-2022", 29, 18)]
    public void Most_questions_of_a_case_are_covered(string name, int all, int covered)
    {
        var questions = Read(name).Questions;
        Assert.Equal(all, questions.Count);
        Assert.True(questions.Count(q => q.Test is not null) >= covered, $"{questions.Count(q => q.Test is not null)} of {all}");
    }

    /// <summary>A question about 2024 must not be answered by what the model says of 2025, nor one that begins in 2024 by what happened in 2023 alone.</summary>
    [Theory]
    [InlineData("vostochny-2023")]
    [InlineData("iran-drones-2022")]
    public void No_test_looks_beyond_its_deadline_or_stops_before_its_window(string name) =>
        Assert.All(Read(name).Questions.Where(q => q.Test is not null), q =>
        {
            var months = Month().Matches(q.Question.Test!).Select(m => DateOnly.ParseExact(m.Value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
            Assert.NotEmpty(months);
            Assert.True(months.Max() <= q.Question.Deadline, $"{q.Question.Id}: {months.Max()}");
            Assert.True(months.Max().AddMonths(1) > q.Question.WindowStart, $"{q.Question.Id}: {months.Max()}");
        });

    [Fact]
    public void Longer_windows_are_never_less_likely()
    {
        var by = Vostochny.Case.Questions.Where(q => q.Test is not null).ToDictionary(q => q.Question.Id, q => q.Test!.Holds(Run.Value));
        Assert.All(by.Values, p => Assert.InRange(p, 0, 1));
        foreach (var (sooner, later) in (IEnumerable<(string, string)>)[("Q22", "Q23"), ("Q29", "Q30"), ("Q45", "Q46"), ("Q46", "Q47"), ("Q72", "Q73"), ("Q09", "Q08"), ("Q05", "Q03"), ("Q04", "Q03")])
            Assert.True(by[sooner] <= by[later], $"{sooner} {by[sooner]} against {later} {by[later]}");
    }

    /// <summary>What the questions count must not change what the case says of the rest.</summary>
    [Fact]
    public void What_is_counted_for_the_questions_moves_nothing_else()
    {
        string[] counted = ["overflight", "solid-irbm", "slbm", "multiple-warheads"];
        Assert.All(Vostochny.Case.World.Programmes.Where(p => counted.Contains(p.Id)), programme =>
        {
            Assert.False(programme.Delivers);
            Assert.Single(Vostochny.Case.World.Programmes, p => p.Family == programme.Family);
            Assert.Equal((0, 0), (Vostochny.At(Quantities.Severity, programme.Id).Prior.Median, Vostochny.At(Quantities.ThreatWeight, programme.Id).Prior.Median));
        });
        var minor = Vostochny.Case.World.Commitments.Where(c => c.Minor).Select(c => c.Id).ToList();
        Assert.Equal(9, minor.Count);
        var still = minor.Select(id => (Quantities.CommitmentPace, id)).ToList();
        Assert.Equal(Treaties([]), Treaties(still));
    }

    /// <summary>The treaty of the two in every replicate after three years, some paces held at nothing.</summary>
    static double[] Treaties(IReadOnlyList<(Quantity<Commitment> Quantity, string Id)> still) =>
        Vostochny.Draws(Quantities.CommitmentHazard, "prk-rus-treaty", 64, 36, (_, settings) =>
        {
            foreach (var (quantity, id) in still)
                settings.Set(quantity, id, 0);
        });

    static Case Read(string name) => CaseReader.Read(Bundled.FolderOf(name), Bundled.Data);

    string Written(params string[] lines)
    {
        var path = Path.Combine(folder.FullName, "questions.csv");
        File.WriteAllLines(path, lines);
        return path;
    }

    [GeneratedRegex(@"\d{4}-\d{2}")]
    private static partial Regex Month();
}
