namespace Entente.Records;

/// <summary>What became of a draft before the Security Council.</summary>
public enum VoteResult
{
    Adopted,
    Vetoed,
}
