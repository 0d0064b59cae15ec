using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>What a calibration left in a case folder: draws of the fitted inputs, and what they were fitted to.</summary>
/// <param name="Until">The last day whose records were read.</param>
/// <param name="Inputs">SHA-256 of what the fit rests on, hexadecimal.</param>
/// <param name="EffectiveSize">Of the module that has the least.</param>
/// <param name="Names">Of the inputs, for example <c>Alignment.balance</c>.</param>
/// <param name="Draws">For each input one number for each draw, as the file has them.</param>
public sealed record FittedPosterior(string CaseId, DateOnly Until, string Inputs, ulong Seed, int EffectiveSize, ImmutableArray<string> Names, double[][] Draws)
{
    /// <summary>Its file in a case folder.</summary>
    public const string File = "posterior.csv";

    const string Kind = "entente posterior 1";
    const string Digits = "G7";
    static readonly string[] Fields = ["case", "until", "inputs", "seed", "effective sample", "draws"];

    /// <summary>A number whose 90% interval the records narrow by less than this share has been taught nothing, and keeps its prior and what that rests on.</summary>
    const double LeastLearnt = 0.1;

    /// <summary>How many draws there are.</summary>
    public int Count => Draws[0].Length;

    /// <summary>The draws of a finished calibration, rounded as the file has them, of the numbers that it taught something (or of the one that it taught most).</summary>
    public static FittedPosterior Of(CalibrationPlan plan, CalibrationState state, string caseId, DateOnly until, string inputs, ulong seed)
    {
        var all = plan.Modules.Zip(state.Modules).SelectMany(pair => pair.First.Inputs.Select((input, i) => (Input: input, Draws: Values(input, pair.Second.Points[i])))).ToList();
        var taught = all.Where(fit => Learnt(fit.Input.Prior, fit.Draws) >= LeastLearnt).ToList();
        if (taught.Count == 0)
            taught = [all.MaxBy(fit => Learnt(fit.Input.Prior, fit.Draws))];
        return new(caseId, until, inputs, seed, (int)state.Modules.Min(m => m.EffectiveSize), [.. taught.Select(fit => fit.Input.Name)], [.. taught.Select(fit => fit.Draws)]);
    }

    /// <summary>The values at shares of an input's prior, rounded as the file has them.</summary>
    public static double[] Values(ModelInput input, double[] shares) =>
        [.. shares.Select(u => double.Parse(input.Prior.Quantile(u).ToString(Digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))];

    /// <summary>How much narrower the 90% interval of draws is than that of the prior: 0 not at all, 1 to a point; below 0 it is wider.</summary>
    public static double Learnt(Prior prior, double[] draws)
    {
        var after = Statistics.OfLevels([.. draws]);
        return 1 - (after.P95 - after.P05) / (prior.Quantile(0.95) - prior.Quantile(0.05));
    }

    /// <summary>A few lines that begin with <c>#</c>, a header with the inputs' names, and a row for each draw.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write($"# {Kind}\n");
        foreach (var (field, value) in Fields.Zip((string[])[CaseId, Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Inputs, $"{Seed}", $"{EffectiveSize}", Digest(Rows())]))
            writer.Write($"# {field}: {value}\n");
        foreach (var row in Rows())
            writer.Write(row + "\n");
    }

    IEnumerable<string> Rows() => Enumerable.Range(0, Count).Select(row => string.Join(',', Draws.Select(column => column[row].ToString(Digits, CultureInfo.InvariantCulture)))).Prepend(string.Join(',', Names));

