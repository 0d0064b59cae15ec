using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Tests;

/// <summary>The measures from the command line, on a small world of our own: three allies, an outsider, an enemy.</summary>
public sealed class MeasureCommandTests(MeasureCommandTests.World world) : IClassFixture<MeasureCommandTests.World>
{
    readonly Command entente = world.Entente;

    /// <summary>The store, imported once.</summary>
    public sealed class World : IDisposable
    {
        readonly Command entente = new();

        internal Command Entente => entente;

        public World()
        {
            Directory.CreateDirectory(entente.PathOf("in"));
            Write("nmc", "ccode,year,milex,milper,irst,pec,tpop,upop,cinc", Years(1990, 1999, year => [
                string.Create(CultureInfo.InvariantCulture, $"2,{year},{300 + 3 * year % 7},20,8,30,250,60,0.5"),
                string.Create(CultureInfo.InvariantCulture, $"731,{year},{10 + year % 5},10,-9,3,22,8,0.1"),
                string.Create(CultureInfo.InvariantCulture, $"732,{year},{30 + year % 3},6,2,9,44,30,0.2")]));
            Write("states", "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday", [.. new[] { 2, 710, 731, 732, 740 }.Select(number => $"{number},{number},1950,1,1,2016,12,31")]);
            Write("atop", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul", Years(1990, 1991, year => Both(year, (2, 732), (2, 740), (710, 731))));
            Write("mids", "dispnum,ccode1,ccode2,year,midongoing,midonset,sidea1,hostlev1,hostlev2,fatalpre1,version", Years(1990, 1991, year => [$"1,731,732,{year},1,1,1,4,4,0,own", $"1,732,731,{year},1,1,0,4,4,0,own"]));
            Write("trade", "ccode1,ccode2,year,flow1,flow2", ["710,731,1990,60,40", "731,740,1990,10,15", "2,732,1990,500,700"]);
            Write("rolls", "rcid,session,date,unres,amend,para", [.. Enumerable.Range(1, 20).Select(i => $"{i},45,1990-12-01,R/{i},0,0")]);
            Write("votes", "rcid,country,country_code,vote", [.. Enumerable.Range(1, 20).SelectMany(i => new[] { $"{i},United States,US,{(i % 2 == 0 ? "yes" : "no")}", $"{i},South Korea,KR,{(i % 2 == 0 ? "yes" : i % 3 == 0 ? "abstain" : "no")}", $"{i},North Korea,KP,{(i % 2 == 0 ? "no" : "yes")}" })]);
            Assert.Equal(0, entente.Run("records import --all in --store r.duckdb").Code);
        }

        public void Dispose() => entente.Dispose();

        void Write(string file, string header, IEnumerable<string> rows) => File.WriteAllText(entente.PathOf($"in/{file}.csv"), $"{header}\n{string.Join('\n', rows)}\n");

        static IEnumerable<string> Years(int first, int last, Func<int, IEnumerable<string>> rows) => Enumerable.Range(first, last - first + 1).SelectMany(rows);

        static IEnumerable<string> Both(int year, params (int One, int Other)[] allies) =>
            allies.SelectMany(pair => new[] { $"{pair.One},{pair.Other},{year},1,0,0,0,0", $"{pair.Other},{pair.One},{year},1,0,0,0,0" });
    }

