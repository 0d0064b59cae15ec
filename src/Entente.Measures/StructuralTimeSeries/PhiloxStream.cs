using Entente.Simulation;

namespace Entente.Measures.StructuralTimeSeries;

/// <summary>Philox as a source for the library's distributions: the number of a draw is its counter, the seed its key.</summary>
sealed class PhiloxStream(ulong seed) : Random
{
    ulong counter;

    public override double NextDouble()
    {
        var (high, low, _, _) = Philox.One((uint)counter, (uint)(counter >> 32), 0, 0, (uint)seed, (uint)(seed >> 32));
        counter++;
        return ((((ulong)high << 32) | low) >> 11) * (1.0 / (1UL << 53));
    }

    protected override double Sample() => NextDouble();
}
