using Entente.Mechanisms;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A case read and checked: a world, the event, the levers and the outcomes that its question is about.</summary>
public sealed record Case(
    string Id, Text Title, Text Question, DateOnly AsOf, int Horizon, int Longest,
    World World, IReadOnlyList<string> Mechanisms, Simulation.Event Event, IReadOnlyList<Lever> Levers, IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<TestedClaim> Claims, IReadOnlyList<TestedQuestion> Questions, string Hash)
{
    /// <summary>The outcomes that a reader is shown first.</summary>
    public IReadOnlyList<Outcome> Headlines { get; init; } = [];

    /// <summary>Where the actors' capitals lie, by code.</summary>
    public IReadOnlyDictionary<string, Coordinates> Capitals { get; init; } = new Dictionary<string, Coordinates>();

    /// <summary>The folder that it was read from, as it was named; null where that is a bundled one.</summary>
    public string? Folder { get; init; }

    /// <summary>The folder of the records that it was read with, as it was named; null where those are the bundled ones.</summary>
    public string? DataFolder { get; init; }

    /// <summary>What its numbers were fitted to, or null where all are believed as the case file says.</summary>
    public FittedPosterior? Fitted { get; init; }

    /// <summary>Whether its folder has a posterior that was left aside.</summary>
    public bool IsWithoutItsPosterior { get; init; }

    /// <summary>The model of the case, with fresh mechanisms.</summary>
    /// <param name="off">Mechanisms that take no step.</param>
    public Model Model(IEnumerable<string>? off = null) => new(World, [.. Mechanisms.Select(name => Catalogue.Make(name)!)], off);

    /// <summary>The model of another world with the case's mechanisms.</summary>
    public Model ModelOf(World world) => new(world, [.. Mechanisms.Select(name => Catalogue.Make(name)!)]);

    /// <summary>The mechanism of that name.</summary>
    public string MechanismNamed(string name) => Mechanisms.Contains(name) ? name
        : throw new InputException($"'{name}' is no mechanism of {Id}{YamlMap.Suggest(name, Mechanisms)}");

    /// <summary>Every claim put to a run.</summary>
    /// <exception cref="InputException">A test divides by zero in a replicate.</exception>
    public IReadOnlyList<ClaimAnswer> Answers(Paths paths) => [.. Claims.Select(claim => claim.Answer(paths))];

    /// <summary>What a test over the case's outcomes may look up.</summary>
    public ModelScope Scope => new(Outcomes, World.Start, Longest);

    /// <summary>The lever of that name.</summary>
    public Lever LeverNamed(string id) => Levers.FirstOrDefault(lever => lever.Id == id)
        ?? throw new InputException($"'{id}' is no lever of {Id}{YamlMap.Suggest(id, Levers.Select(lever => lever.Id))}");

    /// <summary>The term of the event of that name.</summary>
    public DealTerm TermNamed(string id) => World.Terms.FirstOrDefault(term => term.Id == id)
        ?? throw new InputException($"'{id}' is no term of the event of {Id}{YamlMap.Suggest(id, World.Terms.Select(term => term.Id))}");

    /// <summary>The outcome of that name.</summary>
    public Outcome OutcomeNamed(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id)
        ?? throw new InputException($"'{id}' is no outcome of {Id}{YamlMap.Suggest(id, Outcomes.Select(outcome => outcome.Id))}");
}
