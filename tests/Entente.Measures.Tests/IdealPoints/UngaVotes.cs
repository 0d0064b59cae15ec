using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using Entente.Measures.IdealPoints;

namespace Entente.Measures.Tests.IdealPoints;

/// <summary>
/// The votes of the United Nations General Assembly, sessions 1 to 74 (Voeten's data in the package unvotes), and the ideal points that Bailey,
/// Strezhnev and Voeten published for them in April 2020.
/// </summary>
static class UngaVotes
{
    const int Zanzibar = 511, SouthAfrica = 560;

    /// <summary>As the authors clean them.</summary>
    internal static Cleaning Cleaning { get; } = new()
    {
        PartsUntil = 1989,
        WithoutSessions = new HashSet<int> { 19 },
        WithoutMembers = new HashSet<int> { Zanzibar },
        WithoutAppearances = new HashSet<(int, int)> { (SouthAfrica, 48) },
    };

    /// <summary>As the authors start them: United States, Canada, United Kingdom and Israel at 3, Russia and East Germany at -2.</summary>
    internal static Dictionary<int, double> Starts { get; } = new() { [2] = 3, [20] = 3, [200] = 3, [666] = 3, [365] = -2, [265] = -2 };

    /// <param name="data">the folder ../shared/data</param>
    internal static RollCalls Read(string data)
    {
        // Countries that the votes name otherwise than the published file does; Zanzibar is not in it at all.
        var codes = new Dictionary<string, int> { ["Zanzibar"] = Zanzibar };
        foreach (var row in Rows(Path.Combine(data, "unga-idealpoints", "ideal_points_All_Apr2020.csv"), "Countryname", "ccode"))
            codes[row[0]] = Whole(row[1]);
        codes["Eswatini"] = codes["Swaziland"];
        codes["Federal Republic of Germany"] = codes["German Federal Republic"];
        codes["North Macedonia"] = codes["Macedonia"];

        RollCall[] rollCalls =
        [
            .. Rows(Path.Combine(data, "unga-votes", "un_roll_calls.csv"), "rcid", "session", "date", "amend", "para")
                .Select(row => new RollCall(Whole(row[0]), Whole(row[1]), Whole(row[2][..4]), row[3] == "1" || row[4] == "1")),
        ];
        RollCallVote[] votes =
        [
            .. Rows(Path.Combine(data, "unga-votes", "un_votes.csv.gz"), "rcid", "country", "vote").Select(row => new RollCallVote(
                Whole(row[0]), codes[row[1]], row[2] == "yes" ? VoteCast.Yes : row[2] == "no" ? VoteCast.No : VoteCast.Abstain)),
        ];
        RepeatedResolution[] repeated =
        [
            .. Rows(Path.Combine(data, "reference-inputs", "unga-repeated-resolutions.csv"), "rcid1", "rcid2")
                .Select(row => new RepeatedResolution(Whole(row[0]), Whole(row[1]))),
        ];
        return RollCalls.Prepare(rollCalls, votes, repeated, Cleaning);
    }

    /// <summary>The published estimates, by COW number and session; the standard deviation was not published.</summary>
    internal static Dictionary<(int Member, int Session), IdealPoint> Published(string data) =>
        Rows(Path.Combine(data, "unga-idealpoints", "ideal_points_All_Apr2020.csv"), "ccode", "session", "NVotes", "IdealPoint", "Q5%", "Q10%", "Q50%", "Q90%", "Q95%")
            .Select(row => new IdealPoint(
                Whole(row[0]), Whole(row[1]), Whole(row[2]), Real(row[3]), double.NaN, Real(row[4]), Real(row[5]), Real(row[6]), Real(row[7]), Real(row[8])))
            .ToDictionary(point => (point.Member, point.Session));

    static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The named columns of each row; the array is the caller's to read until the next.</summary>
    static IEnumerable<string[]> Rows(string path, params string[] columns)
    {
        using Stream file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = CsvReader.Create(plain, new CsvReaderOptions { PoolStrings = true });
        var row = new string[columns.Length];
        int[]? places = null;
        while (reader.Read())
        {
            places ??= [.. columns.Select(column => reader.GetFieldIndex(column))];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.GetString(places[i]);
            yield return row;
        }
    }
}
