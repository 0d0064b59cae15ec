namespace Entente.Simulation;

/// <summary>What an analyst has fixed for both runs: levers, and parameters held at a value.</summary>
public sealed class Settings
{
    readonly Dictionary<int, double> starts = [];
    readonly Dictionary<int, double> levers = [];
    readonly Dictionary<int, double> parameters = [];
    readonly Model model;

    public Settings(Model model) => this.model = model;

    /// <summary>
    /// Moves a variable to a value once the start is taken, in every replicate: a policy that begins with month 1. What is measured
    /// against the start is measured against a world in which nobody had moved it.
    /// </summary>
    public Settings With(Quantity quantity, Entity entity, double value)
    {
        levers[model.Layout.PlaceOf(quantity, entity)] = value;
        return this;
    }

    /// <summary>Another start: the variable stands at a value from month 0, in every replicate.</summary>
    public Settings StartingAt(Quantity quantity, Entity entity, double value)
    {
        starts[model.Layout.PlaceOf(quantity, entity)] = value;
        return this;
    }

    /// <summary>Holds a parameter at a value in every replicate.</summary>
    public Settings With(ModelParameter parameter, double value)
    {
        parameters[parameter.Index] = value;
        return this;
    }

    internal Dictionary<int, double> Levers => levers;

    /// <summary>Whether an observation weighs the replicates.</summary>
    internal bool Takes(Observation observation) => levers.GetValueOrDefault(model.Layout.PlaceOf(Quantities.Taken, observation)) == 1;

    internal Prior PriorOf(ModelParameter parameter) =>
        parameters.TryGetValue(parameter.Index, out var value) ? Prior.Fixed(value) : parameter.Parameter.Prior;

    internal Prior PriorOf(int place, Prior otherwise) =>
        starts.TryGetValue(place, out var value) ? Prior.Fixed(value) : otherwise;
}
