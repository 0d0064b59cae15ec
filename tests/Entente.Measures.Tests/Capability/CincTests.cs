using CsCheck;
using Entente.Measures.Capability;

namespace Entente.Measures.Tests.Capability;

public class CincTests
{
    const double Missing = double.NaN;

    [Fact]
    public void A_score_is_the_mean_of_a_states_shares_in_the_six_components()
    {
        var scores = Score([[1, 3], [2, 2], [0, 5], [1, 1], [10, 30], [4, 0]]);
        Assert.Equal((0.25 + 0.5 + 0 + 0.5 + 0.25 + 1) / 6, scores[0], 1e-15);
        Assert.Equal((0.75 + 0.5 + 1 + 0.5 + 0.75 + 0) / 6, scores[1], 1e-15);
    }

    [Theory]
    [InlineData(Missing)]
    [InlineData(-9)]
    public void A_missing_component_leaves_the_sum_and_the_divisor(double missing)
    {
        var scores = Score([[missing, 3], [2, 2], [0, 5], [1, 1], [10, 30], [4, 0]]);
        Assert.Equal((0.5 + 0 + 0.5 + 0.25 + 1) / 5, scores[0], 1e-15);
        Assert.Equal((1 + 0.5 + 1 + 0.5 + 0.75 + 0) / 6, scores[1], 1e-15);
    }

    [Fact]
    public void A_component_that_nobody_has_does_not_count()
    {
        var scores = Score([[1, 3], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]]);
        Assert.Equal([0.25, 0.75], scores);
    }

    [Fact]
    public void Of_a_state_of_which_nothing_is_known_there_is_no_score()
    {
        var scores = Score([[Missing, 3], [Missing, 2], [Missing, 5], [Missing, 1], [Missing, 30], [Missing, 0]]);
        Assert.Equal([double.NaN, 1], scores);
    }

    [Fact]
    public void Columns_must_be_of_one_length() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Score([[1, 3], [2, 2], [0, 5], [1, 1], [10, 30], [4]]));

    [Fact]
    public void Complete_scores_sum_to_one_and_units_do_not_matter() =>
        (from states in Gen.Int[1, 12]
         from columns in Gen.Double[0.1, 1e6].Array[states].Array[6]
         from unit in Gen.Double[1e-3, 1e3]
         select (columns, unit))
        .Sample(x =>
        {
            var scores = Score(x.columns);
            var again = Score([[.. x.columns[0].Select(amount => amount * x.unit)], .. x.columns[1..]]);
            return Math.Abs(scores.Sum() - 1) < 1e-12 && scores.Zip(again).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        });

    [Fact]
    public void A_panel_is_scored_year_by_year_whatever_the_order_of_its_rows() =>
        (from years in Gen.Int[1900, 1903].Array[0, 30]
         from columns in Gen.Frequency((4, Gen.Double[0, 100]), (1, Gen.Const(Missing))).Array[years.Length].Array[6]
         select (years, columns))
        .Sample(x =>
        {
            var scores = new double[x.years.Length];
            Cinc.OverPanel(x.years, Columns(x.columns), scores);
            foreach (var year in x.years.Distinct())
            {
                int[] rows = [.. Enumerable.Range(0, x.years.Length).Where(row => x.years[row] == year)];
                var alone = Score([.. x.columns.Select(column => rows.Select(row => column[row]).ToArray())]);
                if (!alone.SequenceEqual(rows.Select(row => scores[row])))
                    return false;
            }
            return true;
        });

    /// <summary>
    /// National Material Capabilities 1816-2022 as <c>cow_nmc</c> of the R package peacesciencer 1.2.9, 17,121 state-years: to the digits
    /// in which the index is stored there.
    /// </summary>
    [Fact]
    public void The_published_index_is_found_again_for_every_state_and_year()
    {
        var (years, _, columns, published) = Capabilities();
        var scores = new double[years.Length];
        Cinc.OverPanel(years, Columns(columns), scores);
        Assert.Equal(17_121, scores.Length);
        Assert.Equal(0, scores.Zip(published).Max(pair => Math.Abs(pair.First - pair.Second)), 5e-8);
    }

    /// <summary>The sums of the scores of a year: "over 1.07" for 1860 in the documentation of peacesciencer, the others computed with the same data.</summary>
    [Theory]
    [InlineData(1816, 1.05350457)]
    [InlineData(1860, 1.07471827)]
    [InlineData(1914, 1.02086385)]
    [InlineData(1945, 1.01451515)]
    [InlineData(2016, 1.00680783)]
    [InlineData(2022, 1.00707303)]
    public void Scores_of_a_year_sum_to_more_than_one_where_data_are_missing(int year, double sum) =>
        Assert.Equal(sum, OfYear(year).Values.Sum(), 1e-7);

    /// <summary>Miller, in the documentation of the R package peacesciencer, to the digits given there.</summary>
    [Fact]
    public void Three_states_held_most_of_the_capabilities_then_and_now()
    {
        var (then, now) = (OfYear(1816), OfYear(2016));
        Assert.Equal(0.618, then[200] + then[220] + then[365], 0.0005);
        Assert.Equal(0.45, now[2] + now[710] + now[750], 0.005);
    }

    /// <summary>CON over the major powers of the Correlates of War, computed with exact shares from the published index.</summary>
    [Theory]
    [InlineData(1820, 0.304555909)]
    [InlineData(1913, 0.237796655)]
    [InlineData(1938, 0.226980914)]
    [InlineData(1946, 0.451614068)]
    [InlineData(1989, 0.312260341)]
    [InlineData(2016, 0.461863562)]
    public void Capabilities_are_concentrated_among_the_major_powers(int year, double con)
    {
        var scores = OfYear(year);
        double[] majors = [.. ClassicTable.Rows("data/peacesciencer/cow_majors.csv", "ccode", "styear", "endyear")
            .Select(row => row.Select(ClassicTable.Whole).ToArray())
            .Where(row => row[1] <= year && year <= row[2]).Select(row => scores[row[0]])];
        Assert.Equal(con, Concentration.Of(majors).Con, 1e-6);
    }

    static Dictionary<int, double> OfYear(int year)
    {
        var (years, states, columns, _) = Capabilities();
        int[] rows = [.. Enumerable.Range(0, years.Length).Where(row => years[row] == year)];
        var scores = Score([.. columns.Select(column => rows.Select(row => column[row]).ToArray())]);
        return rows.Zip(scores).ToDictionary(pair => states[pair.First], pair => pair.Second);
    }

    internal static (int[] Years, int[] States, double[][] Columns, double[] Published) Capabilities() => Table.Value;

    static readonly Lazy<(int[] Years, int[] States, double[][] Columns, double[] Published)> Table = new(() =>
    {
        var rows = ClassicTable.Rows("data/peacesciencer/cow_nmc.csv", "ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc").ToList();
        return ([.. rows.Select(row => ClassicTable.Whole(row[1]))], [.. rows.Select(row => ClassicTable.Whole(row[0]))],
            [.. Enumerable.Range(2, 6).Select(column => rows.Select(row => ClassicTable.Number(row[column])).ToArray())],
            [.. rows.Select(row => ClassicTable.Number(row[8]))]);
    });

    static NationalCapabilities Columns(double[][] columns) => new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);

    static double[] Score(double[][] columns)
    {
        var scores = new double[columns[0].Length];
        Cinc.Of(Columns(columns), scores);
        return scores;
    }
}
