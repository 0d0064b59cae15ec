using Entente.Records;

namespace Entente.Cases;

/// <summary>Reads who and what there is in a case, and what is believed of it at the start.</summary>
/// <param name="values">Null where only who and what there is is asked for.</param>
sealed class WorldReader(YamlMap root, Archive archive, ValueReader? values)
{
    const int MostSeats = 1_000;

    readonly List<Initial> initials = [];
    readonly Dictionary<string, Coordinates> capitals = [];
    Dictionary<string, Actor> actors = [];

    /// <summary>By the actors' codes, once the world is read.</summary>
    internal IReadOnlyDictionary<string, Coordinates> Capitals => capitals;

    internal World Read(YearMonth start)
    {
        actors = ReadActors();
        ReadCapitals();
        var ties = root.Maps("trade").Select((map, i) => Finish(map, () => new TradeTie(i, map.Word("id"), map.Text("title"),
            map.One("owner", "actor of the case", actors), map.Has("partner") ? Other(map, "partner", "owner") : null))).ToList();
        var programmes = root.Maps("programmes").Select((map, i) => Finish(map, () => new TechnicalProgramme(i, map.Word("id"), map.Text("title"),
            map.One("owner", "actor of the case", actors), map.Word("family"), map.Flag("delivers"),
            [.. map.Words("reaches").Select(code => map.Pick("reaches", code, "actor of the case", actors))]))).ToList();
        var (wars, sides, supporters) = ReadWars();
        var regimes = ReadRegimes(ReadCouncils());
        var deals = root.Maps("deals").Select((map, i) => Finish(map, () => new Deal(i, map.Word("id"), map.Text("title"),
            map.One("a", "actor of the case", actors), Other(map, "b", "a")))).ToList();
        var region = new RegionReader(root, actors);
        var fleets = region.Fleets();
        var atEvent = new TermReader(root, start, actors, deals.ToDictionary(d => d.Id), Add);
        var terms = atEvent.Terms(programmes, fleets);
        var world = new World(start, [.. actors.Values], (a, b) => GreatCircle.Kilometres(capitals[a.Id], capitals[b.Id]))
        {
            TradeTies = [.. ties],
            Programmes = [.. programmes],
            Wars = [.. wars],
            Belligerents = [.. sides],
            Supporters = [.. supporters],
            Regimes = [.. regimes],
            VetoHolders = VetoHolder.Of(regimes),
            Deals = [.. deals],
            Terms = [.. terms],
            HiddenDeals = atEvent.HiddenDeals(terms),
            Observations = atEvent.Observations(terms, programmes),
            Fleets = fleets,
        };
        world = region.AddTo(world);
        ReadInitials(world);
        return world with { Initials = [.. initials] };
    }

    Dictionary<string, Actor> ReadActors()
    {
        var known = archive.Actors.ToDictionary(a => a.Code);
        var found = new Dictionary<string, Actor>();
        foreach (var code in root.Words("actors"))
        {
            var record = root.Pick("actors", code, "actor in actors.csv", known);
            if (!found.TryAdd(code, new(found.Count, code, new(record.NameEn, record.NameKo))))
                throw root.At("actors", $"'{code}' stands twice among the actors.");
        }
        return found.Count > 1 ? found : throw root.At("actors", "a case needs at least two actors.");
    }

    void ReadCapitals()
    {
        var map = root.Map("capitals");
        foreach (var code in actors.Keys)
        {
            var place = map.Numbers(code);
            if (place.Count != 2 || Math.Abs(place[0]) > 90 || Math.Abs(place[1]) > 180)
                throw map.At(code, $"the capital of {code} is no place on earth; expected [degrees north, degrees east].");
            capitals[code] = new(place[0], place[1]);
        }
        map.Done();
    }

