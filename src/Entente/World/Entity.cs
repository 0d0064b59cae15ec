namespace Entente;

/// <summary>What a variable can be about. Each kind is counted from 0 within its world.</summary>
public abstract class Entity
{
    private protected Entity(int index, string id, Text title)
    {
        Index = index;
        Id = id;
        Title = title;
        Stream = Key.Of(GetType().Name + " " + id);
    }

    /// <summary>Its place among the entities of its kind, from 0.</summary>
    public int Index { get; }

    /// <summary>Unique among its kind, for example <c>PRK</c>, <c>PRK~RUS</c> or <c>PRK&gt;RUS</c>.</summary>
    public string Id { get; }

    /// <summary>What a reader sees.</summary>
    public Text Title { get; }

    /// <summary>Its random stream (<see cref="Key"/>).</summary>
    internal uint Stream { get; }

    public override string ToString() => Id;
}
