using System.Text.Json;

namespace Entente.Tests;

public sealed class AttributionCommandTests : IDisposable
{
    const string Small = "explain vostochny-2023 launcher-success --replicates 24 --months 6 --quick";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void An_explanation_begins_with_what_makes_up_the_impact()
    {
        var answer = entente.Run(Small).Done();
        Assert.Equal("What makes up the impact: success chance of a satellite launch (%), month 6, 2024-03", answer.Lines[0]);
        Assert.Contains(answer.Lines, line => line.StartsWith("by term of the event (6 orders drawn)", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith("  satellite-technology matters most: +", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith("  Programme matters most: +", StringComparison.Ordinal));
        Assert.Contains("Programme, which writes it, through success-chance", answer.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --without food --set shells=0 --off Burden")]
    [InlineData(" --observe-until 2024-01-31")]
    public void By_terms_and_by_channels_the_shares_add_up_to_the_impact_that_impact_tells(string how)
    {
        var told = entente.Run($"{Small} --month 5 --format json{how}").Json();
        var impact = entente.Run($"impact vostochny-2023 --replicates 24 --months 6 --format json{how}").Json();
        var whole = impact.GetProperty("outcomes").EnumerateArray().Single(o => o.GetProperty("id").GetString() == "launcher-success")
            .GetProperty("impact").GetProperty("mean")[4].GetDouble();
        Assert.Equal(impact.GetProperty("counted").GetInt32(), told.GetProperty("counted").GetInt32());
        foreach (var part in (JsonElement[])[told.GetProperty("terms"), told.GetProperty("channels")])
        {
            Assert.Equal(whole, part.GetProperty("impact").GetProperty("mean").GetDouble());
            Assert.Equal(whole, part.GetProperty("shares").EnumerateArray().Append(part.GetProperty("rest")).Sum(share => share.GetProperty("mean").GetDouble()), 1e-9 * Math.Abs(whole));
        }
    }

    [Fact]
    public void A_term_that_is_left_out_or_set_to_nothing_has_no_share()
    {
        var told = entente.Run($"{Small} --without food --set shells=0 --format json").Json();
        Assert.Equal(Reference.Case.World.Terms.Select(t => t.Id).Except(["food", "shells"]), told.GetProperty("terms").GetProperty("shares").EnumerateArray().Select(s => s.GetProperty("id").GetString()!));
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte() =>
        Assert.Equal(entente.Run($"{Small} --format json --threads 1").Done().Bytes, entente.Run($"{Small} --format json --threads 3").Done().Bytes);

    [Fact]
    public void Csv_has_a_row_for_each_share_and_for_the_impact()
    {
        var lines = entente.Run($"{Small} --format csv").Done().Lines;
        Assert.Equal("outcome,unit,month,date,by,cause,title,mean,error,of_impact", lines[0]);
        Assert.Equal([.. Reference.Case.World.Terms.Select(t => t.Id), "rest", "impact"],
            lines.Select(line => line.Split(',')).Where(fields => fields[4] == "term").Select(fields => fields[5]));
    }

    [Fact]
    public void Without_any_term_there_is_nothing_to_take_apart()
    {
        var answer = entente.Run($"{Small} {string.Join(' ', Reference.Case.World.Terms.Select(t => "--without " + t.Id))}").Done();
        Assert.Equal("  The event changes it in no replicate: there is nothing to take apart.", answer.Lines[2]);
    }

    [Fact]
    public void In_Korean_it_says_the_same()
    {
        var answer = entente.Run($"{Small} --lang ko").Done();
        Assert.Equal("영향을 이루는 것: 위성 발사 성공 확률(%), 6개월째(2024년 3월)", answer.Lines[0]);
        Assert.Contains(answer.Lines, line => line.StartsWith("  가장 큰 몫은 위성·발사체 기술 지원(satellite-technology): +", StringComparison.Ordinal));
    }

    [Fact]
    public void An_explanation_with_its_shares_fits_a_hundred_columns()
    {
        foreach (var language in (string[])["", " --lang ko"])
            Assert.All(entente.Run(Small + language).Done().Lines, line => Assert.True(Columns(line) <= 100, line));
    }

    [Theory]
    [InlineData("--month 7", "--month is 7; expected 1 to 6")]
    [InlineData("--exact", "--exact runs every combination and --quick draws orders")]
    [InlineData("--format json --no-attribution", "expected it without --no-attribution")]
    [InlineData("--format csv --graph dot", "expected it without --graph")]
    [InlineData("--format xml", "--format is 'xml'; expected table, json or csv.")]
    public void What_makes_no_sense_is_refused_in_a_sentence(string options, string says) => entente.Run($"{Small} {options}").IsRefusedWith(says);

    [Fact]
    public void The_page_draws_the_terms()
    {
        entente.Run("impact vostochny-2023 --replicates 24 --months 6 --report page.html").Done();
        var page = File.ReadAllText(entente.PathOf("page.html"));
        Assert.Contains("<section id=\"terms\"", page, StringComparison.Ordinal);
        Assert.InRange(page.Split("class=\"chart waterfall\"").Length - 1, 1, 8);
    }

    /// <summary>Hangul takes two columns of a terminal.</summary>
    static int Columns(string line) => line.Sum(c => c is >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7A3' ? 2 : 1);
}
