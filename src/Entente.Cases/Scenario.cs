using System.Globalization;
using Entente.Discovery;
using Entente.Mechanisms;
using Entente.Records;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A case as an analyst asks it: some levers held at a value, some terms left out of the event.</summary>
/// <param name="Levers">The levers that were set, in their own units.</param>
/// <param name="Without">The terms that the event does without.</param>
public sealed record Scenario(Case Case, IReadOnlyDictionary<Lever, double> Levers, IReadOnlyList<DealTerm> Without)
{
    /// <summary>Mechanisms that take no step: what they write stays as it stood at the start.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Numbers of the model that are held at a value in every replicate, in their own units, in the order they were asked for.</summary>
    public IReadOnlyList<HeldNumber> Held { get; init; } = [];

    /// <summary>The day up to which observations of the hidden deals weigh the replicates; null where none does.</summary>
    public DateOnly? ObserveUntil { get; init; }

    /// <summary>The observations that weigh the replicates.</summary>
    public IReadOnlyList<Observation> Taken => [.. Case.World.Observations.Where(o => o.Date <= ObserveUntil)];

    /// <summary>The same with mechanisms switched off.</summary>
    /// <exception cref="InputException">A name that the case has not.</exception>
    public Scenario SwitchingOff(IEnumerable<string> mechanisms) => this with { Off = [.. mechanisms.Select(Case.MechanismNamed).Distinct()] };

    /// <summary>The same with numbers of the model held at a value, whatever is believed of them: parameters, and what stands at the start.</summary>
    /// <param name="settings">Each <c>name=value</c>.</param>
    /// <exception cref="InputException">A name that the model has not, or a value that is none or that the number cannot be.</exception>
    public Scenario Holding(IEnumerable<string> settings)
    {
        var held = settings.ToList() is { Count: > 0 } asked ? HeldNumber.Read(Case, asked) : [];
        return this with { Held = held };
    }

    /// <summary>The same with the observations up to a day.</summary>
    /// <exception cref="InputException">The case lists none up to then.</exception>
    public Scenario Observing(DateOnly until) => Off.Contains(nameof(HiddenTerms))
        ? throw new InputException($"nothing is weighed while {nameof(HiddenTerms)} is off; expected --observe-until or --off {nameof(HiddenTerms)}, not both.")
        : Case.World.Observations.Any(o => o.Date <= until) ? this with { ObserveUntil = until }
        : throw new InputException(Case.World.Observations.IsEmpty ? $"{Case.Id} lists no observations; nothing can be observed until {until:yyyy-MM-dd}."
            : $"{Case.Id} lists no observation up to {until:yyyy-MM-dd}; the first is of {Case.World.Observations.Min(o => o.Date):yyyy-MM-dd}.");

    /// <summary>The same world with nothing moving: every mechanism switched off, so that all stays as it stood at the start.</summary>
    public Scenario Still => this with { Off = Case.Mechanisms, ObserveUntil = null };

