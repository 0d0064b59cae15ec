using System.Collections.Immutable;
using System.Security.Cryptography;
using Entente.Mechanisms;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>Reads a case folder: <c>case.yaml</c>, and <c>claims.csv</c> and <c>questions.csv</c> where they stand beside it.</summary>
public static class CaseReader
{
    const int FurthestMonth = 1_200;

    /// <summary>What numbers and claims rest on.</summary>
    static readonly string[] Records = ["actors.csv", "attempts.csv", "events.csv", "series.csv", "sources.csv", "votes.csv"];

    static readonly Dictionary<string, OutcomeKind> OutcomeKinds = new() { ["level"] = OutcomeKind.Level, ["chance"] = OutcomeKind.Chance };

    /// <param name="folder">Holds <c>case.yaml</c>.</param>
    /// <param name="dataFolder">The records that initial values are read from.</param>
    /// <param name="fitted">Whether a posterior in the folder is taken; false leaves every number as the case file believes it.</param>
    /// <exception cref="InputException">Something in a file is not as it should be; the message names file and line.</exception>
    public static Case Read(string folder, string dataFolder, bool fitted = true)
    {
        var path = Path.Combine(folder, "case.yaml");
        if (!File.Exists(path))
            throw new InputException(path, null, "there is no such file; a case folder holds a case.yaml.");
        var archive = Archive.Load(dataFolder);
        var root = YamlMap.Load(path);
        var asOf = root.Date("as-of");
        var start = root.Month("start");
        if (new DateOnly(start.Year, start.Month, 1) > asOf)
            throw root.At("start", $"the run starts in {start}, after the case's as-of date {asOf:yyyy-MM-dd}; expected that month or an earlier one.");
        var longest = root.Whole("longest", 120, 1, FurthestMonth);
        RequireAnEventThatHasHappened(root.Map("event"), start, asOf);
        var reader = new WorldReader(root, archive, new(archive, asOf));
        var world = reader.Read(start);
        var mechanisms = root.Words("mechanisms");
        foreach (var name in mechanisms)
            root.Pick("mechanisms", name, "mechanism", Catalogue.Names.ToDictionary(n => n));
        world = world with { Parameters = ReadParameters(root, path, world, mechanisms) };
        var outcomes = ReadOutcomes(root, world);
        var claims = Path.Combine(folder, "claims.csv");
        var questions = Path.Combine(folder, "questions.csv");
        var posterior = Path.Combine(folder, FittedPosterior.File);
        var scope = new ModelScope(outcomes, start, longest);
        var @case = new Case(root.Word("id"), root.Text("title"), root.Text("question"), asOf, root.Whole("horizon", Math.Min(60, longest), 1, longest), longest,
            world, mechanisms, ReadEvent(root, world), ReadLevers(root, world), outcomes,
            File.Exists(claims) ? TestedClaim.Load(claims, archive, scope) : [], File.Exists(questions) ? TestedQuestions.Load(questions, scope) : [],
            Hash([path, claims, questions, .. fitted ? (string[])[posterior] : [], Path.Combine(folder, HistoryReader.File), .. Records.Select(file => Path.Combine(dataFolder, file))]))
        {
            Capitals = reader.Capitals,
            Headlines = ReadHeadlines(root, outcomes),
            Folder = Bundled.Names.Any(name => Bundled.FolderOf(name) == folder) ? null : folder,
            DataFolder = dataFolder == Bundled.Data ? null : dataFolder,
        };
        root.Done();
        if (!File.Exists(posterior))
            return @case;
        return fitted && FittedPosterior.Read(posterior) is var found ? found.AppliedTo(@case, Fingerprint.Of(@case, folder, archive, found.Until), posterior)
            : @case with { IsWithoutItsPosterior = true };
    }

    /// <summary>What the case believes of parameters otherwise than their mechanisms do. Building the model also finds what it lacks.</summary>
    internal static ImmutableDictionary<string, (Prior, Provenance)> ReadParameters(YamlMap root, string path, World world, IReadOnlyList<string> mechanisms)
    {
        Dictionary<string, ModelParameter> known;
        try
        {
            known = new Model(world, [.. mechanisms.Select(name => Catalogue.Make(name)!)]).Parameters.ToDictionary(p => p.Name);
        }
        catch (ModelException e)
        {
            throw new InputException(path, null, e.Message);
        }
        var believed = ImmutableDictionary.CreateBuilder<string, (Prior, Provenance)>();
        if (root.Has("parameters"))
        {
            var section = root.Map("parameters");
            foreach (var name in section.Names)
            {
                section.Pick(name, name, "parameter of the case's mechanisms", known);
                var value = section.Map(name);
                believed[name] = ValueReader.ByHand(value);
                value.Done();
            }
            section.Done();
        }
        return believed.ToImmutable();
    }

