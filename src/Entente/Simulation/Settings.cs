namespace Entente.Simulation;

/// <summary>What an analyst has fixed for both runs: levers, and parameters held at a value.</summary>
public sealed class Settings
{
    readonly Dictionary<int, double> initials = [];
    readonly Dictionary<int, double> parameters = [];
    readonly Model model;

    public Settings(Model model) => this.model = model;

    /// <summary>Holds a variable's start at a value in every replicate.</summary>
    public Settings With(Quantity quantity, Entity entity, double value)
    {
        initials[model.Layout.PlaceOf(quantity, entity)] = value;
        return this;
    }

    /// <summary>Holds a parameter at a value in every replicate.</summary>
    public Settings With(ModelParameter parameter, double value)
    {
        parameters[parameter.Index] = value;
        return this;
    }

    internal Prior PriorOf(ModelParameter parameter) =>
        parameters.TryGetValue(parameter.Index, out var value) ? Prior.Fixed(value) : parameter.Parameter.Prior;

    internal Prior PriorOf(int place, Prior otherwise) =>
        initials.TryGetValue(place, out var value) ? Prior.Fixed(value) : otherwise;
}
