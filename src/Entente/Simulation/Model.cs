using System.Collections.Immutable;
using Entente.Mechanisms;

namespace Entente.Simulation;

/// <summary>A world put together with its mechanisms: laid out, ordered, every number named. Ready to run, and immutable.</summary>
public sealed class Model
{
    readonly List<ModelParameter> parameters = [];
    readonly Dictionary<string, ModelParameter> parametersByName;

    /// <param name="mechanisms">Fresh instances: a mechanism belongs to one model.</param>
    /// <param name="off">Names of those that take no step: what they write stays as it stood at the start.</param>
    public Model(World world, IReadOnlyList<Mechanism> mechanisms, IEnumerable<string>? off = null)
    {
        World = world;
        Off = (off ?? []).ToImmutableHashSet();
        Layout = new(world);
        var declarations = new List<Declaration>();
        foreach (var mechanism in mechanisms)
        {
            var declaration = new Declaration(mechanism, world, Layout, parameters.Count);
            mechanism.Declare(declaration);
            declarations.Add(declaration);
            foreach (var parameter in declaration.Parameters)
                parameters.Add(new(parameters.Count, mechanism, Believed(world, $"{mechanism.Name}.{parameter.Name}", parameter)));
        }
        Declarations = Schedule.Order(declarations);
        parametersByName = parameters.ToDictionary(p => p.Name);
        Initials = [.. world.Initials.Select(i => new PlacedInitial(Layout.PlaceOf(i.Quantity, i.Entity), i, Key.Of(i.ToString())))];
        if (Initials.GroupBy(i => i.Place).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ModelException($"Two numbers are given for {twice.First().Initial} at the start; expected one.");
        Inputs = [.. parameters.Select(p => new ModelInput(p.Index, p.Name, p.Parameter.Unit, p.Parameter.Prior, p.Parameter.Provenance, p, null)),
            .. world.Initials.Select((i, at) => new ModelInput(parameters.Count + at, i.ToString(), i.Quantity.Unit, i.Prior, i.Provenance, null, i))];
        RequireAStart();
        RequireKeysApart();
    }

    public World World { get; }
    public Layout Layout { get; }

    /// <summary>The mechanisms' declarations in the order in which a month runs them.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>The mechanisms that begin and take no step.</summary>
    public ImmutableHashSet<string> Off { get; }

    /// <summary>All parameters of all mechanisms.</summary>
    public IReadOnlyList<ModelParameter> Parameters => parameters;

    /// <summary>Every number that a replicate draws before its first month, known ones included.</summary>
    public IReadOnlyList<ModelInput> Inputs { get; }

    internal ImmutableArray<PlacedInitial> Initials { get; }

    /// <summary>The mechanism that writes a variable, or null: such a variable stays as it began.</summary>
    public Declaration? OwnerOf(Quantity quantity) => Declarations.FirstOrDefault(d => d.Uses.Contains((quantity, Use.Writes)));

    /// <summary>A parameter by its full name, for example <c>Alignment.balance</c>, or null.</summary>
    public ModelParameter? ParameterNamed(string name) => parametersByName.GetValueOrDefault(name);

    static Parameter Believed(World world, string name, Parameter parameter) =>
        world.Parameters.TryGetValue(name, out var own) ? parameter with { Prior = own.Prior, Provenance = own.Provenance } : parameter;

    /// <summary>Of what a case lacks, as much as a person reads at once.</summary>
    const int MostMissing = 20;

    void RequireAStart()
    {
        var given = Initials.Select(i => i.Place).ToHashSet();
        List<(string Mechanism, Quantity Quantity, string Entity)> missing = [];
        foreach (var declaration in Declarations)
            foreach (var (quantity, _) in declaration.Uses)
            {
                var owner = OwnerOf(quantity);
                if (!double.IsNaN(quantity.Neutral) || (owner is not null && owner.Begun.Contains(quantity)))
                    continue;
                foreach (var entity in World.All(quantity.Of))
                    if (!given.Contains(Layout.PlaceOf(quantity, entity)) && !(entity is Dyad dyad && dyad.From == dyad.To))
                        missing.Add((declaration.Mechanism.Name, quantity, entity.Id));
            }
        if (missing.Count == 0)
            return;
        var said = missing.DistinctBy(one => (one.Quantity, one.Entity)).GroupBy(one => (one.Mechanism, one.Quantity)).Select(of => $"{of.Key.Mechanism} needs {of.Key.Quantity.Id} of {string.Join(", ", of.Select(one => one.Entity))}").ToList();
        throw new ModelException($"{string.Join("; ", said.Take(MostMissing))}{(said.Count > MostMissing ? $"; and {said.Count - MostMissing} more" : "")} at the start, and nothing says what {(missing.Count == 1 ? "it is" : "they are")}.");
    }

    void RequireKeysApart()
    {
        var names = Declarations.Select(d => d.Mechanism.Name).Append(Sampling.Stream);
        var entities = Quantities.All.Values.Select(q => q.Of).Distinct().SelectMany(World.All).Select(e => (Name: e.GetType().Name + " " + e.Id, e.Stream));
        var drawn = parameters.Select(p => p.Name).Concat(World.Initials.Select(i => i.ToString())).Append(Posterior.Stream);
        foreach (var group in (IEnumerable<IEnumerable<(string Name, uint Key)>>)[names.Select(Keyed), entities, drawn.Select(Keyed)])
            if (group.GroupBy(x => x.Key).FirstOrDefault(g => g.Count() > 1) is { } clash)
                throw new ModelException($"{string.Join(" and ", clash.Select(x => $"'{x.Name}'"))} would draw the same chance; rename one of them.");

        static (string, uint) Keyed(string name) => (name, Key.Of(name));
    }
}

/// <summary>A parameter at its place in a model.</summary>
public sealed record ModelParameter(int Index, Mechanism Mechanism, Parameter Parameter)
{
    /// <summary>For example <c>Alignment.balance</c>.</summary>
    public string Name { get; } = $"{Mechanism.Name}.{Parameter.Name}";

    /// <summary>Its random stream (<see cref="Key"/>).</summary>
    internal uint Stream { get; } = Key.Of($"{Mechanism.Name}.{Parameter.Name}");
}

/// <summary>What is believed at the start, at its place in the state.</summary>
/// <param name="Stream">Its random stream (<see cref="Key"/>).</param>
readonly record struct PlacedInitial(int Place, Initial Initial, uint Stream);
