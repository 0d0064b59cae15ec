namespace Entente.Mechanisms;

/// <summary>The mechanisms that a case can ask for by name.</summary>
public static class Catalogue
{
    static readonly Dictionary<string, Func<Mechanism>> Makers = new()
    {
        [nameof(Alignment)] = () => new Alignment(),
        [nameof(Attrition)] = () => new Attrition(),
        [nameof(Burden)] = () => new Burden(),
        [nameof(Council)] = () => new Council(),
        [nameof(Dependence)] = () => new Dependence(),
        [nameof(Exchange)] = () => new Exchange(),
        [nameof(Programme)] = () => new Programme(),
        [nameof(Threat)] = () => new Threat(),
    };

    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>A fresh instance, or null for a name that no mechanism has.</summary>
    public static Mechanism? Make(string name) => Makers.TryGetValue(name, out var make) ? make() : null;
}
