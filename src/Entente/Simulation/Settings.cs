namespace Entente.Simulation;

/// <summary>What an analyst has fixed for both runs: levers, and parameters held at a value.</summary>
public sealed class Settings
{
    readonly Dictionary<int, double> starts = [];
    readonly Dictionary<int, double> levers = [];
    readonly Dictionary<int, double[]> swept = [];
    readonly Dictionary<int, double> parameters = [];
    readonly Model model;

    readonly Dictionary<int, double[]> given = [];
    readonly Dictionary<int, uint> redrawn = [];

    public Settings(Model model) => this.model = model;

    /// <summary>The posterior that inputs are drawn from together, or null where each is drawn from its prior.</summary>
    public Posterior? Posterior { get; private set; }

    /// <summary>
    /// What differs between replicates before the first month: every parameter and start whose value is not known, and the posterior's
    /// draw as one number, the share of its draws that come before the one taken.
    /// </summary>
    public IReadOnlyList<ModelInput> Inputs
    {
        get
        {
            var fitted = Posterior?.Inputs.Select(i => i.Index).ToHashSet() ?? [];
            return [.. model.Inputs.Where(i => !i.Prior.IsKnown && !fitted.Contains(i.Index) && !Holds(i)), .. Posterior is null ? [] : (ModelInput[])[PosteriorDraw]];
        }
    }

    ModelInput PosteriorDraw => new(model.Inputs.Count, Posterior.Stream, "share", Prior.Uniform(0, 1), Provenance.Estimated("entente calibrate"), null, null);

    /// <summary>
    /// Moves a variable to a value once the start is taken, in every replicate: a policy that begins with month 1. What is measured
    /// against the start is measured against a world in which nobody had moved it.
    /// </summary>
    public Settings With(Quantity quantity, Entity entity, double value)
    {
        levers[model.Layout.PlaceOf(quantity, entity)] = value;
        return this;
    }

    /// <summary>The same with a value for each replicate of the run, in order; the array is read anew at each run.</summary>
    public Settings With(Quantity quantity, Entity entity, double[] values)
    {
        swept[model.Layout.PlaceOf(quantity, entity)] = values;
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

    /// <summary>Draws from a posterior what it is about. What is held at a value stays held.</summary>
    public Settings From(Posterior posterior)
    {
        Posterior = posterior;
        return this;
    }

    /// <summary>Gives an input to the replicates instead of letting them draw it.</summary>
    /// <param name="values">One for each replicate of the run, in order; the array is read anew at each run.</param>
    public Settings Giving(ModelInput input, double[] values)
    {
        given[input.Index] = values;
        return this;
    }

    /// <summary>Lets replicate r draw an input as replicate r + <paramref name="by"/> does (modulo 2³²), whatever chance it has otherwise.</summary>
    public Settings Redrawing(ModelInput input, uint by)
    {
        redrawn[input.Index] = by;
        return this;
    }

    internal Dictionary<int, double> Levers => levers;

    internal Dictionary<int, double[]> Swept => swept;

    internal double[]? GivenOf(int input) => given.GetValueOrDefault(input);

    internal uint RedrawnBy(int input) => redrawn.GetValueOrDefault(input);

    /// <summary>Whether an input stands at a value in every replicate.</summary>
    internal bool Holds(ModelInput input) => input.Parameter is { } parameter ? parameters.ContainsKey(parameter.Index)
        : input.Initial is { } start && starts.ContainsKey(model.Layout.PlaceOf(start.Quantity, start.Entity));

    /// <summary>Whether an observation weighs the replicates.</summary>
    internal bool Takes(Observation observation) => levers.GetValueOrDefault(model.Layout.PlaceOf(Quantities.Taken, observation)) == 1;

    internal Prior PriorOf(ModelParameter parameter) =>
        parameters.TryGetValue(parameter.Index, out var value) ? Prior.Fixed(value) : parameter.Parameter.Prior;

    internal Prior PriorOf(int place, Prior otherwise) =>
        starts.TryGetValue(place, out var value) ? Prior.Fixed(value) : otherwise;
}
