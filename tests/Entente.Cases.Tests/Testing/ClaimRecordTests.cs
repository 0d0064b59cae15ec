using Entente.Cases;
using Entente.Records;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>Tests over the records, read as the claims of a case are.</summary>
public sealed class ClaimRecordTests : IDisposable
{
    const string Header = "id,paraphrase,paraphrase_ko,type,cause,effect,direction,actors,mechanism,testable,test,test_ko,record_test,what_happened,confidence";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-claims-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("count(events, category=nuclear-test) = 6")]
    [InlineData("count(events, category=nuclear-test, 2006) = 1")]
    [InlineData("count(events, category=nuclear-test, 2006-10..2016-01-06) = 4")]
    [InlineData("count(events, category=nuclear-test, 2016..) = 3")]
    [InlineData("count(events, category=nuclear-test, ..2016) = 5")]
    [InlineData("count(events, actor=PRK|USA, partner=PRK|USA, relation='summit with') = 2")]
    [InlineData("count(events, summary~'VOSTOCHNY') = 1")]
    [InlineData("count(attempts, class=SLV, outcome=success) = 3")]
    [InlineData("count(votes, result=vetoed, chn=no) = 1; count(votes, result=vetoed, rus=no) = 2")]
    [InlineData("first(events, category=nuclear-test) = 2006-10-09")]
    [InlineData("last(events, category=nuclear-test) - first(events, category=nuclear-test) > 3650")]
    [InlineData("first(votes, result=vetoed) > first(events, relation=invades)")]
    [InlineData("first(events, category=nuclear-test) + 30 >= 2006-11-08")]
    [InlineData("value(china-share-of-trade, PRK, 2023) = 98.3")]
    [InlineData("value(china-share-of-trade, PRK, 2023-06) = 96.7")]
    [InlineData("value(support-own-nuclear-weapons, KOR, 2024, variant=KINU) = 66")]
    [InlineData("value(oil-deliveries, RUS, PRK, 2024-12-31) = 165000")]
    [InlineData("mean(support-own-nuclear-weapons, KOR, 2023..2024, variant=KINU) > 63; mean(support-own-nuclear-weapons, KOR, 2023..2024, variant=KINU) < 63.2")]
    [InlineData("least(famine-deaths-1990s, PRK, 1994..1998) = 220000; most(famine-deaths-1990s, PRK, 1994..1998) = 3150000")]
    [InlineData("count(events, category=nuclear-test, 2018..) = 0 and not count(votes, result=vetoed) = 0")]
    public void A_true_statement_is_supported(string text) => Assert.Equal(Verdict.Supported, Judge(text).Verdict);

    [Theory]
    [InlineData("count(events, category=nuclear-test) > 6")]
    [InlineData("first(events, category=nuclear-test) < 2000-01-01")]
    public void A_false_one_is_contradicted(string text) => Assert.Equal(Verdict.Contradicted, Judge(text).Verdict);

    [Fact]
    public void One_true_and_one_false_are_mixed() =>
        Assert.Equal(Verdict.Mixed, Judge("count(events, category=nuclear-test) = 6; count(events, category=nuclear-test) = 7").Verdict);

    [Theory]
    [InlineData("first(events, category=nuclear-test, 2018..) > 2018-01-01", "no event is recorded for first(events, category=nuclear-test, 2018..)")]
    [InlineData("value(trade-total, PRK, 1970) > 1; count(events) > 0", "no figure is recorded for value(trade-total, PRK, 1970)")]
    [InlineData("mean(trade-total, PRK, 1970..1971) > 1", "no figure is recorded for mean(trade-total, PRK, 1970..1971)")]
    public void What_no_record_says_is_not_testable_and_the_missing_record_is_named(string text, string why)
    {
        var judged = Judge(text);
        Assert.Equal((Verdict.NotTestable, why), (judged.Verdict, judged.Why!.En));
        Assert.Matches("기록이 없음$", judged.Why.Ko);
    }

    [Fact]
    public void The_rows_that_were_used_are_kept_with_date_and_source()
    {
        var judged = Judge("count(events, category=nuclear-test) > 3; value(china-share-of-trade, PRK, 2023) > 90; count(votes, result=vetoed, chn=no) > 0");
        Assert.Equal(8, judged.Evidence.Count);
        Assert.Equal(judged.Evidence.OrderBy(e => e.Date, StringComparer.Ordinal), judged.Evidence);
        Assert.Contains(judged.Evidence, e => e.Date == "2023" && e.Summary == "china-share-of-trade, PRK: 98.3 percent");
        Assert.Contains(judged.Evidence, e => e.Date == "2022-05-26" && e.Summary.StartsWith("S/2022/431, sanctions (draft): vetoed 13-2-0", StringComparison.Ordinal));
        Assert.All(judged.Evidence, e => Assert.NotEmpty(e.Source));
        Assert.Equal(["6", "98.3", "1"], judged.Conditions.Select(c => c.Comparisons.Single().Found));
    }

    [Fact]
    public void Both_sides_that_were_looked_up_are_told() =>
        Assert.Equal("2022-05-26 ↔ 2022-02-24", Judge("first(votes, result=vetoed) > first(events, relation=invades)").Conditions[0].Comparisons[0].Found);

    [Theory]
    [InlineData("count(events, category=missile-test) > 0", "no row of events has the category 'missile-test'.")]
    [InlineData("count(events, category=nuclear-tests) > 0", "no row of events has the category 'nuclear-tests'; did you mean 'nuclear-test'?")]
    [InlineData("count(events, actor=PKR) > 0", "the actor 'PKR' is not in actors.csv; did you mean 'PRK'?")]
    [InlineData("count(events, catgory=summit) > 0", "events have no column 'catgory'; did you mean 'category'?")]
    [InlineData("count(launches) > 0", "'launches' are no records; expected one of attempts, events, votes.")]
    [InlineData("count(events, category>summit) > 0", "'category > summit' is no filter; expected column=value, or column~'text' for a text in it.")]
    [InlineData("count(events, category=2024-01) > 0", "'2024-01' in 'category=2024-01' is no value; expected a name, or a text in quotes.")]
    [InlineData("count(events, 2024-02-30) > 0", "'2024-02-30' in 'count(events, 2024-02-30)' is no date; expected yyyy-mm-dd, yyyy-mm or yyyy, or two of them with '..' between.")]
    [InlineData("count(events, 2024..2023) > 0", "the dates of 'count(events, 2024..2023)' run backwards; expected the earlier one first.")]
    [InlineData("value(trade-totl, PRK, 2023) > 0", "there is no series 'trade-totl' in the records that are read; did you mean 'trade-total'?")]
    [InlineData("value(trade-total, USA, 2023) > 0", "the series 'trade-total' has nothing for USA.")]
    [InlineData("value(trade-total, PRK, 2022..2023) > 0", "'value(trade-total, PRK, 2022..2023)' has several dates; expected one, or mean(...) over them.")]
    [InlineData("value(trade-total, PRK) > 0", "'value(trade-total, PRK)' is not understood; expected value(indicator, actor, date), a partner after the actor where there is one, and variant=... where there are several.")]
    [InlineData("first(events, category=summit) > 3", "'first(events, category=summit) > 3' compares a date with a number; expected two dates or two numbers.")]
    [InlineData("first(events) + first(events) > 2020-01-01", "'first(events) + first(events)' reckons with a date as if it were a number; expected the difference of two dates, or a date and days.")]
    [InlineData("first(events) > 2020-01", "'2020-01' is no day; expected one such as 2022-02-24.")]
    [InlineData("2021-01-01 > 2020-01-01", "'2021-01-01 > 2020-01-01' looks nothing up; expected a condition such as count(events, category=nuclear-test, 2006..2017) > 0.")]
    [InlineData("1 / count(events, category=nuclear-test, 2018..) > 1", "'1 / count(events, category=nuclear-test, 2018..)' divides by zero in the records; expected a divisor that is never 0.")]
    [InlineData("impact(fire-rus, +12) > 0", "there is no function 'impact'; expected one of abs, count, first, last, least, mean, most, value.")]
    public void What_the_records_cannot_answer_is_refused_in_one_sentence(string text, string sentence)
    {
        var e = Assert.Throws<InputException>(() => Judge(text));
        Assert.Equal($"{Path.Combine(folder.FullName, "claims.csv")}, line 2: in the record_test of C1, {sentence}", e.Message);
    }

    /// <summary>The case with this one claim alone.</summary>
    Judgement Judge(string text)
    {
        File.Copy(Path.Combine(Bundled.FolderOf("vostochny-2023"), "case.yaml"), Path.Combine(folder.FullName, "case.yaml"), overwrite: true);
        File.WriteAllText(Path.Combine(folder.FullName, "claims.csv"), $"{Header}\nC1,A claim.,주장.,fact,,,,PRK,alignment,yes,Words.,말.,\"{text}\",,high\n");
        return CaseReader.Read(folder.FullName, Bundled.Data).Claims.Single().Records;
    }
}
