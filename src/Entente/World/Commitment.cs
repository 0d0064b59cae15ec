using System.Collections.Immutable;

namespace Entente;

/// <summary>What actors can bind themselves to, the lightest first.</summary>
public enum CommitmentKind
{
    /// <summary>A standing body or a regular meeting.</summary>
    Consultation,

    /// <summary>Forces drill together.</summary>
    Exercise,

    /// <summary>One hands another what it had not given it before: a class of arms, a package of aid.</summary>
    Transfer,

    /// <summary>A formal treaty, short of an alliance.</summary>
    Treaty,

    /// <summary>A promise to fight for each other.</summary>
    Alliance,

    /// <summary>Forces of one fight at the side of another, or stand on its soil.</summary>
    Deployment,
}

/// <summary>A commitment that the members may enter: it is made or it is not yet.</summary>
public sealed class Commitment(int index, string id, Text title, CommitmentKind kind, ImmutableArray<Actor> members) : Entity(index, id, title)
{
    public CommitmentKind Kind { get; } = kind;

    /// <summary>Who would be bound, at least two.</summary>
    public ImmutableArray<Actor> Members { get; } = members;

    /// <summary>Whether it is counted and moves nothing else: a step that only carries out an earlier one, or binds nobody further.</summary>
    public bool Minor { get; init; }
}
