using System.Text.Json;

namespace Entente.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    const string Header = "id,question,asof,window_start,deadline,resolution,resolution_date,resolution_source,confidence,family,base_rate,base_rate_method,test";
    const string Small = "score vostochny-2023 --questions mine.csv --replicates 40";

    static readonly string[] Rows =
    [
        """N1,Will the war in Ukraine be over by the end of 2024?,2023-09-30,2023-10-01,2024-12-31,no,,a newspaper,high,war,0.3,a judgement,"with(war-going-on, 2024-12) = 0" """.TrimEnd(),
        """N2,Will there be a new treaty by the end of 2025?,2023-09-30,2023-10-01,2025-12-31,yes,2024-06-19,a newspaper,high,blocs,0.1,a judgement,"with(prk-rus-treaty, 2025-12) = 100" """.TrimEnd(),
        """N3,Will there be a new treaty by the end of 2023?,2023-09-30,2023-10-01,2023-12-31,,,,low,blocs,0.05,a judgement,"with(prk-rus-treaty, 2023-12) = 100" """.TrimEnd(),
        """N4,Will they sing?,2023-09-30,2023-10-01,2023-12-31,yes,,a newspaper,high,rhetoric,0.5,a judgement,""",
    ];

    readonly Command entente = new();

    public ScoreCommandTests() => Write(Rows);

    public void Dispose() => entente.Dispose();

    [Fact]
    public void Another_file_of_questions_is_scored_and_what_is_not_answered_is_counted()
    {
        var answer = entente.Run(Small).Done();
        Assert.Contains("3 of 4 (75%) covered; 2 resolved and scored, 1 open", answer.Out, StringComparison.Ordinal);
        Assert.Contains("27 months from 2023-09", answer.Out, StringComparison.Ordinal);
        Assert.Contains("in which nothing moves", answer.Out, StringComparison.Ordinal);
        Assert.All(answer.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.All((string[])["N1", "N2", "N3", "N4"], id => Assert.Single(answer.Lines, line => line.StartsWith($"  {id} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_holds_all_that_the_table_says()
    {
        var told = entente.Run($"{Small} --format json").Json();
        Assert.Equal("entente/score/1", told.GetProperty("schema").GetString());
        Assert.Equal("mine.csv", told.GetProperty("questions_file").GetProperty("name").GetString());
        Assert.Equal(["scored", "scored", "open", "not-covered"], told.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("status").GetString()));
        Assert.Equal("with(war-going-on, 2024-12) = 0", Question(told, "N1").GetProperty("test").GetString());
        Assert.Equal(0.02, Question(told, "N2").GetProperty("probability").GetProperty("persistence").GetDouble());
        Assert.Equal(3, told.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_one_thread_and_on_two() =>
        Assert.Equal(entente.Run($"{Small} --format json --threads 1").Done().Bytes, entente.Run($"{Small} --format json --threads 2").Done().Bytes);

    [Fact]
    public void Csv_has_a_row_for_every_question() => Assert.Equal(1 + Rows.Length, entente.Run($"{Small} --format csv").Done().Lines.Count);

    [Fact]
    public void A_page_is_written_where_it_is_asked_for_in_the_language_that_is_asked_for()
    {
        entente.Run($"{Small} --write scores.md --lang ko").Done();
        var page = File.ReadAllText(entente.PathOf("scores.md"));
        Assert.StartsWith("# 채점: ", page, StringComparison.Ordinal);
        Assert.Contains("entente score vostochny-2023 --replicates 40 --seed 1 --months 27 --questions mine.csv --write scores.md --lang ko", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cases_own_questions_are_scored_where_no_file_is_named()
    {
        var told = entente.Run("score vostochny-2023 --no-series --replicates 40 --format json").Json();
        Assert.Equal(Reference.Case.Questions.Count, told.GetProperty("coverage").GetProperty("questions").GetInt32());
        Assert.False(told.TryGetProperty("questions_file", out _));
    }

    [Fact]
    public void A_run_that_ends_before_the_deadline_leaves_the_question_uncovered()
    {
        var told = entente.Run($"{Small} --format json --months 20").Json();
        Assert.Equal("not-covered", Question(told, "N2").GetProperty("status").GetString());
        Assert.Equal("scored", Question(told, "N1").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("war-going-on, 2024-12", "war-goin-on, 2024-12", "mine.csv, line 2: in the test of N1, 'war-goin-on' is no outcome of the case; did you mean 'war-going-on'?")]
    [InlineData("war-going-on, 2024-12", "war-going-on, 2050-12", "mine.csv, line 2: in the test of N1, '2050-12' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("2023-10-01,2024-12-31,no", "2023-10-01,,no", "mine.csv, line 2: the column 'deadline' is empty; expected a value.")]
    [InlineData("base_rate_method,test", "base_rate_method,tset", "mine.csv, line 1: the column 'tset' is not known; did you mean 'test'?")]
    [InlineData("with(war-going-on, 2024-12) = 0", "with(war-going-on, 2024-12) / with(prk-rus-treaty, 2024-12) = 0", "divides by zero in a replicate; expected a divisor that is never 0.")]
    public void A_bad_question_is_refused_in_one_sentence(string right, string wrong, string says)
    {
        var text = File.ReadAllText(entente.PathOf("mine.csv"));
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(entente.PathOf("mine.csv"), text.Replace(right, wrong, StringComparison.Ordinal));
        entente.Run(Small).IsRefusedWith(says);
    }

    [Theory]
    [InlineData("score vostochny-2023 --questions none.csv", "none.csv: there is no such file.")]
    [InlineData("score dprk-famine-1994", "dprk-famine-1994 has no questions; expected some in its questions.csv, or --questions FILE.csv.")]
    [InlineData("score vostochny-2023 --write nowhere/scores.md", "there is no folder")]
    [InlineData("score vostochny-2023 --format markdown", "--format is 'markdown'; expected table, json or csv.")]
    public void A_command_asked_wrongly_is_refused(string line, string says) => entente.Run(line).IsRefusedWith(says);

    [Fact]
    public void A_file_without_questions_is_refused()
    {
        Write();
        entente.Run(Small).IsRefusedWith("mine.csv has no questions; expected some in it.");
    }

    void Write(params string[] rows) => File.WriteAllLines(entente.PathOf("mine.csv"), [Header, .. rows]);

    static JsonElement Question(JsonElement told, string id) => told.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetString() == id);
}
