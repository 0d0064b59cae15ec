namespace Entente.Records;

/// <summary>Whether the world can decide a claim.</summary>
public enum Testability
{
    Yes,
    Partly,
    No,
}
