using Entente.Store.Importing;
using Entente.Tests;

namespace Entente.Store.Tests.Importing;

/// <summary>The public files as they are published, where they lie beside the checkout.</summary>
public class PublicFilesTests
{
    /// <summary>Rows of the file and rows refused. Who is refused is no state: an armed group, a bloc, a continent.</summary>
    public static TheoryData<string, string, long, int> Files => new()
    {
        { "peacesciencer/cow_nmc.csv", "nmc", 17_121, 0 },
        { "peacesciencer/cow_states.csv", "cow-states", 243, 0 },
        { "peacesciencer/gw_states.csv", "gw-states", 216, 0 },
        { "peacesciencer/cow_capitals.csv", "capitals", 242, 0 },
        { "peacesciencer/atop_alliance.csv.gz", "atop", 273_296, 0 },
        { "peacesciencer/gml_dirdisp.csv", "mids", 10_276, 0 },
        { "peacesciencer/cow_contdir.csv", "contiguity", 1_874, 0 },
        { "peacesciencer/cow_trade_sy.csv", "state-trade", 14_410, 0 },
        { "cow-trade-dyadic/cow_trade_dyad_year.csv.gz", "trade", 673_654, 0 },
        { "unga-votes/un_votes.csv.gz", "unga-votes", 870_109, 0 },
        { "unga-votes/un_roll_calls.csv", "unga-roll-calls", 6_203, 0 },
        { "unga-votes/un_roll_call_issues.csv", "unga-issues", 5_745, 0 },
        { "reference-inputs/unga-repeated-resolutions.csv", "unga-repeats", 955, 0 },
        { "unga-idealpoints/ideal_points_All_Apr2020.csv", "ideal-points", 10_469, 0 },
        { "unsc/unsc_votes_1946_2022.csv", "unsc-votes", 2_944, 0 },
        { "unsc/unsc_veto_list_1946_2022.csv", "unsc-vetoes", 213, 0 },
        { "unsc/unsc_failed_drafts_member_votes_1947_2022.csv", "unsc-ballots", 53, 14 },
        { "dprk-missile-tests/dprk_missile_tests_1984_2026.csv", "missile-tests", 339, 0 },
        { "dprk-missile-tests/cns_iran_missile_tests_2019.csv", "missile-tests-2019", 138, 0 },
        { "ucdp/ucdp_prio_acd_v25_1.csv", "ucdp-conflicts", 2_751, 0 },
        { "ucdp/ucdp_battle_deaths_dyadic_v23_1.csv", "ucdp-battle-deaths", 1_848, 0 },
        { "ucdp/ucdp_onesided_v23_1.csv", "ucdp-one-sided", 1_191, 0 },
        { "ucdp/ucdp_nonstate_v23_1.csv", "ucdp-non-state", 1_542, 0 },
        { "milex/wdi_military_1960_2019.csv", "wdi", 12_923, 0 },
        { "milex/owid_sipri_milex_share_gdp_to_2024.csv", "milex-share", 8_245, 3 },
        { "milex/owid_sipri_milex_const2019usd_to_2020.csv", "milex-dollars", 8_496, 571 },
        { "sanctions/gsdb_v4.csv", "sanctions", 1_547, 0 },
        { "nuclear/nuclear_weapons_status_country_year.csv", "nuclear-status", 16_848, 0 },
        { "nuclear/nuclear_tests_country_year.csv", "nuclear-tests", 600, 0 },
        { "nuclear/nuclear_warhead_stockpiles.csv", "warheads", 657, 0 },
        { "arms-transfers/arms_transfers_tiv_1950_2021.csv.gz", "arms-transfers", 21_324, 548 },
        { "icews-sample/icews_events_2018-06-01_03.csv", "events", 4_993, 0 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_of_a_published_file_is_taken_or_refused_with_a_reason(string file, string kind, long read, int refused)
    {
        var path = Checkout.Shared("data/" + file);
        using var temp = new TempStore();
        var result = temp.Import(path);
        Assert.Equal((kind, read, refused), (result.Kind, result.Read, result.Refused.Count));
        Assert.All(result.Refused, refusal => Assert.True(refusal.Line > 1 && refusal.Reason.Length > 10));
    }

    [Fact]
    public void No_file_of_the_folder_is_taken_for_what_it_is_not()
    {
        var (known, leftOut) = ImportFolder.Of(Checkout.Shared("data"), TempStore.AllStates);
        // Of two lists of the independent states the longer is taken.
        Assert.Superset(Files.Select(row => Path.GetFileName(row.Data.Item1)).Where(file => file != "gw_states.csv").Append("gw_system.csv").ToHashSet(), known.Select(path => Path.GetFileName(path)!).ToHashSet());
        Assert.Contains("archigos.csv", leftOut.Select(file => Path.GetFileName(file.File)));
        Assert.Contains("dprk_resolutions_1993_2022.csv", leftOut.Select(file => Path.GetFileName(file.File)));
    }

    [Fact]
    public void A_figure_is_the_published_one()
    {
        var path = Checkout.Shared("data/peacesciencer/cow_nmc.csv");
        using var temp = new TempStore();
        temp.Import(path);
        Assert.Equal(["0.23082519|145039000"], temp.Ask("""
            select c.value, m.value from series c join series m using (actor, period_start)
            where c.indicator = 'cinc-published' and m.indicator = 'nmc-milex' and actor = 'CHN' and year(period_start) = 2016 and c.import > 0
            """));
    }
}
