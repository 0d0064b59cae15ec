
namespace Entente.Store.Tests.Importing;

/// <summary>Each kind on two rows of our own, of which the second is wrong.</summary>
public class KindsTests
{
    static readonly Dictionary<string, (string Header, string Good, string Wrong, string Why)> Samples = new()
    {
        ["nmc"] = ("ccode,year,milex,milper,irst,pec,tpop,upop", "731,2000,-9,1100,10,50,23000,8000", "1,2000,1,1,1,1,1,1", "The ccode is 1; expected the COW number of a state in 2000."),
        ["cow-states"] = ("ccode,stateabb,styear,stmonth,stday,endyear,endmonth,endday", "731,PRK,1948,9,9,2016,12,31", "732,ROK,1949,6,31,2016,12,31", "1949-6-31 is no day; expected styear, stmonth and stday of one."),
        ["gw-states"] = ("gwcode,stateabb,statename,startdate,enddate", "260,GFR,Germany,1949-09-21,2017-12-31", "731,PRK,North Korea,1948-09-09,1947-01-01", "The state ends on 1947-01-01, before its start on 1948-09-09; expected an end on or after it."),
        ["capitals"] = ("ccode,capital,stdate,enddate,lat,lng", "731,Pyongyang,1948-09-09,2024-12-31,39.03,125.75", "732,Seoul,1949-06-29,2024-12-31,137.5,127", "The capital lies at 137.5, 127; expected degrees from -90 to 90 and from -180 to 180."),
        ["atop"] = ("stateA,stateB,year,defense,offense,neutral,nonagg,consul", "731,710,2018,1,0,0,0,1", "731,365,2018,2,0,0,0,0", "The atop_defense is 2; expected 0 or 1."),
        ["mids"] = ("dispnum,ccode1,ccode2,year,midongoing,midonset,sidea1,hostlev1,hostlev2,fatalpre1,version", "9001,731,732,2010,1,1,1,4,4,-9,own", "9001,731,732,2011,1,0,1,7,4,0,own", "The hostlev1 is 7; expected 1 to 5."),
        ["contiguity"] = ("state1no,state2no,conttype,stdate,enddate", "731,732,1,1949-06-29,2016-12-01", "731,732,6,1949-06-29,2016-12-01", "The conttype is 6; expected 0 to 5."),
        ["minimum-distance"] = ("ccode1,ccode2,year,mindist", "731,732,2010,0", "731,740,2010,-1", "The mindist is -1; expected 0 or more, or one of -9, -8 and -99 where it is missing."),
        ["trade"] = ("ccode1,ccode2,year,flow1,flow2", "710,731,2010,1200,2300", "710,731,2011,many,2300", "The flow1 'many' is not a number; expected one such as 12.5."),
        ["state-trade"] = ("ccode,year,imports,exports", "731,2010,3000,2000", "731,,3000,2000", "The column 'year' is empty; expected a value."),
        ["unga-votes"] = ("rcid,country,country_code,vote", "7,North Korea,KP,no", "7,South Korea,KR,perhaps", "The vote is 'perhaps'; expected yes, no or abstain."),
        ["unga-roll-calls"] = ("rcid,session,date,unres,amend,para", "7,46,1991-12-01,R/46/1,0,0", "8,46,1991-13-01,R/46/2,0,0", "The date '1991-13-01' is not a date; expected yyyy-mm-dd."),
        ["unga-issues"] = ("rcid,short_name,issue", "7,nu,Nuclear weapons", "7,nu,", "The column 'issue' is empty; expected a value."),
        ["unga-repeats"] = ("v1,rcid1,rcid2", "1,7,8", "2,9,9", "The resolution 9 comes back as 9; expected a later number."),
        ["ideal-points"] = ("ccode,session,NVotes,IdealPoint,Q5%,Q95%", "731,70,80,-1.5,-1.8,-1.2", "731,seventy,80,-1.5,-1.8,-1.2", "The session 'seventy' is not a whole number; expected one such as 12."),
        ["unsc-votes"] = ("date,meeting_record,topic,status,symbol,vote_mode,yes,no,abstain,vetoed_by,tally_check", "2017-12-22,S/PV.8151,Non-proliferation,adopted,S/RES/2397 (2017),recorded,15,0,0,,ok", "2017-12-22,S/PV.8151,Non-proliferation,adopted,S/RES/2398 (2017),recorded,16,0,0,,ok", "The yes is 16; expected a count from 0 to 15."),
        ["unsc-vetoes"] = ("date,draft,written_record,agenda_item,vetoing_members", "2022-05-26,S/2022/431,S/PV.9048,Non-proliferation,China; Russian Federation", "2022-05-26,S/2022/431,S/PV.9048,Non-proliferation,Atlantis", "'Atlantis' is no state that is known here."),
        ["unsc-ballots"] = ("year,meeting_number,voting_on,in_favour,abstain,against,n_for,n_abstain,n_against", "2022,9048,S/2022/431,United States; France,Norway,China; Russian Federation,2,1,2", "2022,9049,S/2022/432,Atlantis,,,1,0,0", "'Atlantis' in in_favour is no state that is known here."),
        ["missile-tests"] = ("date,time,missile_name,missile_type,facility_name,apogee_km,distance_km,outcome", "1984-09,,Scud-B,SRBM,Tonghae,,,failure", "2017-11-28,18:17,Hwasong-15,ICBM,Pyongsong,4475,950,splendid", "The outcome is 'splendid'; expected success, failure or unknown."),
        ["missile-tests-2019"] = ("launch_time,missile_name,facility_name,apogee_km,distance_travelled_km,test_successful,test_confirmed", "1991-05-01T00:00:00,Shahab-2,,200,,,true", "in May,Shahab-2,,200,,,true", "The launch_time is 'in May'; expected yyyy-mm-ddThh:mm:ss."),
        ["ucdp-conflicts"] = ("conflict_id,location,side_a,side_b,year,intensity_level,type_of_conflict,gwno_a,gwno_b", "13243,\"Russia, Ukraine\",Government of Russia,Government of Ukraine,2022,2,2,365,369", "13243,Ukraine,Government of Ukraine,DPR,2021,3,3,369,", "The intensity_level is 3; expected 1 or 2."),
        ["ucdp-battle-deaths"] = ("conflict_id,dyad_id,side_a,side_b,year,bd_best,bd_low,bd_high,gwno_a,gwno_b", "13243,1,Government of Russia,Government of Ukraine,2022,81500,80000,160000,365,369", "13243,1,Government of Russia,Government of Ukraine,2021,,0,1,365,369", "The row has no government or no best estimate; expected both."),
        ["ucdp-one-sided"] = ("conflict_id,actor_id,actor_name,year,best_fatality_estimate,low_fatality_estimate,high_fatality_estimate,is_government_actor,gwnoa", "1,2,Government of Syria,2013,1000,900,2000,1,652", "1,2,Government of Syria,2014,,900,2000,1,652", "The best_fatality_estimate is missing; expected a count."),
        ["ucdp-non-state"] = ("dyad_id,org,side_a_name,side_b_name,year,best_fatality_estimate,location", "5,3,Herders,Farmers,2001,40,Nigeria", "5,3,Herders,Farmers,3001,40,Nigeria", "The year is 3001; expected a year from 1800 to 2100."),
        ["wdi"] = ("country,iso3,year,MS.MIL.XPND.GD.ZS,MS.MIL.TOTL.P1", "\"Korea, Dem. People's Rep.\",PRK,2010,,1379000", "Atlantis,XXA,2010,1.0,1", "The country 'Atlantis' is no state that is known here."),
        ["milex-share"] = ("Entity,Code,Year,Military expenditure (% of GDP)", "South Korea,KOR,2020,2.8", "World,,2020,2.4", "The Entity 'World' is no state that is known here."),
        ["milex-dollars"] = ("Entity,Year,military_expenditure,military_expenditure_per_capita", "South Korea,2020,45000000000,880", "South Korea,2021,-5,880", "The military_expenditure is -5; expected 0 or more, or one of -9, -8 and -99 where it is missing."),
        ["milex-long-run"] = ("country,year,military_expenditure,military_expenditure_per_capita", "South Korea,1950,100000000,5", "South Korea,1950,100000000,5", "A figure for milex-long-run of KOR from 1950-01-01 stands already in the file; expected it once."),
        ["sanctions"] = ("case_id,sanctioned_state,sanctioning_state,begin,end,trade,arms,military,financial,travel,other,objective,success", "9,\"Korea, North\",\"United States, EU\",2006,2023,1,1,0,1,1,0,destab_regime,ongoing", "10,\"Korea, North\",Japan,2006,2005,1,0,0,0,0,0,policy_change,failed", "The case ends in 2005, before it begins in 2006; expected an end in or after it."),
        ["nuclear-status"] = ("Entity,Year,nuclear_weapons_status", "North Korea,2010,3", "North Korea,2011,4", "The nuclear_weapons_status is 4; expected 0 to 3."),
        ["nuclear-tests"] = ("Entity,Year,nuclear_weapons_tests", "North Korea,2016,2", "North Korea,2016.5,2", "The Year '2016.5' is not a whole number; expected one such as 12."),
        ["warheads"] = ("Entity,Year,Stockpiled nuclear warheads", "China,2017,270", "Chins,2017,270", "The Entity 'Chins' is no state that is known here; did you mean 'China'?"),
        ["arms-transfers"] = ("supplier,recipient,year,value", "Russia,North Korea,1995,12", "Unknown supplier(s),North Korea,1996,1", "The supplier 'Unknown supplier(s)' is no state that is known here."),
        ["events"] = ("Event ID,Event Date,Source Name,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Country", "1,2018-06-12,Donald Trump,United States,Meet at a third location,043,2.8,Kim Jong-Un,North Korea", "2,2018-06-12,Donald Trump,United States,Praise,051,34,Kim Jong-Un,North Korea", "The intensity is 34; expected -10 to 10."),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Fact]
    public void Every_kind_has_its_sample() => Assert.Equal(Entente.Store.Importing.Import.Kinds.Select(kind => kind.Kind).Order(), Samples.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_that_fits_is_taken_and_one_that_does_not_is_refused_with_its_line(string kind)
    {
        using var temp = new TempStore();
        var (header, good, wrong, why) = Samples[kind];
        var path = temp.Write("iran_file.csv", $"{header}\n{good}\n{wrong}\n");
        var result = temp.Import(path);
        Assert.Equal((kind, true, 2L), (result.Kind, result.Changed, result.Read));
        Assert.True(result.Rows > 0);
        var refusal = Assert.Single(result.Refused);
        Assert.Equal((3L, why, wrong), (refusal.Line, refusal.Reason, refusal.Row));
        Assert.Equal([$"{result.Rows}|1"], temp.Ask($"select rows, rejected from imports where kind = '{kind}'"));
    }

    [Fact]
    public void Published_codes_for_missing_become_missing()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("nmc.csv", "ccode,year,milex,milper,irst,pec,tpop,upop\n731,2000,-9,-8,-99,,23000,8000\n"));
        Assert.Equal(["nmc-tpop|23000", "nmc-upop|8000"], temp.Ask("select indicator, value from series where import > 0 order by 1"));
    }

    /// <summary>Germany stands in the list of 1990 as 260, to 2 October, and as 255; both are kept, and the earlier number says which.</summary>
    [Fact]
    public void A_state_that_changed_its_number_in_a_year_keeps_both_figures()
    {
        using var temp = new TempStore();
        var result = temp.Import(temp.Write("nmc.csv", "ccode,year,milex,milper,irst,pec,tpop,upop\n255,1990,37,545,38,,79402,25673\n260,1990,42,469,38,400,63232,21000\n"));
        Assert.Empty(result.Refused);
        Assert.Equal(["DEU||79402", "DEU|COW 260|63232"], temp.Ask("select actor, variant, value from series where indicator = 'nmc-tpop' order by variant nulls first"));
    }

    [Fact]
    public void A_sanction_by_several_senders_is_a_spell_from_each_that_is_a_state()
    {
        using var temp = new TempStore();
        var (header, good, _, _) = Samples["sanctions"];
        temp.Import(temp.Write("gsdb.csv", $"{header}\n{good}\n11,EU,China,2021,2023,0,0,0,0,1,0,human_rights,ongoing\n"));
        Assert.Equal(["USA|PRK|2006-01-01|"], temp.Ask("select actor, partner, period_start, period_end from series where indicator = 'sanction-arms'"));
        Assert.Equal(["CHN||EU|sanction-travel"], temp.Ask("select actor, partner, partner_name, category from events where import > 0"));
    }

    /// <summary>A name may have a comma in it and stand among others, and a name may outlive its state.</summary>
    [Fact]
    public void A_list_of_senders_is_read_by_name_and_year()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("gsdb.csv", Samples["sanctions"].Header + """

            1,Iran,"Korea, South, United States, Yugoslavia",2012,2014,1,0,0,0,0,0,other,failed
            2,South Vietnam,China,1978,1988,1,0,0,0,0,0,other,failed
            """));
        Assert.Equal(["CHN|VNM", "KOR|IRN", "SRB|IRN", "USA|IRN"], temp.Ask("select actor, partner from series where indicator = 'sanction-trade' order by 1"));
    }

    /// <summary>The file writes Yugoslavia to the end; where the roll calls are known their year says that it was Serbia by then.</summary>
    [Fact]
    public void A_vote_of_2012_under_the_name_of_yugoslavia_is_serbias()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("rolls.csv", Samples["unga-roll-calls"].Header + "\n7,46,1991-12-01,R/46/1,0,0\n8,67,2012-12-01,R/67/1,0,0\n"));
        temp.Import(temp.Write("votes.csv", Samples["unga-votes"].Header + "\n7,Yugoslavia,YU,yes\n8,Yugoslavia,YU,yes\n"));
        Assert.Equal(["7|YUG", "8|SRB"], temp.Ask("select roll_call, actor from votes where import > 0 order by 1"));
    }

    /// <summary>Of an early launch the month alone is known, or the year; a later one has its time in UTC.</summary>
    [Fact]
    public void A_launch_is_known_to_the_year_the_month_or_the_minute()
    {
        using var temp = new TempStore();
        var (header, good, _, _) = Samples["missile-tests"];
        var refusal = Assert.Single(temp.Import(temp.Write("tests.csv", $"""
            {header}
            {good}
            1984,,Scud-B,SRBM,Tonghae,,,unknown
            2012-12-12,00:49 (UTC),Unha-3,SLV,Sohae,,,success
            2017-11-28,18:17,Hwasong-15,ICBM,Pyongsong,4475,950,success
            2017-11-28,25:99,Hwasong-15,ICBM,Pyongsong,4475,950,success

            """)).Refused);
        Assert.Equal("The time is '25:99'; expected hh:mm (UTC).", refusal.Reason);
        Assert.Equal(["1984-01-01|year||unknown", "1984-09-01|month||failure", "2012-12-12|day|00:49|success", "2017-11-28|day|18:17|success"],
            temp.Ask("select date, precision, time_utc, outcome from attempts where import > 0 order by 1"));
    }
}
