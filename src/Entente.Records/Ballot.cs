namespace Entente.Records;

/// <summary>How a permanent member voted.</summary>
public enum Ballot
{
    Yes,
    No,
    Abstain,
}
