namespace Entente.Records;

/// <summary>How a launch ended, as the database has it.</summary>
public enum AttemptOutcome
{
    Success,
    Failure,
    Unknown,
}