    (List<War>, List<Belligerent>, List<Supporter>) ReadWars()
    {
        var (wars, sides, supporters) = (new List<War>(), new List<Belligerent>(), new List<Supporter>());
        foreach (var map in root.Maps("wars"))
        {
            var war = new War(wars.Count, map.Word("id"), map.Text("title"));
            var codes = map.Words("sides");
            if (codes.Count != 2)
                throw map.At("sides", $"the war '{war.Id}' has {codes.Count} sides; expected two.");
            if (codes[0] == codes[1])
                throw map.At("sides", $"the war '{war.Id}' has {codes[0]} on both sides; expected two actors.");
            var both = codes.Select((code, i) => new Belligerent(sides.Count + i, war, map.Pick("sides", code, "actor of the case", actors))).ToList();
            war.Fight(both[0], both[1]);
            sides.AddRange(both);
            foreach (var entry in map.Maps("supporters"))
            {
                var side = entry.One("side", "side of the war", both.ToDictionary(b => b.Actor.Id));
                var supporter = new Supporter(supporters.Count, side, entry.One("actor", "actor of the case", actors));
                if (supporters.Any(other => other.Id == supporter.Id))
                    throw entry.Here($"{supporter.Actor.Id} stands twice among the supporters of {side.Actor.Id}.");
                supporters.Add(supporter);
                entry.Done();
            }
            wars.Add(war);
            map.Done();
        }
        return (wars, sides, supporters);
    }

    Dictionary<string, VotingBody> ReadCouncils() => root.Maps("councils").Select(map => Finish(map, () =>
        new VotingBody(map.Word("id"), map.Text("title"), map.Whole("yes-needed", 0, 0, MostSeats), [.. map.Maps("members").Select(member => Finish(member, () =>
            new Member(member.Word("name"), member.Whole("seats", 1, 1, MostSeats), member.Flag("veto"), member.Has("actor") ? member.One("actor", "actor of the case", actors) : null,
                member.Has("actor") ? 0 : member.Number("towards-sponsor"), member.Has("actor") ? 0 : member.Number("towards-target"))))]))).ToDictionary(c => c.Id);

    List<SanctionsRegime> ReadRegimes(Dictionary<string, VotingBody> councils) => [.. root.Maps("regimes").Select((map, i) => Finish(map, () =>
        new SanctionsRegime(i, map.Word("id"), map.Text("title"), map.One("council", "council of the case", councils),
            map.One("sponsor", "actor of the case", actors), Other(map, "target", "sponsor"), map.Whole("renewal-month", 0, 0, 12))))];

    void ReadInitials(World world)
    {
        var section = root.Map("initial");
        foreach (var name in section.Names)
        {
            var quantity = section.Pick(name, name, "variable", Quantities.All);
            var entities = world.All(quantity.Of).ToDictionary(entity => entity.Id);
            var entries = section.Map(name);
            var named = entries.Names.Where(id => id != "*").ToHashSet();
            foreach (var id in named)
                Add(entries.Map(id), quantity, entries.Pick(id, id, Spoken(quantity.Of), entities));
            if (entries.Has("*"))
                foreach (var entity in entities.Values.Where(e => !named.Contains(e.Id)))
                    Add(entries.Map("*"), quantity, entity);
            entries.Done();
        }
        section.Done();
    }

    void Add(YamlMap map, Quantity quantity, Entity entity)
    {
        if (values is null)
            return;
        var (prior, provenance) = values.Read(map, quantity, entity);
        var initial = new Initial(quantity, entity, prior, provenance);
        if (initials.Any(other => other.Quantity == quantity && other.Entity == entity))
            throw map.Here($"{initial} is given a second time.");
        initials.Add(initial);
    }

    /// <summary>An actor that must not be the one of another field.</summary>
    Actor Other(YamlMap map, string field, string than) => Other(map, field, than, "actor of the case", actors);

    internal static Actor Other(YamlMap map, string field, string than, string what, IReadOnlyDictionary<string, Actor> valid) =>
        map.Word(field) != map.Word(than) ? map.One(field, what, valid)
            : throw map.At(field, $"{map.What} has {map.Word(field)} both as '{than}' and as '{field}'; expected two actors.");

    /// <summary>What a person calls a kind of entity.</summary>
    internal static string Spoken(Type kind) => kind.Name switch
    {
        nameof(TradeTie) => "trade tie",
        nameof(TechnicalProgramme) => "programme",
        nameof(DealTerm) => "term",
        nameof(SanctionsRegime) => "regime",
        nameof(VetoHolder) => "veto holder",
        nameof(HiddenDeal) => "hidden deal",
        var other => other.ToLowerInvariant(),
    } + " of the case";

    internal static T Finish<T>(YamlMap map, Func<T> read)
    {
        var made = read();
        map.Done();
        return made;
    }
}
