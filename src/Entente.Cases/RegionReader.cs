using System.Collections.Immutable;

namespace Entente.Cases;

/// <summary>Reads what binds and divides the actors of a case: fleets, commitments, camps, rivalries, lines, talks, visits, and the people who have to eat.</summary>
sealed class RegionReader(YamlMap root, IReadOnlyDictionary<string, Actor> actors)
{
    const string AnActor = "actor of the case";

    static readonly Dictionary<string, CommitmentKind> CommitmentKinds = Enum.GetValues<CommitmentKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>The world with all of it.</summary>
    internal World AddTo(World world)
    {
        ImmutableArray<Population> populations = [.. Read("populations", (map, i) => new Population(i, Actor(map, "actor")))];
        return world with
        {
            Commitments = [.. Read("commitments", (map, i) => new Commitment(i, map.Word("id"), map.Text("title"),
                map.One("kind", "kind of commitment", CommitmentKinds), Several(map, "members", 2)) { Minor = map.Flag("minor") })],
            Arenas = [.. Read("arenas", (map, i) => new Arena(i, map.Word("id"), map.Text("title"), FewEnough(map, Several(map, "actors", 3))))],
            Aspirants = [.. Read("aspirants", (map, i) => new Aspirant(i, Actor(map, "actor"), WorldReader.Other(map, "protector", "actor", AnActor, actors), Several(map, "rivals", 1)))],
            Rivalries = [.. Read("rivalries", (map, i) => new Rivalry(i, world.Between(Actor(map, "a"), WorldReader.Other(map, "b", "a", AnActor, actors))))],
            Lines = [.. Read("lines", (map, i) => new Line(i, Actor(map, "actor"), WorldReader.Other(map, "towards", "actor", AnActor, actors), [.. map.Months("elections")]))],
            Negotiations = [.. Read("negotiations", (map, i) => new Negotiation(i, map.Word("id"), map.Text("title"), Actor(map, "actor"),
                WorldReader.Other(map, "counterpart", "actor", AnActor, actors)))],
            Visits = [.. Read("visits", (map, i) => new Visit(i, map.Word("id"), map.Text("title"), Actor(map, "guest"),
                WorldReader.Other(map, "host", "guest", AnActor, actors)))],
            Populations = populations,
            Disasters = [.. Read("disasters", (map, i) => new Disaster(i, map.Word("id"), map.Text("title"),
                map.One("population", "population of the case", populations.ToDictionary(p => p.Id)), map.Month("month")))],
        };
    }

    /// <summary>Fleets come before the terms that help them.</summary>
    internal ImmutableArray<Fleet> Fleets() =>
        [.. Read("fleets", (map, i) => new Fleet(i, map.Word("id"), map.Text("title"), Actor(map, "owner"), Several(map, "trackers", 0)))];

    IEnumerable<E> Read<E>(string section, Func<YamlMap, int, E> read) where E : Entity
    {
        var ids = new HashSet<string>();
        return root.Maps(section).Select((map, i) =>
        {
            var made = WorldReader.Finish(map, () => read(map, i));
            return ids.Add(made.Id) ? made : throw map.Here($"'{made.Id}' stands twice in '{section}'; expected it once.");
        }).ToList();
    }

    Actor Actor(YamlMap map, string field) => map.One(field, AnActor, actors);

    ImmutableArray<Actor> Several(YamlMap map, string field, int least)
    {
        ImmutableArray<Actor> found = [.. map.Words(field).Select(code => map.Pick(field, code, AnActor, actors))];
        return found.Length < least ? throw map.At(field, $"'{field}' of {map.What} names {found.Length} actors; expected at least {least}.")
            : found.Distinct().Count() < found.Length ? throw map.At(field, $"'{field}' of {map.What} names an actor twice; expected each once.")
            : found;
    }

    static ImmutableArray<Actor> FewEnough(YamlMap map, ImmutableArray<Actor> found) => found.Length <= Arena.MostActors ? found
        : throw map.At("actors", $"the arena has {found.Length} actors; expected at most {Arena.MostActors}, since every further one doubles the work of finding its camps.");
}
