namespace Entente.Records;

/// <summary>Whether a date holds to the day, or only its month does.</summary>
public enum Precision
{
    Day,
    Month,
}
