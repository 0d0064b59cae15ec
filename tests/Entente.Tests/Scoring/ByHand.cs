using Entente.Scoring;

namespace Entente.Tests;

/// <summary>A sample written down: each name with its numbers.</summary>
sealed class ByHand(params (string Name, double[] Values)[] numbers) : ISample
{
    public int Size => numbers[0].Values.Length;

    public double[] Of(Leaf leaf) => [.. numbers.Single(n => n.Name == leaf.ToString()).Values];
}

/// <summary>What a test made by hand looks up.</summary>
sealed record Named(string Name, bool Chance = false, bool Change = false) : Leaf
{
    public override bool IsChance => Chance;

    public override bool IsChange => Change;

    public override string ToString() => Name;
}
