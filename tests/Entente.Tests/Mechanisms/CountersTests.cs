using CsCheck;
using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

/// <summary>What is counted since the start is the sum of what happened month by month.</summary>
public class CountersTests
{
    const int Months = 36;

    [Fact]
    public void Attempts_and_successes_since_the_start_are_the_sum_of_the_months() =>
        Gen.Select(Gen.Double[-2, 2], Gen.Double[0.1, 20], Gen.Int[0, 12], Gen.ULong).Sample((level, pace, before, seed) =>
        {
            double[] Path(Quantity<TechnicalProgramme> quantity)
            {
                var lab = new Lab().SetAll(Quantities.Level, level).SetAll(Quantities.CampaignPace, pace).SetAll(Quantities.RoutinePace, pace).SetAll(Quantities.Attempts, before);
                return lab.Path(Months, seed, quantity, lab.Launcher, new Programme());
            }
            Assert.Equal(Sums(Path(Quantities.Attempted)), Path(Quantities.NewAttempts));
            Assert.Equal(Sums(Path(Quantities.Succeeded)), Path(Quantities.NewSuccesses));
            Assert.Equal(Path(Quantities.Attempts), Path(Quantities.NewAttempts).Select(n => n + before));
        });

    [Fact]
    public void Aid_since_the_start_is_the_sum_of_the_months() =>
        Gen.Select(Anywhere.State, Gen.ULong).Sample((lab, seed) =>
        {
            lab.SetAll(Quantities.AidSoFar, 0);
            Assert.Equal(Sums(lab.Path(Months, seed, Quantities.Aid, lab.Supporter, new Burden())), lab.Path(Months, seed, Quantities.AidSoFar, lab.Supporter, new Burden()));
        });

    [Fact]
    public void Deliveries_since_the_start_are_the_sum_of_the_months() =>
        Gen.Select(Gen.Double[0, 1e6], Gen.ULong).Sample((size, seed) =>
        {
            double[] Path(Quantity<DealTerm> quantity)
            {
                var lab = new Lab();
                return lab.Set(Quantities.Size, lab.TermOf(TermKind.Munitions), size).Path(Months, seed, quantity, lab.TermOf(TermKind.Munitions), new Exchange());
            }
            Assert.Equal(Sums(Path(Quantities.Delivered)), Path(Quantities.DeliveredSoFar));
        });

    /// <summary>Month 0 counts for nothing.</summary>
    static double[] Sums(double[] path)
    {
        var sums = new double[path.Length];
        for (var month = 1; month < path.Length; month++)
            sums[month] = sums[month - 1] + path[month];
        return sums;
    }
}