    [Fact]
    public void Every_measure_answers_from_the_store()
    {
        // With the missing steel left out: the mean of the shares in what is known (Singer, Bremer and Stuckey).
        var capability = Json("capability --years 1990");
        Assert.Equal((300 + 3 * 1990 % 7) / (double)(300 + 3 * 1990 % 7 + 10 + 30 + 1990 % 3), Share(capability, "USA"), 0.3);
        Assert.Equal(["PRK", "KOR", "USA"], capability.EnumerateArray().OrderBy(row => row.GetProperty("cinc").GetDouble()).Select(row => row.GetProperty("actor").GetString()));

        var similarity = Json("similarity --years 1990 --actors KOR");
        double S(string one, string other, string column) => similarity.EnumerateArray().Single(row => Text(row, "actor1") == one && Text(row, "actor2") == other).GetProperty(column).GetDouble();
        Assert.True(S("USA", "KOR", "s") > S("PRK", "KOR", "s"));

        var votes = Json("similarity --of votes --years 1990 --actors KOR").EnumerateArray().Where(row => row.GetProperty("votes").ValueKind == JsonValueKind.Number).ToList();
        Assert.Equal([20.0, 20.0], votes.Select(row => row.GetProperty("votes").GetDouble()));
        Assert.True(votes.Single(row => Text(row, "actor1") == "USA").GetProperty("vote_s").GetDouble() > 0.8);

        var dyads = Json("dyads --with capability,dependence,distance,defence,disputes --years 1990 --dyads directed --actors PRK");
        var toSouth = dyads.EnumerateArray().Single(row => Text(row, "actor1") == "PRK" && Text(row, "actor2") == "KOR");
        Assert.Equal((0.0, 4.0), (toSouth.GetProperty("defence_pact").GetDouble(), toSouth.GetProperty("hostility1_to2").GetDouble()));
        Assert.InRange(toSouth.GetProperty("capital_km").GetDouble(), 190, 200);

        var dependence = Json("dependence --actors PRK")[0];
        Assert.Equal(("CHN", 0.8), (Text(dependence, "main_partner"), dependence.GetProperty("main_share").GetDouble()));
        Assert.Equal(0.8 * 0.8 + 0.2 * 0.2, dependence.GetProperty("herfindahl").GetDouble(), 1e-12);

        var balance = Json("balance --years 1990")[0];
        Assert.Equal((0L, "yes", 4L), (balance.GetProperty("line_index").GetInt64(), Text(balance, "proven"), balance.GetProperty("ties").GetInt64()));
        var blocs = Json("blocs --years 1990 --members").EnumerateArray().ToDictionary(row => Text(row, "actor")!, row => row.GetProperty("bloc").GetInt64());
        Assert.Equal((blocs["USA"], blocs["USA"], blocs["CHN"]), (blocs["KOR"], blocs["JPN"], blocs["PRK"]));
        Assert.NotEqual(blocs["USA"], blocs["PRK"]);

        Assert.Equal(["PRK", "KOR"], Json("arms-race --actors PRK,KOR --per 1").EnumerateArray().Select(row => Text(row, "actor")));
        var points = Json("ideal-points --burn-in 200 --sweeps 200 --start USA=2,PRK=-2").EnumerateArray().ToDictionary(row => Text(row, "actor")!, row => row.GetProperty("ideal_point").GetDouble());
        Assert.True(points["USA"] > points["PRK"] && points["KOR"] > points["PRK"]);
        var struck = Json("impact-of --indicator nmc-milex --unit KOR --from 1996 --donors USA,PRK");
        Assert.Equal(10, struck.GetArrayLength());
    }

