namespace Entente;

/// <summary>What an outcome is in one replicate.</summary>
public enum OutcomeKind
{
    /// <summary>A number that each replicate has.</summary>
    Level,

    /// <summary>Happened or not in each replicate, so that only the ensemble has a chance.</summary>
    Chance,
}

/// <summary>A variable that the case's question is about.</summary>
/// <param name="Scale">What the variable is multiplied by for the reader, 100 for percent.</param>
public sealed record Outcome(string Id, Text Title, string Unit, OutcomeKind Kind, Quantity Quantity, Entity Entity, double Scale = 1);
