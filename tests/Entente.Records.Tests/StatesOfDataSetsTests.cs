using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using Entente.Tests;

namespace Entente.Records.Tests;

/// <summary>The public lists that the table of states must know, compared with it where they lie beside the checkout.</summary>
public class StatesOfDataSetsTests
{
    static States States => Bundled.Archive.States;

    [Fact]
    public void Every_spell_of_the_Correlates_of_War_state_system_is_a_state_of_the_same_name() =>
        Assert.All(Rows("peacesciencer/cow_states.csv"), row =>
        {
            DateOnly start = new(Whole(row["styear"]), Whole(row["stmonth"]), Whole(row["stday"])), end = new(Whole(row["endyear"]), Whole(row["endmonth"]), Whole(row["endday"]));
            Assert.All([start, end], day => Means(row["statenme"], States.FindCow(Whole(row["ccode"]), day), "Yugoslavia"));
            Assert.Equal(Whole(row["ccode"]), States.FindCow(Whole(row["ccode"]), end)!.CowAt(end));
        });

    [Fact]
    public void Every_spell_of_Gleditsch_and_Ward_is_a_state_of_the_same_name() =>
        Assert.All(Rows("isard/gw_system.csv"), row =>
            Assert.All([Day(row["start"]), Day(row["end"])], day => Means(row["gw_name"], States.FindGw(Whole(row["gwcode"]), day))));

    [Fact]
    public void A_former_state_ends_with_one_of_the_two_lists_and_a_present_one_is_in_either()
    {
        var ends = Rows("isard/gw_system.csv").Select(row => (State: States.FindGw(Whole(row["gwcode"]), Day(row["end"])), End: Day(row["end"])))
            .Concat(Rows("isard/cw_system.csv").Select(row => (State: States.FindCow(Whole(row["ccode"]), Day(row["end"])), End: Day(row["end"]))))
            .ToLookup(pair => pair.State, pair => pair.End);
        Assert.All(States.All.Where(state => state.Kind == StateKind.State), state =>
            Assert.Contains(ends[state], end => state.End is { } last ? Math.Abs(end.DayNumber - last.DayNumber) <= 5 : end >= new DateOnly(2016, 12, 31)));
    }

    /// <summary>COW's coordinates of a capital are those of a country's middle for a few states; the names are compared with them.</summary>
    [Fact]
    public void A_present_capital_lies_where_the_list_of_capitals_has_it()
    {
        var present = Rows("peacesciencer/cow_capitals.csv").Where(row => row["enddate"] == "2024-12-31").ToList();
        var far = present.Where(row => States.FindCow(Whole(row["ccode"]), new(2024, 12, 31)) is not { } state
            || Math.Abs(state.Latitude - Number(row["lat"])) > 0.27 || Math.Abs(state.Longitude - Number(row["lng"])) * Math.Cos(state.Latitude * Math.PI / 180) > 0.27);
        Assert.Equal(["Brazil", "China", "Djibouti", "Palau", "Saudi Arabia", "Tunisia"], far.Select(row => row["statenme"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_voter_of_the_General_Assembly_is_known_by_name_and_alpha_2_code() =>
        Assert.All(Rows("unga-votes/un_votes.csv.gz").Select(row => (row["country"], row["country_code"])).Distinct(), voter =>
        {
            Means(voter.Item1, States.FindName(voter.Item1));
            if (voter.Item2 is not ("" or "NA"))
                Means(voter.Item1, States.FindIso2(voter.Item2));
        });

    /// <summary>The two Yemens before 1990 have a code that ISO never gave, YAR, in this data set.</summary>
    [Fact]
    public void Every_ideal_point_is_known_by_number_and_alpha_3_code() =>
        Assert.All(Rows("unga-idealpoints/unga_ideal_points_1946_2024.csv.gz"), row =>
        {
            var state = States.FindCow(Whole(row["ccode"]), new(Whole(row["year"]), 12, 31));
            Assert.NotNull(state);
            if (row["iso3c"] is not ("" or "YAR" or "YUG"))
                Assert.Same(state, States.FindIso3(row["iso3c"]));
        });

    [Fact]
    public void The_World_Bank_and_the_arms_transfers_know_no_state_that_is_not_here()
    {
        Assert.All(Rows("milex/wdi_military_1960_2019.csv").Select(row => (row["country"], row["iso3"])).Distinct(), pair => Means(pair.Item1, States.FindIso3(pair.Item2)));
        var strangers = Rows("arms-transfers/arms_transfers_tiv_1950_2021.csv.gz").SelectMany(row => new[] { row["supplier"], row["recipient"] }).Distinct()
            .Where(name => States.FindName(name) is null && !name.EndsWith('*') && !name.StartsWith("Unknown", StringComparison.Ordinal));
        Assert.Empty(strangers);
    }

    static void Means(string name, State? state, string? otherwise = null)
    {
        Assert.NotNull(state);
        if (name != otherwise)
            Assert.Same(States.Named(name), state);
    }

    static List<Dictionary<string, string>> Rows(string file)
    {
        var path = Checkout.Shared("data/" + file);
        using Stream stored = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stored, CompressionMode.Decompress) : stored);
        using var reader = CsvReader.FromText(text.ReadToEnd(), new CsvReaderOptions { Separator = ',', PoolStrings = true });
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.Headers.Select((header, i) => (header, i)).ToDictionary(pair => pair.header, pair => reader.GetString(pair.i)));
        return rows;
    }

    static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
