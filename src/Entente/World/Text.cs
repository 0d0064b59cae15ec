namespace Entente;

/// <summary>A language that a reader can ask for.</summary>
public enum Language
{
    English,
    Korean,
}

/// <summary>A text that a reader sees, in both of the project's languages.</summary>
public sealed record Text(string En, string Ko)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Korean ? Ko : En;

    public override string ToString() => En;
}
