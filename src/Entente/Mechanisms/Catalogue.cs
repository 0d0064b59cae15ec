namespace Entente.Mechanisms;

/// <summary>The mechanisms that a case can ask for by name.</summary>
public static class Catalogue
{
    static readonly Dictionary<string, Func<Mechanism>> Makers = new()
    {
        [nameof(Alignment)] = () => new Alignment(),
        [nameof(ArmsRace)] = () => new ArmsRace(),
        [nameof(Attrition)] = () => new Attrition(),
        [nameof(Blocs)] = () => new Blocs(),
        [nameof(Burden)] = () => new Burden(),
        [nameof(Council)] = () => new Council(),
        [nameof(Crisis)] = () => new Crisis(),
        [nameof(Dependence)] = () => new Dependence(),
        [nameof(Diplomacy)] = () => new Diplomacy(),
        [nameof(Exchange)] = () => new Exchange(),
        [nameof(HiddenTerms)] = () => new HiddenTerms(),
        [nameof(Humanitarian)] = () => new Humanitarian(),
        [nameof(Posture)] = () => new Posture(),
        [nameof(Programme)] = () => new Programme(),
        [nameof(Proliferation)] = () => new Proliferation(),
        [nameof(Submarine)] = () => new Submarine(),
        [nameof(Threat)] = () => new Threat(),
        [nameof(Visits)] = () => new Visits(),
    };

    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>A fresh instance, or null for a name that no mechanism has.</summary>
    public static Mechanism? Make(string name) => Makers.TryGetValue(name, out var make) ? make() : null;
}