    /// <param name="settings">Each <c>lever=value</c>.</param>
    /// <param name="without">Names of terms.</param>
    /// <exception cref="InputException">A name that the case has not, or a value that is none or lies outside the lever's range.</exception>
    public static Scenario Of(Case @case, IEnumerable<string> settings, IEnumerable<string> without)
    {
        var levers = new Dictionary<Lever, double>();
        foreach (var setting in settings)
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
                throw new InputException($"'{setting}' sets no lever; expected LEVER=VALUE, for example {@case.Levers[0].Id}=0.");
            var lever = @case.LeverNamed(setting[..at]);
            if (!double.TryParse(setting[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
                throw new InputException($"the lever '{lever.Id}' is set to '{setting[(at + 1)..]}'; expected a number in {lever.Unit}.");
            if (value < lever.Low || value > lever.High)
                throw new InputException(FormattableString.Invariant($"the lever '{lever.Id}' is set to {value}; expected {lever.Low} to {lever.High} {lever.Unit}."));
            if (!levers.TryAdd(lever, value))
                throw new InputException($"the lever '{lever.Id}' is set twice; expected it once.");
        }
        var left = without.Select(@case.TermNamed).Distinct().ToList();
        return left.FirstOrDefault(term => levers.Any(set => set.Key.Initials.Any(i => i.Entity == term) && set.Value > 0)) is { } both
            ? throw new InputException($"the term '{both.Id}' is both left out and set to a size; expected one of the two.")
            : new(@case, levers, left);
    }

    /// <summary>Every replicate with the event and without it.</summary>
    /// <exception cref="InputException">The case does not look that far ahead.</exception>
    public Impact Run(EnsembleOptions options, IProgress<int>? progress = null, CancellationToken cancel = default) =>
        Impact.Of(RunPaths(options, progress, cancel), options.Threads, cancel);

    /// <summary>The outcomes of every replicate with the event and without it, for whoever asks more of them than their summary.</summary>
    /// <exception cref="InputException">The case does not look that far ahead.</exception>
    public Paths RunPaths(EnsembleOptions options, IProgress<int>? progress = null, CancellationToken cancel = default) =>
        RunPaths(Case.Outcomes, options, null, progress, cancel);

    /// <summary>The same of some outcomes alone, which takes less time and gives the same numbers.</summary>
    /// <inheritdoc cref="RunPaths(EnsembleOptions, IProgress{int}?, CancellationToken)"/>
    /// <param name="baseline">A run of a scenario that <see cref="IsAlikeWithoutTheEvent"/>, of the same options and outcomes, whose runs without the event are taken over.</param>
    public Paths RunPaths(IReadOnlyList<Outcome> outcomes, EnsembleOptions options, Paths? baseline = null, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        CheckReach(options.Months);
        var (model, settings) = Prepare();
        return Ensemble.Run(model, settings, Case.Event, outcomes, options, baseline, progress, cancel);
    }

    /// <summary>Whether the run without the event is the same in another scenario: they differ at most in the sizes of the event's terms, which it does without.</summary>
    public bool IsAlikeWithoutTheEvent(Scenario other) => Case.Hash == other.Case.Hash && ObserveUntil == other.ObserveUntil && Off.SequenceEqual(other.Off) && Held.SequenceEqual(other.Held)
        && Levers.Where(set => !IsOfTheEvent(set.Key)).Select(set => (set.Key.Id, set.Value)).Order().SequenceEqual(other.Levers.Where(set => !IsOfTheEvent(set.Key)).Select(set => (set.Key.Id, set.Value)).Order());

    bool IsOfTheEvent(Lever lever) => lever.Initials.All(initial => Case.Event.Interventions.Any(i => i.Quantity == initial.Quantity && i.Entity == initial.Entity));

    void CheckReach(int months)
    {
        if (months > Case.Longest)
            throw new InputException($"{months} months are asked for; {Case.Id} looks at most {Case.Longest} months ahead.");
    }

    /// <summary>How much of each impact's variance in the last month of a run rests on judgement; empty where observations weigh the replicates.</summary>
    /// <param name="paths">The run, by the same options.</param>
    public IReadOnlyList<VarianceShare> JudgementShares(Paths paths, EnsembleOptions options, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        // A second ensemble would weigh its replicates otherwise, and a pair of replicates has no weight in common.
        if (ObserveUntil is not null)
            return [];
        var (model, settings) = Prepare();
        return JudgementShare.Of(paths, model, settings, Case.Event, options, progress, cancel);
    }

    /// <summary>What an outcome of one month owes to the uncertain numbers and to chance.</summary>
    /// <param name="levers">Whether the levers that are not set are swept over their ranges as well.</param>
    /// <exception cref="InputException">The case does not look that far ahead.</exception>
    public SensitivityResult Study(Outcome outcome, Scoring.Run of, bool levers, StudyOptions options, IProgress<(int Done, int Of)>? progress = null, CancellationToken cancel = default)
    {
        CheckReach(options.Months);
        return SensitivityStudy.Run(Prepare, Case.Event, outcome, of, Factors(levers), options, progress, cancel);
    }

    /// <summary>Where a condition holds often.</summary>
    /// <inheritdoc cref="Study"/>
    public Discovered Discover(ModelTest when, bool levers, PrimOptions prim, EnsembleOptions options, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        CheckReach(options.Months);
        var (model, settings) = Prepare();
        List<Drawn> drawn = [.. Drawn.Of(settings, options), .. levers ? Swept().Select(lever => Drawn.Sweep(lever.AsFactor(), settings, options)) : []];
        var paths = Ensemble.Run(model, settings, Case.Event, when.Outcomes, options, progress, cancel);
        var holds = when.HoldsIn(paths);
        double[][] points = [.. drawn.Select(of => paths.Counted.Select(replicate => of.Values[replicate]).ToArray())];
        return new(drawn, Prim.Find(points, holds, prim, cancel), holds.Length, holds.Count(x => x));
    }

    IEnumerable<Lever> Swept() => Case.Levers.Where(lever => !Levers.ContainsKey(lever));

    /// <summary>The numbers that differ between replicates.</summary>
    /// <param name="levers">Whether the levers that are not set are among them, each as likely anywhere in its range.</param>
    public IReadOnlyList<Factor> Factors(bool levers) =>
        [.. Prepare().Settings.Inputs.Select(Factor.Of), .. levers ? Swept().Select(lever => lever.AsFactor()) : []];

    /// <summary>The model and what the scenario fixes in it, for whoever runs it otherwise than once.</summary>
    public (Model Model, Settings Settings) Prepare()
    {
        var model = Case.Model(Off);
        var settings = new Settings(model);
        if (Case.Fitted is { } fitted)
            settings.From(fitted.For(model));
        foreach (var number in Held)
            number.Apply(model, settings);
        foreach (var (lever, value) in Levers)
            lever.Apply(settings, value);
        foreach (var term in Without)
            settings.With(Quantities.Size, term, 0);
        foreach (var observation in Taken)
            settings.With(Quantities.Taken, observation, 1);
        return (model, settings);
    }
}
