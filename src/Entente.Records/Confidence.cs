namespace Entente.Records;

/// <summary>How sure a row is: read in a source or a UN record, well known but not read again, or alleged.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
}
