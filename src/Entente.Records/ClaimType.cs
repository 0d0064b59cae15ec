namespace Entente.Records;

/// <summary>What sort of sentence a claim is.</summary>
public enum ClaimType
{
    Fact,
    Judgement,
    Mechanism,
    Prediction,
    Rhetoric,
}
