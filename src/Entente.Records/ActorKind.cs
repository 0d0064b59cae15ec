namespace Entente.Records;

/// <summary>A state has numeric codes; an organisation acts by itself; a group is counted together.</summary>
public enum ActorKind
{
    State,
    Organisation,
    Group,
}
