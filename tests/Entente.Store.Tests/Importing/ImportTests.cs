using CsCheck;
using Entente.Records;
using Entente.Store.Importing;

namespace Entente.Store.Tests.Importing;

public class ImportTests
{
    const string Votes = "rcid,country,country_code,vote\n3,United States,US,yes\n3,Cuba,CU,no\n4,Cuba,CU,abstain\n";

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        using var temp = new TempStore();
        var path = temp.Write("votes.csv.gz", Votes);
        Assert.True(temp.Import(path).Changed);
        var before = temp.Everything();
        var again = temp.Import(path);
        Assert.Equal((false, 3L), (again.Changed, again.Rows));
        Assert.Equal(before, temp.Everything());
    }

    [Fact]
    public void A_later_file_of_a_data_set_takes_the_place_of_the_earlier()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("votes.csv", Votes));
        temp.Import(temp.Write("later.csv", "rcid,country,country_code,vote\n9,Cuba,CU,yes\n"));
        Assert.Equal(["9|CUB|yes"], temp.Ask("select roll_call, actor, vote from votes where import > 0"));
        Assert.Equal(["later.csv"], temp.Ask("select file from imports"));
    }

    [Fact]
    public void The_tests_of_two_states_are_two_data_sets()
    {
        using var temp = new TempStore();
        const string Header = "launch_time,missile_name,facility_name,apogee_km,distance_travelled_km,test_successful,test_confirmed\n";
        temp.Import(temp.Write("cns_iran_missile_tests_2019.csv", Header + "1991-05-01T00:00:00,Shahab-2,,200,,,true\n"));
        temp.Import(temp.Write("tests.csv", Header + "1979-08-10T10:30:00,SLV-3,,,,false,true\n"), about: "India");
        Assert.Equal(["IND|failure", "IRN|unknown"], temp.Ask("select actor, outcome from attempts where import > 0 order by 1"));
        var path = temp.Write("whose.csv", Header + "1979-08-10T10:30:00,SLV-3,,,,false,true\n");
        Assert.Contains("expected --actor with its code or name", Assert.Throws<InputException>(() => temp.Import(path)).Message, StringComparison.Ordinal);
        Assert.Equal("--actor is 'Idia', which is no state that is known here; did you mean 'India'?", Assert.Throws<InputException>(() => temp.Import(path, about: "Idia")).Message);
    }

    [Fact]
    public void A_vote_that_stands_twice_is_refused_the_second_time()
    {
        using var temp = new TempStore();
        var refusal = Assert.Single(temp.Import(temp.Write("votes.csv", Votes + "3,Cuba,CU,yes\n")).Refused);
        Assert.Equal((5L, "A vote of CUB in roll call 3 stands already in the file; expected it once."), (refusal.Line, refusal.Reason));
    }

    [Fact]
    public void What_stands_twice_in_a_file_is_taken_once()
    {
        using var temp = new TempStore();
        Assert.Equal("The event 1 stands already in the file; expected it once.", Second("events.csv",
            "Event ID,Event Date,Source Name,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Country", "1,2018-06-12,Donald Trump,United States,Meet,043,2.8,Kim Jong-Un,North Korea"));
        Assert.Equal("The issue Nuclear weapons of roll call 7 stands already in the file; expected it once.", Second("issues.csv", "rcid,short_name,issue", "7,nu,Nuclear weapons"));
        Assert.Equal("The spell of 731 from 1948-09-09 stands already in the file; expected it once.",
            Second("states.csv", "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday", "731,PRK,1948,9,9,2016,12,31"));
        Assert.Equal("The capital Pyongyang from 1948-09-09 stands already in the file; expected it once.", Second("capitals.csv", "ccode,capital,stdate,enddate,lat,lng", "731,Pyongyang,1948-09-09,2024-12-31,39,125"));

        Assert.Equal("The return of roll call 7 as 8 stands already in the file; expected it once.", Second("repeats.csv", "v1,rcid1,rcid2", "1,7,8"));

        string Second(string file, string header, string row) => Assert.Single(temp.Import(temp.Write(file, $"{header}\n{row}\n{row}\n")).Refused).Reason;
    }

    /// <summary>Nothing of a refused row stands, so that a later row may say it.</summary>
    [Fact]
    public void A_figure_of_a_refused_row_is_still_to_be_had()
    {
        using var temp = new TempStore();
        var result = temp.Import(temp.Write("wdi.csv", "country,iso3,year,MS.MIL.XPND.GD.ZS,MS.MIL.TOTL.P1\nUnited States,USA,2000,,5\nUnited States,USA,2000,3,6\nUnited States,USA,2000,3,\n"));
        Assert.Equal(3L, Assert.Single(result.Refused).Line);
        Assert.Equal(["wdi-armed-forces|5", "wdi-milex-share-of-gdp|3"], temp.Ask("select indicator, value from series where import > 0 order by 1"));
    }

    /// <summary>Votes are read by the years of their roll calls: where those come later, the same file of votes says something else.</summary>
    [Fact]
    public void Votes_are_read_anew_after_their_roll_calls()
    {
        using var temp = new TempStore();
        var votes = temp.Write("votes.csv", "rcid,country,country_code,vote\n8,Yugoslavia,YU,yes\n");
        temp.Import(votes);
        Assert.False(temp.Import(votes).Changed);
        temp.Import(temp.Write("rolls.csv", "rcid,session,date,unres,amend,para\n8,67,2012-12-01,R/67/1,0,0\n"));
        Assert.True(temp.Import(votes).Changed);
        Assert.Equal(["SRB"], temp.Ask("select actor from votes where import > 0"));
        Assert.False(temp.Import(votes).Changed);
    }

    [Fact]
    public void Where_refused_rows_cannot_be_settled_nothing_is_imported()
    {
        using var temp = new TempStore();
        var before = temp.Everything();
        var path = temp.Write("votes.csv", Votes + "3,Cuba,CU,yes\n");
        Assert.Throws<InputException>(() => Import.File(temp.Store, TempStore.AllStates, path, settle: (dataset, refused) => throw new InputException($"{refused.Count} of {dataset} have no place.")));
        Assert.Equal(before, temp.Everything());
        Assert.True(temp.Import(path).Changed);
    }

    /// <summary>A number of the Assembly is one vote; the Council has voted several times on one draft that had none.</summary>
    [Fact]
    public void A_roll_call_that_stands_twice_is_refused_or_numbered()
    {
        using var temp = new TempStore();
        Assert.Equal("The roll call 7 stands already in the file; expected it once.",
            Assert.Single(temp.Import(temp.Write("rolls.csv", "rcid,session,date,unres,amend,para\n7,46,1991-12-01,R/1,0,0\n7,46,1991-12-02,R/2,0,0\n")).Refused).Reason);
        const string Vote = "1946-01-01,S/PV.49,Greece,not_adopted,,recorded,5,2,4,,ok\n";
        Assert.Empty(temp.Import(temp.Write("council.csv", "date,meeting_record,topic,status,symbol,vote_mode,yes,no,abstain,vetoed_by,tally_check\n" + Vote + Vote)).Refused);
        Assert.Equal(["S/PV.49", "S/PV.49 (2)"], temp.Ask("select id from roll_calls where import > 0 and body = 'UNSC' order by 1"));
    }

    [Fact]
    public void A_resolution_cannot_come_back_before_it_came()
    {
        using var temp = new TempStore();
        Assert.Equal("The resolution 4 comes back as 3; expected a later number.", Assert.Single(temp.Import(temp.Write("repeats.csv", "v1,rcid1,rcid2\n1,3,4\n2,4,3\n")).Refused).Reason);
    }

    /// <summary>Most of a list ends on the day on which it was closed: those states go on, and the one that ended did.</summary>
    [Fact]
    public void A_list_that_was_closed_ends_no_state()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("states.csv", "ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday\n731,PRK,1948,9,9,2020,12,31\n732,ROK,1949,6,29,2020,12,31\n265,GDR,1954,3,25,1990,10,2\n"));
        Assert.Equal(["DDR|1990-10-02", "KOR|", "PRK|"], temp.Ask("select actor, until from actor_codes where import > 0 order by 1"));
        temp.Import(temp.Write("capitals.csv", "ccode,capital,stdate,enddate,lat,lng\n740,Tokyo,1952-04-28,2022-12-31,35.7,139.8\n710,Nanjing,1912-01-01,1949-09-30,32.1,118.8\n710,Beijing,1949-10-01,2022-12-31,39.9,116.4\n"));
        Assert.Equal(["Nanjing|1949-09-30", "Beijing|", "Tokyo|"], temp.Ask("select name, until from capitals where import > 0 order by actor, since"));
    }

    /// <summary>The first figure of the second row was read before the next turned out wrong.</summary>
    [Fact]
    public void A_row_that_is_refused_half_way_leaves_nothing()
    {
        using var temp = new TempStore();
        var result = temp.Import(temp.Write("nmc.csv", "ccode,year,milex,milper,irst,pec,tpop,upop\n731,1999,100,,,,,\n731,2000,200,many,,,,\n731,2001,300,,,,,\n"));
        Assert.Equal(3, Assert.Single(result.Refused).Line);
        Assert.Equal(["1999|100", "2001|300"], temp.Ask("select year(period_start), value from series where import > 0 order by 1"));
    }

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        using var temp = new TempStore();
        var refusal = Assert.Single(temp.Import(temp.Write("votes.csv", Votes + "3,Cuba\n")).Refused);
        Assert.Equal((5L, "The row has 2 fields; expected 4, as in the header."), (refusal.Line, refusal.Reason));
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "votes.csv", "rcid,country,country_kode,vote\n3,Cuba,CU,no\n", "votes.csv, line 1: the column 'country_code' is missing, which the kind unga-votes needs; did you mean 'country_kode'?" },
        { "votes.csv", "rcid,country,country_code,vote\n", "votes.csv: the file has no rows; nothing was changed." },
        { "votes.csv", "", "votes.csv, line 1: the column 'rcid' is missing, which the kind unga-votes needs." },
        { "votes.csv", "rcid,country,country_code,vote,vote\n3,Cuba,CU,no,yes\n", "votes.csv, line 1: the column 'vote' stands 2 times in the header; expected it once." },
        { "votes.csv", "rcid,country,country_code,vote\n3,Atlantis,,no\n3,Lemuria,,no\n", "votes.csv, line 2: The country 'Atlantis' is no state that is known here. None of the 2 rows fits the kind unga-votes; nothing was changed." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_file_that_does_not_fit_is_refused_whole_and_changes_nothing(string file, string text, string sentence)
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("before.csv", Votes));
        var before = temp.Everything();
        var path = temp.Write(file, text);
        var said = Assert.Throws<InputException>(() => temp.Import(path, "unga-votes")).Message;
        Assert.Equal(sentence, said.Replace(path, file, StringComparison.Ordinal));
        Assert.Equal(before, temp.Everything());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public void A_packed_file_that_is_cut_short_is_refused_and_changes_nothing(int missing)
    {
        using var temp = new TempStore();
        var before = temp.Everything();
        var path = temp.Write("votes.csv.gz", "rcid,country,country_code,vote\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},Cuba,CU,no\n")));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..^missing]);
        Assert.Equal($"{path}: the packed file is cut short or spoilt; expected a whole gzip file.", Assert.Throws<InputException>(() => temp.Import(path)).Message);
        Assert.Equal(before, temp.Everything());
    }

    [Fact]
    public void A_stopped_import_leaves_the_store_as_it_was()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("before.csv", Votes));
        var before = temp.Everything();
        var path = temp.Write("votes.csv", "rcid,country,country_code,vote\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{i},Cuba,CU,no\n")));
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Import.File(temp.Store, TempStore.AllStates, path, progress: new StopAt(stop), cancel: stop.Token));
        Assert.Equal(before, temp.Everything());
    }

    [Fact]
    public void An_unknown_kind_is_named_with_the_nearest()
    {
        using var temp = new TempStore();
        var path = temp.Write("votes.csv", Votes);
        Assert.Equal("'unga-vote' is no kind of file that can be imported; did you mean 'unga-votes'?", Assert.Throws<InputException>(() => temp.Import(path, "unga-vote")).Message);
        Assert.StartsWith($"{temp.PathOf("odd.csv")}, line 1: the header is that of no kind that can be imported; found a, b.", Assert.Throws<InputException>(() => temp.Import(temp.Write("odd.csv", "a,b\n1,2\n"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_the_largest_file_of_a_data_set_is_taken()
    {
        using var temp = new TempStore();
        Directory.CreateDirectory(temp.PathOf("sub"));
        temp.Write("part.csv", "rcid,country,country_code,vote\n3,Cuba,CU,no\n");
        temp.Write("sub/whole.csv", Votes);
        temp.Write("readme.csv", "a,b\n1,2\n");
        var (known, leftOut) = ImportFolder.Of(temp.PathOf("."), TempStore.AllStates);
        Assert.Equal(["whole.csv"], known.Select(Path.GetFileName));
        Assert.Equal(["part.csv", "readme.csv"], leftOut.Select(file => Path.GetFileName(file.File)).Order());
    }

    /// <summary>Whatever bytes a file has: it is taken or refused in a sentence, and the other data sets stay as they are.</summary>
    [Fact]
    public void No_garbled_file_breaks_the_store()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("trade.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        var trade = temp.Ask("select * from series where indicator in ('imports', 'exports') order by 1")[0];
        var cuts = from at in Gen.Int[0, Votes.Length - 1] from put in Gen.OneOf("", "\"", ",", "\n", "é", "\0", "-9", ";", "x") from drop in Gen.Int[0, 3] select (at, put, drop);
        cuts.Array[1, 4].Sample(edits =>
        {
            var text = edits.Aggregate(Votes, (text, edit) => edit.at < text.Length ? text.Remove(edit.at, Math.Min(edit.drop, text.Length - edit.at)).Insert(edit.at, edit.put) : text);
            try
            {
                temp.Import(temp.Write("garbled.csv", text), "unga-votes");
            }
            catch (InputException e)
            {
                Assert.StartsWith(temp.PathOf("garbled.csv"), e.Message, StringComparison.Ordinal);
            }
            Assert.Equal(trade, temp.Ask("select * from series where indicator in ('imports', 'exports') order by 1")[0]);
            Assert.Equal(temp.Ask("select coalesce(sum(rows), 0) from imports where kind = 'unga-votes'"), temp.Ask("select count(*) from votes where import > 0"));
        }, iter: 150, threads: 1);
    }

    sealed class StopAt(CancellationTokenSource stop) : IProgress<(long Done, long Of)>
    {
        public void Report((long Done, long Of) value) => stop.Cancel();
    }
}
