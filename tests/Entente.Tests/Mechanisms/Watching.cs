using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

static class Watching
{
    /// <summary>One variable of one replicate, month 0 first.</summary>
    internal static double[] Path<E>(this Lab lab, int months, ulong seed, Quantity<E> quantity, E entity, params Mechanism[] mechanisms) where E : Entity
    {
        var (model, settings) = lab.Model(mechanisms);
        var block = new Block<Scalar>(model, settings, seed);
        block.Begin(0, null);
        var path = new double[months + 1];
        path[0] = block.Of(quantity, entity);
        for (var month = 1; month <= months; month++)
        {
            block.Step(month, 0);
            path[month] = block.Of(quantity, entity);
        }
        return path;
    }

    /// <summary>The mean of one variable over many replicates, after some months.</summary>
    internal static double Mean<E>(this Lab lab, int months, uint replicates, Quantity<E> quantity, E entity, params Mechanism[] mechanisms) where E : Entity
    {
        var (model, settings) = lab.Model(mechanisms);
        var block = new Block<Lanes>(model, settings, seed: 20230913);
        var sum = 0.0;
        for (var first = 0u; first < replicates; first += (uint)Lanes.Width)
        {
            block.Begin(first, null);
            for (var month = 1; month <= months; month++)
                block.Step(month, first);
            for (var lane = 0; lane < Lanes.Width; lane++)
                sum += block[quantity, entity].Lane(lane);
        }
        return sum / replicates;
    }

    /// <summary>Four standard errors of a frequency: the seed is fixed, so a right frequency passes for good.</summary>
    internal static double MonteCarloError(double chance, uint replicates) => 4 * Math.Sqrt(chance * (1 - chance) / replicates);

    /// <summary>Every variable that the mechanism writes stays where it was for a year.</summary>
    internal static void Rests(this Lab lab, Func<Mechanism> make, ulong seed)
    {
        var (model, settings) = lab.Model(make());
        var block = new Block<Scalar>(model, settings, seed);
        block.Begin(0, null);
        var written = Anywhere.Written(model);
        var start = written.Select(x => block[x.Quantity, x.Entity].Lane(0)).ToArray();
        for (var month = 1; month <= 12; month++)
        {
            block.Step(month, 0);
            foreach (var ((quantity, entity), before) in written.Zip(start))
            {
                if (quantity == Quantities.Age || quantity == Quantities.AidSoFar)
                    continue; // a war at rest grows older all the same, and steady aid adds up
                var now = block[quantity, entity].Lane(0);
                Assert.True(Math.Abs(now - before) <= 1e-12 * Math.Max(1, Math.Abs(before)), $"{quantity} of {entity} moved from {before:R} to {now:R} in month {month}");
            }
        }
    }
}
