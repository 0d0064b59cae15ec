using System.Globalization;
using Entente.Records;

namespace Entente.Cases;

/// <summary>Reads <c>history.yaml</c> of a case folder: series of the records beside outcomes of the case, and earlier starts as what differs from <c>case.yaml</c>.</summary>
public static class HistoryReader
{
    internal const string File = "history.yaml";

    /// <summary>What the event, the question and the run are, an earlier start cannot change.</summary>
    static readonly string[] Standing = ["id", "title", "question", "start", "as-of", "horizon", "longest", "mechanisms", "actors", "capitals", "event", "hidden-deals",
        "observations", "parameters", "levers", "outcomes"];

    /// <summary>Whether a case folder has earlier starts and series.</summary>
    public static bool Has(string caseFolder) => System.IO.File.Exists(Path.Combine(caseFolder, File));

    /// <summary>
    /// The starts before a day, and the series as they were known on it. All is read from records of which whatever was published or
    /// happened after that day has been taken away first; a start's numbers see only what was public on its own as-of date.
    /// </summary>
    /// <exception cref="InputException">Something in a file is not as it should be; the message names file and line.</exception>
    public static History Read(string caseFolder, string dataFolder, DateOnly until)
    {
        var path = Path.Combine(caseFolder, File);
        if (!System.IO.File.Exists(path))
            throw new InputException(path, null, "there is no such file; earlier starts and series of a case stand in its history.yaml.");
        var whole = Archive.Load(dataFolder);
        var archive = whole.Until(until);
        var casePath = Path.Combine(caseFolder, "case.yaml");
        var root = YamlMap.Load(path);
        var bare = YamlMap.Load(casePath);
        var outcomes = CaseReader.ReadOutcomes(bare, new WorldReader(bare, archive, null).Read(bare.Month("start"))).ToDictionary(outcome => outcome.Id);
        var tracks = root.Maps("series").Select(map => new TrackReader(map, outcomes, archive, new Spelling(whole), until).Read()).ToList();
        var everywhere = root.Has("every-start") ? root.Map("every-start") : null;
        var origins = ReadStarts(root, casePath, bare.Date("as-of")).Where(start => start.AsOf < until)
            .Select(start => new Origin(start.AsOf, ReadWorld(everywhere, start.Map, start.AsOf, casePath, path, archive))).OrderBy(origin => origin.AsOf).ToList();
        root.Done();
        return new(origins, tracks);
    }

    static List<(DateOnly AsOf, YamlMap Map)> ReadStarts(YamlMap root, string casePath, DateOnly asOfCase)
    {
        var starts = new List<(DateOnly AsOf, YamlMap Map)>();
        foreach (var map in root.Maps("starts"))
        {
            var asOf = map.Date("as-of");
            if (asOf.AddDays(1).Day != 1)
                throw map.At("as-of", $"the start of {asOf:yyyy-MM-dd} is not the last day of its month, and month 0 is the end of a month.");
            if (asOf >= asOfCase)
                throw map.At("as-of", $"the start of {asOf:yyyy-MM-dd} is not earlier than the case's own as-of date {asOfCase:yyyy-MM-dd}.");
            if (starts.Any(other => other.AsOf == asOf))
                throw map.At("as-of", $"there are two starts of {asOf:yyyy-MM-dd}; expected each day once.");
            var known = YamlMap.Load(casePath).Names.Except(Standing).ToDictionary(name => name);
            foreach (var name in map.Names.Where(name => name != "as-of"))
                map.Pick(name, name, "section that a start can give otherwise", known);
            starts.Add((asOf, map));
        }
        return starts;
    }

    /// <param name="everywhere">What every start has otherwise than the case; null where nothing.</param>
    static World ReadWorld(YamlMap? everywhere, YamlMap start, DateOnly asOf, string casePath, string path, Archive archive)
    {
        var root = YamlMap.Load(casePath);
        if (everywhere is not null)
            root.Lay("initial", everywhere, depth: 2);
        foreach (var name in start.Names.Where(name => name != "as-of"))
            root.Lay(name, start, depth: name == "initial" ? 2 : 0);
        try
        {
            var world = new WorldReader(root, archive, new(archive, asOf)).Read(new(asOf.Year, asOf.Month));
            world = world with
            {
                Initials = [.. world.Initials.Select(i => i.Quantity == Quantities.Size
                    ? i with { Prior = Prior.Fixed(0), Provenance = Provenance.Judgement("the event has not happened") } : i)],
            };
            return world with { Parameters = CaseReader.ReadParameters(root, path, world, root.Words("mechanisms")) };
        }
        catch (InputException e) when (e.File == casePath)
        {
            throw new InputException(path, start.Line, $"the start of {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} cannot take over what it does not give: {e.Message}");
        }
    }
}
