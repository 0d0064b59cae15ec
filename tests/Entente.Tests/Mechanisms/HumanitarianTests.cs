using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

public class HumanitarianTests
{
    [Fact]
    public void Food_and_deaths_stay_in_bounds_from_any_state() => Anywhere.StaysInBounds(() => new Humanitarian());

    [Fact]
    public void Every_kilogram_per_head_comes_from_the_field_the_port_or_a_donor() =>
        Gen.Select(Anywhere.State, Gen.ULong, Gen.Int[1, 24]).Sample((lab, seed, months) =>
        {
            lab.Hold("Humanitarian.growth", 0).Hold("Humanitarian.severe", 0);
            var state = lab.Run(months, seed, new Humanitarian());
            var people = Country(lab);
            var eaten = state.Of(Quantities.FoodPerHead, people) * Math.Max(state.Of(Quantities.People, people), 1e-6);
            var got = state.Of(Quantities.Harvest, people) + state.Of(Quantities.FoodImports, people) + state.Of(Quantities.FoodAid, people);
            Assert.Equal(got, eaten, 1e-9 * got);
        });

    [Fact]
    public void A_worse_harvest_leaves_more_hunger_and_more_dead() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 12]).Sample((harvest, seed, months) =>
        {
            Block<Scalar> After(double share) => Fed(2_400 * share).SetAll(Quantities.AidOffered, 0).Run(months, seed, new Humanitarian());
            var country = Country(new Lab());
            var (bad, good) = (After(harvest.Less), After(harvest.More));
            Assert.True(bad.Of(Quantities.Hunger, country) > good.Of(Quantities.Hunger, country));
            Assert.True(bad.Of(Quantities.ExcessDeaths, country) >= good.Of(Quantities.ExcessDeaths, country));
        });

    [Fact]
    public void Lost_trade_takes_food_from_the_ports_at_once_and_from_the_fields_in_autumn() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong).Sample((shortfall, seed) =>
        {
            Block<Scalar> After(double lacking, int months)
            {
                var lab = new Lab();
                return lab.Run(months, seed, new Humanitarian(), new Shock().To(Quantities.Shortfall, lacking, lab[0]));
            }
            var country = Country(new Lab());
            Assert.True(After(shortfall.More, 1).Of(Quantities.FoodImports, country) < After(shortfall.Less, 1).Of(Quantities.FoodImports, country));
            Assert.True(After(shortfall.More, 13).Of(Quantities.Harvest, country) < After(shortfall.Less, 13).Of(Quantities.Harvest, country));
        });

    [Fact]
    public void A_field_that_needs_no_inputs_does_not_feel_lost_trade()
    {
        var lab = AtMedians().SetAll(Quantities.InputDependence, 0);
        var path = lab.Path(14, 1, Quantities.Harvest, Country(lab), new Humanitarian(), new Shock().To(Quantities.Shortfall, 0.9, lab[0]));
        Assert.All(path, harvest => Assert.Equal(3_500, harvest));
    }

    [Fact]
    public void A_disaster_takes_its_share_of_the_next_harvest_and_of_no_other()
    {
        // The flood of July 2024 is felt in October 2024, month 13, and made good in October 2025.
        var lab = AtMedians().SetAll(Quantities.InputDependence, 0).SetAll(Quantities.HarvestLoss, 0.3);
        var harvest = lab.Path(26, 1, Quantities.Harvest, Country(lab), new Humanitarian());
        for (var month = 0; month <= 26; month++)
            Assert.Equal(month is >= 13 and < 25 ? 3_500 * 0.7 : 3_500, harvest[month], 1e-9);
    }

    [Fact]
    public void The_weather_scatters_harvests_about_the_normal_one()
    {
        const uint replicates = 20_000;
        var lab = AtMedians().Hold("Humanitarian.weather", 0.1).SetAll(Quantities.InputDependence, 0);
        var mean = lab.Mean(1, replicates, Quantities.Harvest, Country(lab), new Humanitarian());
        Assert.Equal(3_500 * Math.Exp(0.1 * 0.1 / 2), mean, 4 * 350 / Math.Sqrt(replicates));
    }

    [Fact]
    public void Food_from_a_deal_counts_by_its_weight_and_feeds()
    {
        var lab = new Lab();
        var grain = new DealTerm(7, "grain", new("grain", "grain"), lab.Deal, lab[1], lab[0], TermKind.Supplies, "tonnes/month") { FoodPerUnit = 0.5 };
        lab.Adding(grain).Set(Quantities.Lasts, grain, 1_000);
        double Imports(double delivered) => lab.Set(Quantities.Delivered, grain, delivered).Run(1, 1, new Humanitarian()).Of(Quantities.FoodImports, Country(lab));
        Assert.Equal(120, Imports(20_000) - Imports(0), 1e-9); // 20,000 tonnes a month at half, thousand tonnes a year
        lab.Set(Quantities.Delivered, lab.TermOf(TermKind.Technology), 1e6); // no food
        Assert.Equal(120, Imports(20_000) - Imports(0), 1e-9);
    }

    [Fact]
    public void Aid_grows_with_the_gap_and_comes_late() =>
        // Half of the need missing is as urgent as all of it, to the last digits.
        Gen.Select(Anywhere.TwoShares.Where(gap => gap.More < 0.6), Gen.ULong).Sample((gap, seed) =>
        {
            double[] Aid(double missing)
            {
                var lab = AtMedians().Hold("Humanitarian.severe", 0).SetAll(Quantities.InputDependence, 0).SetAll(Quantities.NormalFoodImports, 0)
                    .SetAll(Quantities.NormalHarvest, 20 * 170 * (1 - missing)).SetAll(Quantities.Harvest, 20 * 170);
                return lab.Path(24, seed, Quantities.FoodAid, Country(lab), new Humanitarian());
            }
            var (little, much) = (Aid(gap.Less), Aid(gap.More));
            Assert.Equal(0, much[0]);
            for (var month = 1; month <= 24; month++)
                Assert.True(much[month] > little[month] && much[month] > much[month - 1]);
        });

    [Fact]
    public void Donors_give_no_more_than_is_missing() =>
        Gen.Select(Anywhere.Share, Gen.Double[0, 1e5], Gen.ULong).Sample((gap, offered, seed) =>
        {
            var lab = Starving(gap).SetAll(Quantities.AidOffered, offered).Hold("Humanitarian.severe", 0);
            Assert.All(lab.Path(24, seed, Quantities.FoodAid, Country(lab), new Humanitarian()), given => Assert.InRange(given, 0, 20 * 170 * gap * (1 + 1e-9)));
        });

    [Fact]
    public void Those_who_have_cut_themselves_off_are_given_less() =>
        Gen.Select(Anywhere.TwoShares, Gen.ULong, Gen.Int[1, 24]).Sample((isolation, seed, months) =>
        {
            double Aid(double apart)
            {
                var lab = Fed(1_500).Hold("Humanitarian.growth", 0).Hold("Humanitarian.severe", 0);
                return lab.Run(months, seed, new Humanitarian(), new Shock().To(Quantities.Isolation, apart, lab[0])).Of(Quantities.FoodAid, Country(lab));
            }
            Assert.True(Aid(isolation.More) < Aid(isolation.Less));
        });

    [Fact]
    public void Who_has_enough_neither_starves_nor_is_given_aid() =>
        Gen.Select(Gen.Double[3_400, 20_000], Gen.ULong).Sample((harvest, seed) =>
        {
            var lab = Fed(harvest).Hold("Humanitarian.growth", 0).Hold("Humanitarian.weather", 0);
            lab.Rests(() => new Humanitarian(), seed);
            var state = lab.Run(12, seed, new Humanitarian());
            Assert.Equal((0, 0, 0), (state.Of(Quantities.Hunger, Country(lab)), state.Of(Quantities.FoodAid, Country(lab)), state.Of(Quantities.ExcessDeaths, Country(lab))));
        });

    [Fact]
    public void Nobody_dies_of_hunger_below_the_threshold_and_more_do_the_further_beyond() =>
        Gen.Select(Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((hungry, threshold, seed) =>
        {
            var lab = Starving(hungry).Hold("Humanitarian.threshold", threshold);
            double Rate(double hunger) => Starving(hunger).Hold("Humanitarian.threshold", threshold).Run(1, seed, new Humanitarian()).Of(Quantities.ExcessDeathRate, Country(lab));
            Assert.Equal(hungry > threshold, Rate(hungry) > 0);
            Assert.True(hungry <= threshold || Rate(hungry) >= Rate((hungry + threshold) / 2));
        });

    [Fact]
    public void Hunger_breeds_coping_and_coping_wears_off_without_it() =>
        Gen.Select(Anywhere.Share, Anywhere.Share, Gen.ULong).Sample((hungry, coping, seed) =>
        {
            double Change(double hunger)
            {
                var lab = Starving(hunger).SetAll(Quantities.Coping, coping);
                return lab.Run(1, seed, new Humanitarian()).Of(Quantities.Coping, Country(lab)) - coping;
            }
            Assert.True(Change(hungry) > Change(0) && Change(0) < 0);
        });

    [Fact]
    public void Who_copes_half_is_half_as_hungry()
    {
        double Hunger(double coping)
        {
            var lab = Starving(0.4).SetAll(Quantities.Coping, coping);
            return lab.Run(1, 1, new Humanitarian()).Of(Quantities.Hunger, Country(lab));
        }
        Assert.Equal(0.4, Hunger(0), 1e-12);
        Assert.Equal(0.2, Hunger(0.5), 1e-12);
    }

    [Fact]
    public void The_dead_are_missing_among_the_people() =>
        Gen.Select(Anywhere.Share, Gen.ULong, Gen.Int[1, 24]).Sample((hungry, seed, months) =>
        {
            var lab = Starving(hungry);
            var state = lab.Run(months, seed, new Humanitarian());
            Assert.Equal(20, state.Of(Quantities.People, Country(lab)) + state.Of(Quantities.ExcessDeaths, Country(lab)) / 1_000, 1e-9);
        });

    /// <summary>
    /// China, 1959-61: grain a quarter to three tenths below 1958, 650 million people, excess deaths between 15 and 45 million
    /// (Ashton, Hill, Piazza and Zeitz, "Famine in China, 1958-61", Population and Development Review 10, 1984, give 30).
    /// </summary>
    [Theory]
    [InlineData(0.25)]
    [InlineData(0.30)]
    public void The_famine_that_the_death_rate_rests_on_comes_out(double missing)
    {
        var grain = 650 * 170 * (1 - missing);
        var lab = Starving(missing).SetAll(Quantities.People, 650).SetAll(Quantities.Harvest, grain).SetAll(Quantities.NormalHarvest, grain);
        var died = lab.Run(36, 1, new Humanitarian()).Of(Quantities.ExcessDeaths, Country(lab)) / 1_000;
        Assert.InRange(died, 15, 45);
    }

    static Population Country(Lab lab) => lab.World.Populations[0];

    static Lab AtMedians()
    {
        var lab = new Lab();
        foreach (var parameter in lab.Model(new Humanitarian()).Item1.Parameters)
            lab.Hold(parameter.Name, parameter.Parameter.Prior.Median);
        return lab.Hold("Humanitarian.weather", 0).Hold("Humanitarian.growth", 0);
    }

    /// <summary>Hungry by a share of the need, with nothing from abroad.</summary>
    static Lab Starving(double hunger) => AtMedians().SetAll(Quantities.InputDependence, 0).SetAll(Quantities.NormalFoodImports, 0).SetAll(Quantities.AidOffered, 0)
        .SetAll(Quantities.Harvest, 20 * 170 * (1 - hunger)).SetAll(Quantities.NormalHarvest, 20 * 170 * (1 - hunger));

    /// <summary>On a given harvest each year, whatever the inputs.</summary>
    static Lab Fed(double harvest) =>
        new Lab().SetAll(Quantities.InputDependence, 0).SetAll(Quantities.Harvest, harvest).SetAll(Quantities.NormalHarvest, harvest);
}
