using System.Text.Json;
using CsvHelper;

namespace Entente.Tests;

public sealed class ImpactFormatTests : IDisposable
{
    const int Months = 4;
    const string Small = "impact vostochny-2023 --replicates 100 --months 4";
    static readonly string[] Statistics = ["mean", "p05", "p25", "p50", "p75", "p95"];

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_one_thread_and_on_two()
    {
        var one = entente.Run($"{Small} --seed 5 --format json --threads 1").Done().Bytes;
        Assert.Equal(one, entente.Run($"{Small} --seed 5 --format json --threads 2").Done().Bytes);
        Assert.Equal(one, entente.Run($"{Small} --seed 5 --format json --threads 2").Done().Bytes);
        Assert.NotEqual(one, entente.Run($"{Small} --seed 6 --format json").Done().Bytes);
    }

    [Fact]
    public void Json_has_every_outcome_with_a_number_for_every_month()
    {
        var told = entente.Run($"{Small} --format json --seed 18446744073709551615 --set shells=300000 --set us-aid=62.5").Json();
        Assert.Equal("entente/impact/1", told.GetProperty("schema").GetString());
        Assert.Equal("vostochny-2023", told.GetProperty("case").GetString());
        Assert.Equal(ulong.MaxValue, told.GetProperty("seed").GetUInt64());
        Assert.Equal(100, told.GetProperty("replicates").GetInt32());
        Assert.Equal("2023-09", told.GetProperty("start").GetString());
        Assert.Equal(Months, told.GetProperty("months").GetInt32());
        Assert.Equal([("shells", 300_000.0), ("us-aid", 62.5)], told.GetProperty("levers").EnumerateObject().Select(l => (l.Name, l.Value.GetDouble())));
        Assert.Equal(Reference.Case.Outcomes.Select(o => (o.Id, o.Title.En, o.Title.Ko, o.Unit)), Outcomes(told).Select(o =>
            (o.GetProperty("id").GetString()!, o.GetProperty("title").GetProperty("en").GetString()!, o.GetProperty("title").GetProperty("ko").GetString()!, o.GetProperty("unit").GetString()!)));
        foreach (var outcome in Outcomes(told))
        {
            Assert.Equal([1, 2, 3, 4], outcome.GetProperty("months").EnumerateArray().Select(m => m.GetInt32()));
            foreach (var run in (string[])["with", "without", "impact"])
                foreach (var statistic in Statistics)
                    Assert.Equal(Months, Numbers(outcome, run, statistic).Count);
        }
    }

    [Fact]
    public void With_every_term_left_out_nothing_changes_at_all()
    {
        var told = entente.Run($"impact vostochny-2023 --replicates 60 --months 24 --format json {string.Join(' ', Reference.Case.World.Terms.Select(t => "--without " + t.Id))}").Json();
        Assert.Equal(Reference.Case.World.Terms.Length, told.GetProperty("terms_left_out").GetArrayLength());
        NothingChanges(told);
    }

    [Fact]
    public void With_every_term_set_to_zero_nothing_changes_at_all()
    {
        var levers = Reference.Case.Levers.Where(l => l.Initials[0].Entity is DealTerm).ToList();
        Assert.Equal(Reference.Case.World.Terms.Length, levers.Count);
        NothingChanges(entente.Run($"impact vostochny-2023 --replicates 60 --months 24 --format json {string.Join(' ', levers.Select(l => $"--set {l.Id}=0"))}").Json());
    }

    [Fact]
    public void A_term_and_its_lever_move_what_they_are_about()
    {
        double Fire(string more) => Numbers(Outcome(entente.Run($"{Small} --format json {more}").Json(), "fire-rus"), "with", "mean")[^1];
        var (none, some, many, asItStands) = (Fire("--without shells"), Fire("--set shells=50000"), Fire("--set shells=600000"), Fire(""));
        Assert.True(none < asItStands, $"without shells {none}, as it stands {asItStands}");
        Assert.True(none < some && some < many, $"none {none}, some {some}, many {many}");
        Assert.Equal(none, Fire("--set shells=0"));
    }

    [Fact]
    public void A_policy_moves_both_runs()
    {
        double Fire(string run, string more) => Numbers(Outcome(entente.Run($"{Small} --format json {more}").Json(), "fire-ukr"), run, "mean")[^1];
        Assert.True(Fire("without", "--set us-aid=0") < Fire("without", "--set us-aid=300"));
    }

    [Theory]
    [InlineData("--set us-aid=0 --set other-aid=0")]
    [InlineData("--set us-aid=300 --set shells=600000 --set satellite-technology=4 --set weapons-technology=2 --set recognition=0.6")]
    [InlineData("--set talks=3 --set launch-pace=0 --set veto-shield=100 --set chinese-enforcement=0")]
    public void A_lever_at_the_end_of_its_range_leaves_every_number_finite(string levers)
    {
        var told = entente.Run($"impact vostochny-2023 --replicates 60 --months 60 --format json {levers}").Json();
        Assert.Equal(0, told.GetProperty("diverged").GetArrayLength());
        foreach (var outcome in Outcomes(told))
            foreach (var run in (string[])["with", "without", "impact"])
                foreach (var statistic in Statistics)
                    Assert.All(Numbers(outcome, run, statistic), x => Assert.True(double.IsFinite(x)));
    }

    [Fact]
    public void Csv_has_a_row_for_every_outcome_month_and_run()
    {
        var path = entente.PathOf("impact.csv");
        File.WriteAllBytes(path, entente.Run($"{Small} --format csv").Done().Bytes);
        using var csv = CsvReader.FromFile(path, new() { Separator = ',' });
        string[] columns = [.. csv.Headers];
        Assert.Equal(["outcome", "title", "unit", "kind", "month", "date", "run", "mean", "p05", "p25", "p50", "p75", "p95", "sign_holds", "judgement_share", "judgement_share_p05", "judgement_share_p95"], columns);
        var rows = new List<(string, string, string)>();
        while (csv.Read())
        {
            Assert.Equal(columns.Length, csv.FieldCount);
            rows.Add((csv.GetString(0), csv.GetString(4), csv.GetString(6)));
        }
        Assert.Equal(
            from outcome in Reference.Case.Outcomes from month in (string[])["1", "2", "3", "4"] from run in (string[])["with", "without", "impact"] select (outcome.Id, month, run),
            rows);
    }

    static void NothingChanges(JsonElement told)
    {
        foreach (var outcome in Outcomes(told))
        {
            foreach (var statistic in Statistics)
                Assert.All(Numbers(outcome, "impact", statistic), x => Assert.Equal(0.0, x));
            Assert.All(outcome.GetProperty("changed").EnumerateArray(), x => Assert.Equal(0, x.GetDouble()));
        }
    }

    static IEnumerable<JsonElement> Outcomes(JsonElement told) => told.GetProperty("outcomes").EnumerateArray();

    static JsonElement Outcome(JsonElement told, string id) => Outcomes(told).Single(o => o.GetProperty("id").GetString() == id);

    static List<double> Numbers(JsonElement outcome, string run, string statistic) =>
        [.. outcome.GetProperty(run).GetProperty(statistic).EnumerateArray().Select(x => x.GetDouble())];
}
