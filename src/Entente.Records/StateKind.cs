namespace Entente.Records;

/// <summary>Whether a list of the state system has it, or only data sets name it.</summary>
public enum StateKind
{
    State,
    Territory,
}