    static void RequireAnEventThatHasHappened(YamlMap map, YearMonth start, DateOnly asOf)
    {
        var date = map.Date("date");
        if (date > asOf)
            throw map.At("date", $"the event of {date:yyyy-MM-dd} lies after the case's as-of date {asOf:yyyy-MM-dd}.");
        if (date < new DateOnly(start.Year, start.Month, 1))
            throw map.At("date", $"the event of {date:yyyy-MM-dd} lies before {start}, in which the run starts; expected it in that month or later.");
    }

    static Simulation.Event ReadEvent(YamlMap root, World world)
    {
        var map = root.Map("event");
        var e = new Simulation.Event(map.Word("id"), map.Text("title"), map.Date("date"), [.. world.Terms.Select(term => new Intervention(Quantities.Size, term, 0))]);
        map.Maps("terms");
        map.Done();
        return e;
    }

    static List<Lever> ReadLevers(YamlMap root, World world)
    {
        var levers = new List<Lever>();
        foreach (var map in root.Maps("levers"))
        {
            var range = map.Numbers("range");
            if (range.Count != 2 || range[0] >= range[1])
                throw map.At("range", "a lever's range is [least, greatest].");
            var scale = map.Scale();
            ImmutableArray<Initial> initials = [.. map.OneOrMore("sets").Select(target => Target(target, world))];
            var lever = new Lever(map.Word("id"), map.Text("title"), map.Word("unit"), range[0], range[1], initials[0].Prior.Median / scale, initials, scale);
            if (map.Has("step"))
                lever = map.Number("step") is var step && step > 0 && step <= range[1] - range[0] ? lever with { Step = step }
                    : throw map.At("step", FormattableString.Invariant($"'step' is {map.Number("step")}; expected more than 0 and no more than the range."));
            if (lever.Default < lever.Low || lever.Default > lever.High)
                throw map.At("range", FormattableString.Invariant($"the lever '{lever.Id}' stands at {lever.Default:G6} by default, outside its range."));
            foreach (var quantity in initials.Select(initial => initial.Quantity))
            {
                var (least, most) = (quantity.Low / scale, quantity.High / scale);
                if (lever.Low < least || lever.High > most)
                    throw map.At("range", FormattableString.Invariant($"the lever '{lever.Id}' runs from {lever.Low} to {lever.High}, outside what {quantity.Id} can be; expected {least} to {most} at most."));
            }
            map.Done();
            levers.Add(lever);
        }
        return levers;
    }

    static Initial Target(YamlMap map, World world)
    {
        var quantity = map.Has("term") ? Quantities.Size : map.One("quantity", "variable", Quantities.All);
        var of = map.Has("term") ? "term" : "of";
        var entity = map.One(of, WorldReader.Spoken(quantity.Of), world.All(quantity.Of).ToDictionary(e => e.Id));
        map.Done();
        return world.Initials.FirstOrDefault(i => i.Quantity == quantity && i.Entity == entity)
            ?? throw map.Here($"{quantity.Id} of {entity.Id} is computed and cannot be set; a lever sets what 'initial' or a term gives.");
    }

    internal static List<Outcome> ReadOutcomes(YamlMap root, World world)
    {
        var outcomes = new List<Outcome>();
        foreach (var map in root.Maps("outcomes"))
        {
            var quantity = map.One("quantity", "variable", Quantities.All);
            var entity = map.One("of", WorldReader.Spoken(quantity.Of), world.All(quantity.Of).ToDictionary(e => e.Id));
            var outcome = new Outcome(map.Word("id"), map.Text("title"), map.Word("unit"), map.Has("kind") ? map.One("kind", "kind of outcome", OutcomeKinds) : OutcomeKind.Level,
                quantity, entity, map.NumberOr("scale", 1));
            map.Done();
            outcomes.Add(outcome);
        }
        return outcomes.Count > 0 ? outcomes : throw root.Here("the case has no outcomes; expected at least one.");
    }

    static IReadOnlyList<Outcome> ReadHeadlines(YamlMap root, List<Outcome> outcomes)
    {
        const int Unasked = 8;
        if (!root.Has("headlines"))
            return [.. outcomes.Take(Unasked)];
        var byId = outcomes.ToDictionary(outcome => outcome.Id);
        List<Outcome> chosen = [.. root.Words("headlines").Select(id => root.Pick("headlines", id, "outcome of the case", byId))];
        return chosen.Count == 0 ? throw root.At("headlines", "there are no headlines; expected at least one outcome, or no such field.")
            : chosen.GroupBy(outcome => outcome).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw root.At("headlines", $"'{twice.Key.Id}' stands twice; expected it once.")
            : chosen;
    }

    /// <summary>SHA-256 over the files that make the case's numbers and answers, hexadecimal.</summary>
    static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(File.Exists))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
