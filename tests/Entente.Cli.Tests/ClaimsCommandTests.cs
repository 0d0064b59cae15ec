using System.Text.Json;

namespace Entente.Tests;

public sealed class ClaimsCommandTests : IDisposable
{
    const string Small = "claims vostochny-2023 --replicates 40 --months 24";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void Every_claim_is_printed_with_the_word_of_the_records_and_of_the_model()
    {
        var answer = entente.Run(Small).Done();
        Assert.All(answer.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.All(Reference.Case.Claims, claim => Assert.Contains(answer.Lines, line =>
            line.StartsWith(claim.Claim.Id, StringComparison.Ordinal) && line.Contains("records: ", StringComparison.Ordinal) && line.Contains("model: ", StringComparison.Ordinal)));
        Assert.Contains("54 claims", answer.Out, StringComparison.Ordinal);
        Assert.Empty(entente.Files);
    }

    [Fact]
    public void It_is_printed_in_Korean_for_whoever_asks()
    {
        var answer = entente.Run($"{Small} --lang ko").Done();
        Assert.Contains("보스토치니", answer.Out, StringComparison.Ordinal);
        Assert.Contains("기록: 지지됨; 모형: ", answer.Out, StringComparison.Ordinal);
        Assert.All(answer.Lines, line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Json_holds_all_that_the_table_says()
    {
        var told = entente.Run($"{Small} --format json --set shells=300000 --without food").Json();
        Assert.Equal("entente/claims/1", told.GetProperty("schema").GetString());
        Assert.Equal(300_000, told.GetProperty("levers").GetProperty("shells").GetDouble());
        Assert.Equal("food", Assert.Single(told.GetProperty("terms_left_out").EnumerateArray()).GetString());
        Assert.Equal(Reference.Case.Claims.Select(c => c.Claim.Id), told.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.Equal(54, told.GetProperty("summary").EnumerateArray().Sum(row => row.GetProperty("claims").GetInt32()));
        Assert.Equal("supported", Claim(told, "C23").GetProperty("model").GetProperty("verdict").GetString());
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_one_thread_and_on_two() =>
        Assert.Equal(entente.Run($"{Small} --format json --threads 1").Done().Bytes, entente.Run($"{Small} --format json --threads 2").Done().Bytes);

    [Fact]
    public void A_claim_about_what_the_event_changes_is_contradicted_where_it_changes_nothing()
    {
        var told = entente.Run($"{Small} --format json {string.Join(' ', Reference.Case.World.Terms.Select(t => "--without " + t.Id))}").Json();
        Assert.Equal("contradicted", Claim(told, "C23").GetProperty("model").GetProperty("verdict").GetString());
        Assert.Contains("no change in any replicate", entente.Run($"{Small} {string.Join(' ', Reference.Case.World.Terms.Select(t => "--without " + t.Id))}").Done().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_run_leaves_untested_what_lies_after_its_end()
    {
        var told = entente.Run("claims vostochny-2023 --replicates 8 --months 3 --format json").Json();
        var model = Claim(told, "C23").GetProperty("model");
        Assert.Equal("not-testable", model.GetProperty("verdict").GetString());
        Assert.Equal("the run covers 2023-10 to 2023-12, and the test asks for 2025-09", model.GetProperty("why").GetProperty("en").GetString());
    }

    [Fact]
    public void Csv_has_a_row_for_every_claim() => Assert.Equal(1 + Reference.Case.Claims.Count, entente.Run($"{Small} --format csv").Done().Lines.Count);

    [Fact]
    public void A_page_of_the_impact_has_the_claims_of_the_same_run()
    {
        entente.Run("impact vostochny-2023 --replicates 40 --months 24 --report page.html").Done();
        var page = File.ReadAllText(entente.PathOf("page.html"));
        Assert.Contains("<section id=\"claims\">", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"badge verdict supported\">✓ supported</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("impact(alignment-prk-rus, +24) > 0; impact(prk-isolation, +24) < 0", "impact(alignment-prk-rsu, +24) > 0", "in the model_test of C23, 'alignment-prk-rsu' is no outcome of the case; did you mean 'alignment-prk-rus'?")]
    [InlineData("impact(alignment-prk-rus, +24) > 0; impact(prk-isolation, +24) < 0", "impact(prk-isolation, +24) / 0 < 0", "in the model_test of C23, 'impact(prk-isolation, +24) / 0' divides by zero; expected a divisor other than 0.")]
    [InlineData("impact(alignment-prk-rus, +24) > 0; impact(prk-isolation, +24) < 0", "impact(prk-isolation, 2050-01) < 0", "in the model_test of C23, '2050-01' lies outside the run; expected 2023-10 to 2033-09, +1 to +120, or end.")]
    [InlineData("impact(alignment-prk-rus, +24) > 0; impact(prk-isolation, +24) < 0", "%&/(", "in the model_test of C23, '%&/(' cannot be read at its character 1: ")]
    [InlineData("impact(alignment-prk-rus, +24) > 0; impact(prk-isolation, +24) < 0", "impact(prk-isolation, +24) / with(war-going-on, +24) < 0", "in the model_test of C23, 'impact(prk-isolation, +24) / with(war-going-on, +24)' divides by zero in a replicate; expected a divisor that is never 0.")]
    [InlineData("summary~'Putin signals satellite help'", "sumary~'Putin signals satellite help'", "in the record_test of C34, events have no column 'sumary'; did you mean 'summary'?")]
    [InlineData(",푸틴은 위성 지원을 공개적으로 내비쳤다.,", ",,", "missing translation: 'paraphrase_ko' is empty; expected the paraphrase in Korean.")]
    public void A_bad_claim_is_refused_in_one_sentence(string right, string wrong, string says)
    {
        var line = entente.CopyCase().Replace("claims.csv", right, wrong);
        entente.Run("claims --case-folder mine --replicates 40 --months 24").IsRefusedWith($"mine/claims.csv, line {line}: ", says);
    }

    [Theory]
    [InlineData("--lang fr", "--lang is 'fr'; expected en or ko.")]
    [InlineData("--format html", "--format is 'html'; expected table, json or csv.")]
    [InlineData("--months 121", "121 months are asked for; vostochny-2023 looks at most 120 months ahead.")]
    public void A_command_asked_wrongly_is_refused(string more, string says) => entente.Run($"claims vostochny-2023 {more}").IsRefusedWith(says);

    static JsonElement Claim(JsonElement told, string id) => told.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);
}
