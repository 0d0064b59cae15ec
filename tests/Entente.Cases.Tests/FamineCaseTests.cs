using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

/// <summary>
/// The famine of the 1990s, against the published estimates of its dead (series.csv, famine-excess-deaths): no estimate informs a number of the case.
/// </summary>
public class FamineCaseTests
{
    const int Replicates = 600, EndOf1993 = 48, EndOf1998 = 108;

    static readonly Case Case = CaseReader.Read(Bundled.FolderOf("dprk-famine-1994"), Bundled.Data);
    static readonly double[] AsItWas = Deaths();
    static readonly double[] WithoutTheEvent = Deaths(withEvent: false);

    [Fact]
    public void The_interval_of_excess_deaths_of_1994_to_1998_overlaps_the_published_range()
    {
        var published = Archive.Load(Bundled.Data).Series.Where(row => row.Indicator.Contains("famine", StringComparison.Ordinal) && row.Unit == "persons").ToList();
        Assert.True(published.Count >= 4, "the published estimates were not found");
        var (least, most) = (published.Min(row => row.Low ?? row.Value) / 1_000, published.Max(row => row.High ?? row.Value) / 1_000);
        Assert.True(Quantile(AsItWas, 0.95) > least && Quantile(AsItWas, 0.05) < most, $"{Quantile(AsItWas, 0.05):N0} to {Quantile(AsItWas, 0.95):N0} against {least:N0} to {most:N0}");
        Assert.InRange(AsItWas.Average(), least, most);
    }

    [Fact]
    public void With_the_patrons_kept_far_fewer_die() => Assert.InRange(WithoutTheEvent.Average(), 0, 0.35 * AsItWas.Average());

    [Fact]
    public void Without_the_disasters_far_fewer_die() => Assert.InRange(Deaths("disasters=0").Average(), 0, 0.6 * AsItWas.Average());

    [Fact]
    public void With_neither_hardly_anybody_dies() => Assert.InRange(Deaths(withEvent: false, "disasters=0").Average(), 0, 0.1 * AsItWas.Average());

    static double[] Deaths(params string[] levers) => Deaths(withEvent: true, levers);

    /// <summary>Excess deaths of 1994 to 1998, thousand, in each replicate.</summary>
    static double[] Deaths(bool withEvent, params string[] levers)
    {
        var outcome = Case.Outcomes.Select(o => o.Id).ToList().IndexOf("excess-deaths-prk");
        var paths = Scenario.Of(Case, levers, []).RunPaths(new(Replicates, 1, EndOf1998, 2));
        var until = withEvent ? paths.With(outcome, EndOf1998) : paths.Without(outcome, EndOf1998);
        var before = withEvent ? paths.With(outcome, EndOf1993) : paths.Without(outcome, EndOf1993);
        var deaths = new double[Replicates];
        for (var i = 0; i < deaths.Length; i++)
            deaths[i] = until[i] - before[i];
        return deaths;
    }

    static double Quantile(double[] sample, double p) => Statistics.Quantile([.. sample], p);
}
