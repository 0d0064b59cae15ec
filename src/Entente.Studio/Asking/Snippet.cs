using System.Globalization;
using Entente.Cases;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>What asks the same of the library: a program of one file, which <c>dotnet run</c> takes as it is.</summary>
static class Snippet
{
    /// <param name="project">Where the project of the reports lies, from the folder of the program.</param>
    internal static string Of(Scenario scenario, EnsembleOptions options, string project = "src/Entente.Report/Entente.Report.csproj")
    {
        var lines = new List<string>
        {
            $"#:project {project}",
            "using Entente.Cases;",
            "using Entente.Report;",
            "using Entente.Simulation;",
            "",
            $"var theCase = CaseReader.Read({(scenario.Case.Folder is { } folder ? Quoted(folder) : $"Bundled.FolderOf({Quoted(scenario.Case.Id)})")}, {(scenario.Case.DataFolder is { } data ? Quoted(data) : "Bundled.Data")}{(scenario.Case.IsWithoutItsPosterior ? ", fitted: false" : "")});",
            $"var scenario = Scenario.Of(theCase, {List(scenario.Levers.Select(set => $"{set.Key.Id}={set.Value.ToString(CultureInfo.InvariantCulture)}"))}, {List(scenario.Without.Select(term => term.Id))})",
        };
        if (scenario.Off.Count > 0)
            lines.Add($"    .SwitchingOff({List(scenario.Off)})");
        if (scenario.Held.Count > 0)
            lines.Add($"    .Holding({List(scenario.Held.Select(held => $"{held.Name}={held.Value.ToString(CultureInfo.InvariantCulture)}"))})");
        if (scenario.ObserveUntil is { } until)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"    .Observing(new DateOnly({until.Year}, {until.Month}, {until.Day}))"));
        lines[^1] += ";";
        lines.Add(string.Create(CultureInfo.InvariantCulture,
            $"var options = new EnsembleOptions(Replicates: {options.Replicates}, Seed: {options.Seed}, Months: {options.Months}, Threads: Environment.ProcessorCount);"));
        lines.Add("var report = ImpactReport.OfRun(scenario, options, scenario.RunPaths(options), Release.Version, progress: () => null, CancellationToken.None);");
        lines.Add("ImpactTable.Write(report, Console.Out);");
        return string.Join('\n', lines) + "\n";
    }

    static string List(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(Quoted))}]";

    static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