    /// <summary>A is three parts of B and two of C in all it has, until 1996 adds 10 to it; D is like none of them.</summary>
    [Theory]
    [InlineData("thorough")]
    [InlineData("from-equal")]
    public void A_synthetic_control_is_found_by_the_traits_of_a_table_of_ones_own(string search)
    {
        var rows = from year in Enumerable.Range(1990, 10)
                   let b = 100 + 3 * year % 7
                   let c = 60 + year % 5
                   from unit in new[] { ("A", 0.6 * b + 0.4 * c + (year >= 1996 ? 10 : 0), 38), ("B", b, 50), ("C", c, 20), ("D", 300 + year % 3, 90) }
                   select FormattableString.Invariant($"{unit.Item1},{year},{unit.Item2},{unit.Item3}");
        File.WriteAllLines(entente.PathOf("own.csv"), ["unit,year,value,trait", .. rows]);
        var answer = entente.Run($"measure impact-of --file own.csv --unit A --from 1996 --predictors trait,value:1990..1994 --search {search}").Done().Out;
        Assert.Contains("synthetic A: B 0.600, C 0.400\n", answer, StringComparison.Ordinal);
        Assert.Contains("the mean gap is 10\n", answer, StringComparison.Ordinal);
        Assert.Contains("  trait: 38 in A, 38 in its double, 53.333 in the donors' mean", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_on_the_bundled_list_of_states_says_so()
    {
        var answer = entente.Run("measure distance --states gw --years 1990 --actors PRK --format csv --store r.duckdb");
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("entente: no file of the kind gw-states was imported", answer.Error, StringComparison.Ordinal);
        Assert.Equal("year,actor1,code1,actor2,code2,capital_km", answer.Lines[0]);
    }

    /// <summary>California's tobacco tax, with the predictors of Abadie, Diamond and Hainmueller (2010): one descent stops before the best of several does.</summary>
    [Fact]
    public void A_search_from_equal_importance_is_another_than_a_thorough_one()
    {
        File.Copy(Checkout.Shared("data/reference-inputs/prop99-smoking.csv"), entente.PathOf("smoking.csv"), overwrite: true);
        double Missed(string search) => double.Parse(Regex.Match(entente.Run($"measure impact-of --file smoking.csv --unit California --unit-column state --value-column cigsale --from 1989 "
            + $"--predictors lnincome:1980..1988,retprice:1980..1988,age15to24:1980..1988,beer:1984..1988,cigsale:1975,cigsale:1980,cigsale:1988 --search {search}").Done().Out, @"misses by ([0-9.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(Missed("thorough"), 1.7, 1.778);
        Assert.InRange(Missed("from-equal"), 1.78, 1.9);
    }

    [Fact]
    public void The_power_of_the_council_is_exact()
    {
        var answer = entente.Run("measure voting-power --chances others=0.5/0").Done();
        Assert.Contains("848 coalitions win, 0.025879 of all", answer.Out, StringComparison.Ordinal);
        Assert.Contains("a draft passes with the chance 0.025879", answer.Out, StringComparison.Ordinal);
        Assert.Contains("106/635", answer.Out, StringComparison.Ordinal);
        Assert.Contains("4/2145", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_and_every_kind_of_file_can_be_written()
    {
        foreach (var format in (string[])["csv", "json", "parquet", "arrow"])
            Assert.Equal($"30 rows written to cinc.{format}\n", entente.Run($"measure capability --out cinc.{format} --store r.duckdb").Done().Out);
        entente.Run("measure capability --plot cinc.svg --store r.duckdb").Done();
        entente.Run("measure balance --plot balance.png --store r.duckdb").Done();
        Assert.Contains("National capability", File.ReadAllText(entente.PathOf("cinc.svg")), StringComparison.Ordinal);
        Assert.Equal([0x89, .. "PNG"u8.ToArray()], File.ReadAllBytes(entente.PathOf("balance.png"))[..4]);
    }

    /// <summary>Imported and measured figures in a data folder, which a case reads as far as they were public by its as-of date.</summary>
    [Fact]
    public void A_case_reads_figures_of_the_store_and_of_measures()
    {
        Assert.Equal("20 figures of nmc-milex, nmc-pec in own\n", entente.Run("records take nmc-milex nmc-pec --actors KOR --lag 16 --into own --store r.duckdb").Done().Out);
        Assert.Equal(9, entente.Run("measure capability --years 1991..1999 --actors KOR --lag 16 --into own --store r.duckdb --format csv").Lines.Count - 1);
        Assert.Equal(0, entente.Run("measure similarity --of votes --actors KOR,USA --published 2000-01-01 --into own --store r.duckdb").Code);
        var sources = File.ReadAllText(entente.PathOf("own/sources.csv"));
        Assert.Contains("Computed by: entente measure capability --years 1991..1999 --actors KOR --lag 16,Entente,dataset,,from nmc.csv (", sources, StringComparison.Ordinal);
        Assert.Contains("free for research; cite; from nmc.csv (", sources, StringComparison.Ordinal);
        var series = File.ReadAllLines(entente.PathOf("own/series.csv"));
        Assert.Contains(series, line => Regex.IsMatch(line, "^nmc-milex,,KOR,,1999-01-01,1999-12-31,31,,,thousand,cow-nmc-[0-9a-f]{8},2001-04-30,high,"));
        Assert.Equal(Alike("KOR,USA"), Alike("USA,KOR"));

        // Of an interval both ends, and of a dyad none that was not asked for.
        Assert.Equal(0, entente.Run("measure ideal-points --burn-in 20 --sweeps 40 --start USA=2,PRK=-2 --lag 3 --into own --store r.duckdb").Code);
        Assert.All(File.ReadAllLines(entente.PathOf("own/series.csv")).Where(line => line.StartsWith("measured-ideal-point,", StringComparison.Ordinal)).Select(line => line.Split(',')),
            fields => Assert.True(double.Parse(fields[7], CultureInfo.InvariantCulture) < double.Parse(fields[8], CultureInfo.InvariantCulture)));
        Assert.Equal(1, entente.Run("measure similarity --of votes --actors KOR,USA --among --format csv --store r.duckdb").Lines.Count - 1);

        // What another command measured has a source of its own.
        Assert.Equal(0, entente.Run("measure capability --years 1990 --actors USA --lag 16 --into own --store r.duckdb --rows 1").Code);
        Assert.Equal(2, File.ReadAllLines(entente.PathOf("own/sources.csv")).Count(line => line.StartsWith("entente-capability-", StringComparison.Ordinal)));

        var copy = entente.CopyCase();
        copy.Replace("case.yaml", "KOR: {record: {indicator: cinc, actor: KOR}}", "KOR: {record: {indicator: measured-cinc, actor: KOR}}");
        entente.Run("explain --case-folder mine --data own --no-attribution crisis-kor-prk").Done();
        entente.Run("explain --case-folder mine --no-attribution crisis-kor-prk").IsRefusedWith("case.yaml", "'measured-cinc'");
        Assert.Equal(0, entente.Run("measure capability --actors KOR --published 2023-10-01 --into own --store r.duckdb --rows 1").Code);
        entente.Run("explain --case-folder mine --data own --no-attribution crisis-kor-prk").IsRefusedWith("case.yaml", "public by 2023-09-30; its first figure was public on 2023-10-01");

        string Alike(string pair) => series.Single(line => line.StartsWith($"measured-vote-s,,{pair},", StringComparison.Ordinal))[$"measured-vote-s,,{pair},".Length..];
    }

    /// <summary>Germany stands in the table of 1990 as 260 and as 255; a case has one Germany, which is the later.</summary>
    [Fact]
    public void Of_a_state_that_changed_its_number_in_the_year_a_case_reads_the_later()
    {
        File.WriteAllText(entente.PathOf("germanies.csv"), "ccode,year,milex,milper,irst,pec,tpop,upop\n260,1990,1,1,1,1,1,1\n255,1990,3,3,3,3,3,3\n");
        entente.Run("records import germanies.csv --store g.duckdb").Done();
        Assert.Equal("1 figures of measured-cinc in german\n", entente.Run("measure capability --lag 16 --into german --store g.duckdb").Error);
        Assert.Contains(File.ReadAllLines(entente.PathOf("german/series.csv")), line => line.StartsWith("measured-cinc,,DEU,,1990-01-01,1990-12-31,0.75,", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> NotTaken => new()
    {
        { "records take nmc-milx --lag 3 --into other", "did you mean 'nmc-milex'?" },
        { "records take cinc --lag 3 --into other", "'cinc' is of the bundled records" },
        { "records take nmc-milex --years 1820 --lag 3 --into other", "the store has no nmc-milex of these states and years" },
        { "records take nmc-milex", "expected --into" },
        { "records take nmc-milex --into other", "either --published with a day or --lag" },
        { "records take nmc-milex --lag 3 --published 2020-01-01 --into other", "either --published with a day or --lag" },
        { "records take nmc-milex --lag -1 --into other", "--lag is '-1'; expected a whole number of months" },
        { "records take nmc-milex --published 1995-01-01 --into other", "is of a period to 1995-12-31, and --published is 1995-01-01" },
        { "measure similarity --among --actors USA", "expected two states or more" },
        { "measure capability --published 2020-01-01", "expected --into with it" },
        { "measure capability --concentration --lag 3 --into other", "--into takes cinc by state and year" },
    };

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void Figures_that_cannot_be_taken_make_no_folder(string line, string words)
    {
        entente.Run($"{line} --store r.duckdb").IsRefusedWith(words);
        Assert.False(Directory.Exists(entente.PathOf("other")));
    }

    /// <summary>A chain that is left and taken up again ends where one that was never left ends.</summary>
    [Fact]
    public void Ideal_points_go_on_from_where_they_were_left()
    {
        const string Run = "measure ideal-points --burn-in 20 --start USA=2,PRK=-2 --format csv --store r.duckdb";
        entente.Run($"{Run} --sweeps 40 --checkpoint c.chain").Done();
        Assert.Equal(entente.Run($"{Run} --sweeps 100").Done().Out, entente.Run($"{Run} --sweeps 100 --checkpoint c.chain").Done().Out);
        entente.Run($"{Run} --sweeps 100 --seed 2 --checkpoint c.chain").IsRefusedWith("c.chain");
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "capability --years 1700", "--years is '1700'; expected a year such as 2015, or two such as 1950..2015." },
        { "capability --actors USSA", "--actors has 'USSA', which is no state that is known here; did you mean" },
        { "capability --years 2001", "the store has national capabilities of 1990 to 1999 and none of 2001; expected other --years." },
        { "capability --plot cinc.pdf", "expected a name that ends in .svg or .png" },
        { "dyads --with similarty", "did you mean 'similarity'?" },
        { "voting-power --quota 3", "expected --weights with them" },
        { "voting-power --weights A=2,B=1 --quota 4", "--quota is 4; expected the votes needed, from 1 to 3." },
        { "voting-power --weights A=2,B=2 --quota 3.7", "--quota is '3.7'; expected a whole number from 1" },
        { "voting-power --chances CHN=0.9/0.3", "--chances has 'CHN=0.9/0.3'" },
        { "similarity --of votes --years 1991..1995", "the store has votes that divided the General Assembly of 1990 to 1990 and none of 1991 to 1995" },
        { "distance --years 1815", "the list of states has those from 1950 on and none of 1815; expected other years." },
        { "distance --years 2090", "--years ends in 2090, which is yet to come" },
        { "arms-race --actors USA", "expected two states that race" },
        { "arms-race --actors USA,CHN", "--actors is 'CHN', of which there are no figures" },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --search quick", "expected thorough or from-equal" },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --predictors trait", "--predictors are columns of a table" },
        { "impact-of --indicator nmc-milx --unit KOR --from 1996", "did you mean 'nmc-milex'?" },
        { "impact-of --indicator nmc-milex --unit KOR --from 1991", "expected at least 3 before and 1 after" },
        { "dyads --with arms --years 1990", "the store has no figures of arms-transfers; expected a file of the kind arms-transfers" },
        { "balance --actors USA", "'--actors' is no option of entente balance" },
        { "balance --graph none.txt --plot b.svg", "--plot draws years" },
        { "balance --graph none.txt --friends defence", "--friends chooses among the store's ties; expected it without --graph." },
        { "blocs --graph none.txt --years 1990", "--years chooses among the store's ties" },
        { "blocs --prove --seed 2", "--seed begins a search that --prove does not make" },
        { "voting-power --weights A=2,B=1 --quota 2 --rule unsc-1946", "--rule names a rule that is known, and --weights another; expected one of the two." },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --method time-series --search thorough", "--search is of a synthetic control; expected it without --method time-series." },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --draws 500", "--draws is of a Bayesian time series" },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --value-column x", "--value-column names a column of a table; expected --file with it." },
        { "impact-of --indicator nmc-milex --unit KOR --from 1996 --search thorough", "expected --predictors with it" },
        { "balance --graph none.txt", "none.txt: there is no such file" },
        { "ideal-points --start USA=9", "--start has 'USA=9'" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_asked_wrongly_is_refused_in_a_sentence(string line, string words) =>
        entente.Run($"measure {line}{(line.StartsWith("voting", StringComparison.Ordinal) ? "" : " --store r.duckdb")}").IsRefusedWith(words);

    JsonElement Json(string line) => entente.Run($"measure {line} --format json --store r.duckdb").Json();

    static double Share(JsonElement rows, string actor) => rows.EnumerateArray().Single(row => Text(row, "actor") == actor).GetProperty("cinc").GetDouble();

    static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
