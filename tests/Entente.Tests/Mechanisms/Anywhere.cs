using CsCheck;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

/// <summary>Any state that the quantities allow: a tenth of the variables at either end of their range, the others between.</summary>
static class Anywhere
{
    static readonly int Variables = new Lab().Model(new Threat()).Item1.Layout.Count;

    internal static readonly Gen<Lab> State = Gen.Double[0, 1].Array[Variables].Select(At);

    /// <summary>Inside the bounds, and away from the ends of a range.</summary>
    internal static readonly Gen<double> Share = Gen.Double[0.01, 0.99];

    internal static readonly Gen<(double Less, double More)> TwoShares =
        from less in Gen.Double[0.01, 0.9] from step in Gen.Double[0.01, 1] select (less, less + step * (0.99 - less));

    /// <summary>From any state, with any parameters and any chance, everything that the mechanism writes is a number inside its bounds.</summary>
    internal static void StaysInBounds(Func<Mechanism> make) =>
        Gen.Select(State, Gen.ULong, Gen.Int[1, 24]).Sample((lab, seed, months) =>
        {
            var (model, settings) = lab.Model(make());
            var written = Written(model);
            var block = new Block<Scalar>(model, settings, seed);
            block.Begin(0, null);
            for (var month = 0; month <= months; month++)
            {
                if (month > 0)
                    block.Step(month, 0);
                foreach (var (quantity, entity) in written)
                {
                    var value = block[quantity, entity].Lane(0);
                    Assert.True(double.IsFinite(value) && value >= quantity.Low && value <= quantity.High,
                        $"{quantity} of {entity} is {value:R} in month {month}, outside {quantity.Low} to {quantity.High}");
                }
            }
        }, iter: 100);

    internal static (Quantity Quantity, Entity Entity)[] Written(Model model) =>
        [.. from declaration in model.Declarations
            from use in declaration.Uses
            where use.Use == Use.Writes
            from entity in model.World.All(use.Quantity.Of)
            select (use.Quantity, entity)];

    static Lab At(double[] draws)
    {
        var lab = new Lab();
        var next = 0;
        foreach (var quantity in Quantities.All.Values)
            foreach (var entity in lab.World.All(quantity.Of))
                lab.Set(quantity, entity, Within(quantity, draws[next++]));
        return lab;
    }

    static double Within(Quantity quantity, double draw)
    {
        var (low, high) = (Lowest(quantity), Highest(quantity));
        var inside = Math.Clamp((draw - 0.1) / 0.8, 0, 1);
        // Where a range has no end, most draws are small.
        return low + (high - low) * (double.IsFinite(quantity.High) ? inside : inside * inside * inside);
    }

    // What others are divided by has tests of its own at 0.
    static double Lowest(Quantity quantity) =>
        quantity == Quantities.Capability || quantity == Quantities.Requirement || quantity == Quantities.PeerTrade ? 1e-6
        : double.IsFinite(quantity.Low) ? quantity.Low : -Highest(quantity);

    static double Highest(Quantity quantity) => double.IsFinite(quantity.High) ? quantity.High : quantity.Unit switch
    {
        "index" or "logit/month" or "multiple" or "EUR billion/month" or "years" or "boats" or "hulls" or "weight" or "log likelihood" => 20,
        "attempts" or "attempts/year" or "months" or "measures" or "1/month" or "1/year" or "incidents" or "boats/year" => 60,
        "million USD/month" => 1e5,
        "units" or "rounds" => 1e9,
        _ => 1e6,
    };
}
