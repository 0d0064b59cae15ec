namespace Entente.Tests;

public sealed class LanguageTests : IDisposable
{
    const string Small = "impact vostochny-2023 --replicates 20 --months 3";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void In_Korean_the_table_has_the_Korean_titles_and_no_English_one()
    {
        var answer = entente.Run($"{Small} --lang ko --set us-aid=50 --without food").Done();
        Assert.StartsWith("보스토치니 북러 정상회담\n사건        2023년 9월 13일 정상회담, 2023년 9월 13일\n", answer.Out, StringComparison.Ordinal);
        Assert.All(Reference.Case.Outcomes, outcome =>
        {
            Assert.Contains(answer.Lines, line => line.StartsWith(outcome.Title.Ko, StringComparison.Ordinal));
            Assert.DoesNotContain(outcome.Title.En, answer.Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void English_is_what_is_spoken_to_who_asks_for_nothing() =>
        Assert.Equal(entente.Run(Small).Done().Bytes, entente.Run($"{Small} --lang en").Done().Bytes);

    [Theory]
    [InlineData($"{Small} --format json")]
    [InlineData($"{Small} --format csv")]
    [InlineData("explain vostochny-2023 --graph json")]
    public void What_a_program_reads_is_the_same_in_either_language(string line) =>
        Assert.Equal(entente.Run(line).Done().Bytes, entente.Run($"{line} --lang ko").Done().Bytes);

    [Fact]
    public void A_page_in_Korean_is_made_again_by_the_command_that_it_names()
    {
        entente.Run($"{Small} --lang ko --report page.html").Done();
        var page = File.ReadAllText(entente.PathOf("page.html"));
        Assert.Contains("<html lang=\"ko\">", page, StringComparison.Ordinal);
        Assert.Contains("<code>entente impact vostochny-2023 --replicates 20 --seed 1 --months 3 --lang ko</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_cases_asks_in_Korean()
    {
        var answer = entente.Run("cases --lang ko").Done();
        Assert.Contains("2023년 9월 13일 김정은과 푸틴의 만남은 무엇을 바꾸었는가?", answer.Out, StringComparison.Ordinal);
        Assert.Contains("  entente impact vostochny-2023 --lang ko", answer.Lines);
    }

    [Fact]
    public void An_explanation_in_Korean_has_every_variable_by_title_and_id_and_fits_a_hundred_columns()
    {
        var answer = entente.Run("explain vostochny-2023 launcher-success --lang ko --no-attribution").Done();
        Assert.StartsWith("위성 발사 성공 확률 (success chance of a satellite launch)\n  위성 발사체(launcher)의 시도당 성공 확률(success-chance), 단위 %\n", answer.Out, StringComparison.Ordinal);
        Assert.Contains("시작 시점", answer.Lines);
        Assert.All(answer.Lines, line => Assert.True(line.EnumerateRunes().Sum(r => Wcwidth.UnicodeCalculator.GetWidth(r)) <= 100, line));
    }
}
