namespace Entente;

/// <summary>A text that a reader sees, in both of the project's languages.</summary>
public sealed record Text(string En, string Ko)
{
    public override string ToString() => En;
}