    static string Digest(IEnumerable<string> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => row + "\n")))));

    /// <exception cref="InputException">The file is none, or is damaged.</exception>
    public static FittedPosterior Read(string path)
    {
        string[] lines;
        try
        {
            lines = System.IO.File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "the file cannot be read.");
        }
        InputException Wrong(int line, string sentence) => new(path, line + 1, sentence);
        if (lines.Length == 0 || lines[0] != $"# {Kind}")
            throw Wrong(0, $"this is no posterior; expected a file that 'entente calibrate' wrote, which begins with '# {Kind}'.");
        var head = Fields.Select((field, i) => i + 1 < lines.Length && lines[i + 1].StartsWith($"# {field}: ", StringComparison.Ordinal) ? lines[i + 1][(field.Length + 4)..]
            : throw Wrong(i + 1, $"the line of '{field}' is missing; expected '# {field}: ...'.")).ToArray();
        if (!DateOnly.TryParseExact(head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
            throw Wrong(2, $"'{head[1]}' is no date; expected yyyy-mm-dd.");
        if (!ulong.TryParse(head[3], NumberStyles.None, CultureInfo.InvariantCulture, out var seed) || !int.TryParse(head[4], NumberStyles.None, CultureInfo.InvariantCulture, out var effective))
            throw Wrong(4, "the seed and the effective sample are whole numbers.");
        var first = Fields.Length + 2;
        if (Digest(lines.Skip(first - 1)) != head[5])
            throw Wrong(6, "the draws are not those that were written; run 'entente calibrate' again.");
        ImmutableArray<string> names = lines.Length > first ? [.. lines[first - 1].Split(',')] : throw Wrong(first - 1, "there are no draws; expected a header and a row for each draw.");
        var draws = names.Select(_ => new double[lines.Length - first]).ToArray();
        for (var row = first; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            if (cells.Length != names.Length)
                throw Wrong(row, $"the row has {cells.Length} fields; expected {names.Length}, as in the header.");
            for (var c = 0; c < cells.Length; c++)
                draws[c][row - first] = double.TryParse(cells[c], NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.IsFinite(x) ? x
                    : throw Wrong(row, $"'{cells[c]}' under '{names[c]}' is no number.");
        }
        return new(head[0], until, head[2], seed, effective, names, draws);
    }

    /// <summary>The case with its fitted inputs believed as the draws have them, and drawn together.</summary>
    /// <param name="path">Where it was read, for complaints.</param>
    /// <exception cref="InputException">It was fitted to another case, to other inputs, or to records after the case's as-of date.</exception>
    internal Case AppliedTo(Case @case, string fingerprint, string path)
    {
        if (CaseId != @case.Id)
            throw new InputException(path, 2, $"this is the posterior of '{CaseId}'; expected one of '{@case.Id}', or --prior to run without.");
        if (Until > @case.AsOf)
            throw new InputException(path, 3, $"the fit has read records up to {Until:yyyy-MM-dd}, after the case's as-of date {@case.AsOf:yyyy-MM-dd}; expected one that ends by then, or --prior.");
        if (Inputs != fingerprint)
            throw new InputException(path, 4, "it was fitted before the case's numbers, its history or the records changed; run 'entente calibrate' again, or --prior to run without it.");
        var known = @case.Model().Inputs.ToDictionary(input => input.Name, input => input.Prior);
        if (Names.FirstOrDefault(name => !known.ContainsKey(name)) is { } stranger)
            throw new InputException(path, Fields.Length + 2, $"'{stranger}' is no number of {@case.Id}{YamlMap.Suggest(stranger, [.. known.Keys])}");
        if (Names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InputException(path, Fields.Length + 2, $"'{twice.Key}' stands twice in the header; expected each number once.");
        var provenance = Provenance.Estimated($"entente calibrate {CaseId} --until {Until:yyyy-MM} --seed {Seed}");
        var fitted = Names.Select((name, i) => (name, Prior: Prior.Empirical(Draws[i], known[name]))).ToDictionary(x => x.name, x => x.Prior);
        var parameters = @case.Model().Parameters.Where(p => fitted.ContainsKey(p.Name)).Select(p => KeyValuePair.Create(p.Name, (fitted[p.Name], provenance)));
        var world = @case.World with
        {
            Parameters = @case.World.Parameters.SetItems(parameters),
            Initials = [.. @case.World.Initials.Select(i => fitted.TryGetValue(i.ToString(), out var prior) ? i with { Prior = prior, Provenance = provenance } : i)],
        };
        return @case with { World = world, Fitted = this };
    }

    /// <summary>As a model of the case draws them.</summary>
    internal Posterior For(Model model)
    {
        var inputs = model.Inputs.ToDictionary(input => input.Name);
        return new([.. Names.Select(name => inputs[name])], Draws);
    }
}
