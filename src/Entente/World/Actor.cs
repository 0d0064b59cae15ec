namespace Entente;

/// <summary>A state or an organisation, by ISO 3166-1 alpha-3 code or an established abbreviation.</summary>
public sealed class Actor(int index, string code, Text title) : Entity(index, code, title);
