using System.Globalization;
using System.Reflection;
using Entente.Cases;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Cli;

/// <summary>Puts together what a reader is told of a run.</summary>
static class Reporting
{
    internal static string Version { get; } =
        typeof(Reporting).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static ImpactReport Of(Case @case, Model model, EnsembleOptions options, IReadOnlyDictionary<Lever, double> moved,
        IReadOnlyCollection<DealTerm> left, Impact impact) => new(
        @case.Id, @case.Title, @case.Question, @case.Event.Title, @case.Event.Date, @case.AsOf, @case.World.Start, options.Seed,
        Version, @case.Hash, Command(@case, options, moved, left),
        [.. @case.Levers.Select(l => new LeverSetting(l.Id, l.Title, l.Unit, l.Low, l.High, l.Default, moved.TryGetValue(l, out var value) ? value : null))],
        [.. @case.World.Terms.Select(t => TermOf(@case, t, !left.Contains(t)))],
        [.. model.Parameters.Select(p => new AssumptionLine(p.Name, p.Parameter.Unit, p.Parameter.Prior.ToString()!, p.Parameter.Provenance.Kind, p.Parameter.Provenance.Words, p.Parameter.Meaning)),
            .. @case.World.Initials.Where(i => i.Entity is not DealTerm)
                .Select(i => new AssumptionLine(i.ToString(), i.Quantity.Unit, i.Prior.ToString()!, i.Provenance.Kind, i.Provenance.Words, i.Quantity.Title.En))],
        impact);

    static TermLine TermOf(Case @case, DealTerm term, bool included)
    {
        var size = @case.World.Initials.Single(i => i.Quantity == Quantities.Size && i.Entity == term);
        return new(term.Id, term.Title, term.From.Id, term.To.Id, term.Unit, size.Prior.ToString()!, size.Provenance.Kind, size.Provenance.Words, included);
    }

    static string Command(Case @case, EnsembleOptions options, IReadOnlyDictionary<Lever, double> moved, IEnumerable<DealTerm> left)
    {
        string[] words =
        [
            "entente", "impact", @case.Id, "--replicates", $"{options.Replicates}", "--seed", $"{options.Seed}", "--months", $"{options.Months}",
            .. moved.SelectMany(m => (string[])["--set", m.Key.Id + "=" + m.Value.ToString(CultureInfo.InvariantCulture)]),
            .. left.SelectMany(term => (string[])["--without", term.Id]),
        ];
        return string.Join(' ', words);
    }
}
