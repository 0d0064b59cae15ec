using System.Globalization;
using CsCheck;
using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

/// <summary>What a <c>history.yaml</c> may say, and that nothing later than a day can be read through it.</summary>
public sealed class HistoryReaderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("entente-history").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("outcome: spending-usa,", "outcome: spending-us,", "'spending-us' is no outcome of the case; did you mean 'spending-usa'?")]
    [InlineData("take: last, link: identity, record: {indicator: alignment, actor: PRK, partner: RUS, except-note: interpolated}", "take: lst, link: identity, record: {indicator: alignment, actor: PRK, partner: RUS, except-note: interpolated}", "'lst' is no way to take a period")]
    [InlineData("record: {indicator: military-spending, actor: USA}, scale: 0.001", "record: {indicator: military-spending, actor: USA}", "military-spending is in million USD 2023 and spending-usa in billion USD/year; expected a 'scale'")]
    [InlineData(", except-source: kita-businesskorea", "", "series.csv has 2 figures of china-share-of-trade of PRK for")]
    [InlineData("link: logit, scale: 1, record: {indicator: china-share", "link: logit, scale: 2, record: {indicator: china-share", "which prk-dependence-chn (%) cannot be on this link; is the 'scale' or 'link' right?")]
    [InlineData("take: change, link: identity, attempts: {actor: PRK, class: SLV}", "take: mean, link: identity, attempts: {actor: PRK, class: SLV}", "'launches' in 'series' counts rows, which is a change of a counter; expected 'take: change'.")]
    [InlineData("attempts: {actor: PRK, class: SLV},", "attempts: {actor: PRK, class: SLW},", "'SLW' is no class of any row of attempts.csv; did you mean")]
    [InlineData("attempts: {actor: PRK, class: SLV},", "attempts: {actor: PRK, klass: SLV},", "'klass' is no column of attempts.csv that can be asked for; did you mean 'class'?")]
    [InlineData("attempts: {actor: PRK, class: SLV}, count: months, since: 1998", "attempts: {actor: PRK, class: SLV}, count: months", "'launches' in 'series' has no 'since'; expected the year from which attempts.csv is complete.")]
    [InlineData("attempts: {actor: PRK, class: SLV}, count: months,", "attempts: {actor: PRK, class: SLV}, count: months, unit: years,", "'launches' in 'series' has no field 'unit'")]
    [InlineData("  - as-of: 2011-12-31", "  - as-of: 2011-12-30", "the start of 2011-12-30 is not the last day of its month")]
    [InlineData("  - as-of: 2011-12-31", "  - as-of: 2008-12-31", "there are two starts of 2008-12-31; expected each day once.")]
    [InlineData("  - as-of: 2011-12-31", "  - as-of: 2031-12-31", "is not earlier than the case's own as-of date 2023-09-30.")]
    [InlineData("  - as-of: 2011-12-31\n", "  - as-of: 2011-12-31\n    outcomes: []\n", "'outcomes' is no section that a start can give otherwise")]
    [InlineData("  - as-of: 2011-12-31\n", "  - as-of: 2011-12-31\n    regime: []\n", "'regime' is no section that a start can give otherwise; did you mean 'regimes'?")]
    [InlineData("elections: [2013-01, 2017-01, 2021-01]}\n      - {actor: KOR, towards: PRK, elections: [2013-02, 2018-02]}\n      - {actor: JPN, towards: PRK, elections: [2009-09", "elections: [2013-01, 2017-01, 2021-01]}\n      - {actor: KOR, towards: PRK, elections: [2013-02, 2018-02]}\n      - {actor: JPN, towards: PRK, elections: [soon", "the month 'soon' of 'elections' is not a month; expected yyyy-mm.")]
    [InlineData("launcher: {fixed: 2, judgement: \"1998 and 2006 (attempts.csv)\"}", "luncher: {fixed: 2, judgement: \"1998 and 2006 (attempts.csv)\"}", "'luncher' is no programme of the case; did you mean 'launcher'?")]
    [InlineData("launcher: {fixed: 2, judgement: \"1998 and 2006 (attempts.csv)\"}", "launcher: {fixed: 2}", "a number without its source")]
    [InlineData("launcher: {fixed: 2, judgement: \"1998 and 2006 (attempts.csv)\"}", "launcher: {fixed: -2, judgement: \"none\"}", "attempts of launcher has the middle -2")]
    public void Something_wrong_in_history_yaml_is_named_with_its_line(string right, string wrong, string says)
    {
        var line = Copy(right, wrong);
        var e = Assert.Throws<InputException>(() => Read(AsOf));
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
        Assert.Equal(Path.Combine(folder, "history.yaml"), e.File);
        Assert.InRange(e.Line!.Value - line, 0, 2);
    }

    [Fact]
    public void What_a_start_takes_over_but_could_not_know_is_named_with_both_lines()
    {
        // capability rests on an index published in 2021.
        Copy("starts:", "starts:");
        var text = File.ReadAllText(Path.Combine(folder, "history.yaml"));
        File.WriteAllText(Path.Combine(folder, "history.yaml"), text[..text.IndexOf("starts:", StringComparison.Ordinal)] + "starts:\n  - as-of: 2011-12-31\n");
        var e = Assert.Throws<InputException>(() => Read(AsOf));
        Assert.Contains("the start of 2011-12-31 cannot take over what it does not give: ", e.Message, StringComparison.Ordinal);
        Assert.Contains("case.yaml, line ", e.Message, StringComparison.Ordinal);
        Assert.Contains("public by 2011-12-31", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_star_speaks_of_all_that_a_start_does_not_name()
    {
        // case.yaml gives fatigue by supporter; the starts before the war say "*".
        var fatigue = Read(AsOf).Origins[0].World.Initials.Where(i => i.Quantity == Quantities.Fatigue).ToList();
        Assert.Equal(2, fatigue.Count);
        Assert.All(fatigue, i => Assert.Equal(Prior.Fixed(0), i.Prior));
    }

    [Fact]
    public void Only_starts_before_the_day_are_read()
    {
        Assert.Equal([2008, 2011, 2013], Read(new(2015, 12, 31)).Origins.Select(o => o.AsOf.Year));
        Assert.Equal([2008, 2011, 2013, 2015], Read(new(2016, 1, 1)).Origins.Select(o => o.AsOf.Year));
    }

    [Fact]
    public void Nothing_later_than_the_day_is_in_what_is_known_by_it()
    {
        foreach (var until in new DateOnly[] { new(2012, 6, 15), new(2018, 1, 1), AsOf })
            foreach (var track in Read(until).Tracks)
                Assert.All(track.Points, point => Assert.True(point.Published <= until && (point.End <= until || track.Take != Taking.Change)));
    }

    /// <summary>The proof that a calibration cannot see the future: whatever stands in later rows, the history is the same.</summary>
    [Fact]
    public void Spoiling_every_later_row_changes_nothing()
    {
        Gen.Select(Gen.Int[2009, 2023], Gen.Int[1, 12], Gen.Int[1, 1000]).Sample((year, month, salt) =>
        {
            var until = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            var data = Directory.CreateDirectory(Path.Combine(folder, $"data-{year}-{month}-{salt}")).FullName;
            var spoilt = Spoil(data, until, salt);
            Assert.True(spoilt > 50);
            Assert.Equal(Said(Read(until)), Said(HistoryReader.Read(Bundled.FolderOf("vostochny-2023"), data, until)));
        }, iter: 4, threads: 1);
    }

    [Fact]
    public void Spoiling_an_earlier_row_does_change_it()
    {
        var until = new DateOnly(2018, 12, 31);
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        Spoil(data, until.AddYears(-6), 0.5);
        Assert.NotEqual(Said(Read(until)), Said(HistoryReader.Read(Bundled.FolderOf("vostochny-2023"), data, until)));
    }

    static readonly DateOnly AsOf = new(2023, 9, 30);

    History Read(DateOnly until) => HistoryReader.Read(File.Exists(Path.Combine(folder, "history.yaml")) ? folder : Bundled.FolderOf("vostochny-2023"), Bundled.Data, until);

    /// <summary>A copy of the case with one thing wrong; the line of it.</summary>
    int Copy(string right, string wrong)
    {
        foreach (var file in (string[])["case.yaml", "history.yaml"])
            File.Copy(Path.Combine(Bundled.FolderOf("vostochny-2023"), file), Path.Combine(folder, file));
        var path = Path.Combine(folder, "history.yaml");
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"history.yaml has no '{right}'.");
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    /// <summary>Copies the records with what is later than a day turned into something else.</summary>
    static int Spoil(string data, DateOnly until, double salt)
    {
        var day = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var spoilt = 0;
        foreach (var path in Directory.GetFiles(Bundled.Data, "*.csv"))
        {
            var lines = File.ReadAllLines(path);
            for (var i = 1; i < lines.Length; i++)
            {
                var fields = lines[i].Split(',');
                var (date, wrong) = Path.GetFileName(path) switch
                {
                    "series.csv" when fields[7] == "" && fields[8] == "" => (fields[11], string.Join(',', fields[..6]) + FormattableString.Invariant($",{salt},") + string.Join(',', fields[7..])),
                    "attempts.csv" => (fields[0], lines[i].Replace(",success,", ",failure,", StringComparison.Ordinal).Replace(",SRBM,", ",SLV,", StringComparison.Ordinal)),
                    "events.csv" => (fields[0], lines[i].Replace(",launch,", ",nuclear-test,", StringComparison.Ordinal)),
                    "votes.csv" => (fields[1], lines[i].Replace(",panel,", ",sanctions,", StringComparison.Ordinal)),
                    _ => ("", lines[i]),
                };
                if (string.CompareOrdinal(date, day) <= 0 || wrong == lines[i])
                    continue;
                lines[i] = wrong;
                spoilt++;
            }
            File.WriteAllLines(Path.Combine(data, Path.GetFileName(path)), lines);
        }
        return spoilt;
    }

    /// <summary>All that a history says, in words.</summary>
    static string Said(History history) => string.Join('\n', history.Origins.SelectMany(o => o.World.Initials.Select(i => $"{o.AsOf:O} {i} {i.Prior} {i.Provenance.Words}"))
        .Concat(history.Tracks.SelectMany(t => t.Points.Select(p => $"{t.Id} {p}"))));
}
