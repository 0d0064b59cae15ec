using Entente.Records;
using Entente.Scoring;

namespace Entente.Cases;

/// <summary>What a test may look up in the model's runs.</summary>
/// <param name="Start">Month 0.</param>
/// <param name="Longest">Months that a run covers at most.</param>
public sealed record ModelScope(IReadOnlyList<Outcome> Outcomes, YearMonth Start, int Longest)
{
    /// <summary>Whether an outcome's name may stand alone, for what it is with the event at the end of the run.</summary>
    public bool NamesAlone { get; init; }
}

/// <summary>Tests over outcomes: <c>with</c>, <c>without</c> and <c>impact</c> of an outcome in a month or over several.</summary>
sealed class ModelBinder(ModelScope scope, Func<string, InputException> wrong) : TestBinder(wrong)
{
    static readonly Dictionary<string, Run> Runs = new() { ["with"] = Run.With, ["without"] = Run.Without, ["impact"] = Run.Impact };
    static readonly Dictionary<string, Over> Overs = new() { ["most"] = Over.Most, ["least"] = Over.Least };

    readonly Dictionary<string, Outcome> outcomes = scope.Outcomes.ToDictionary(outcome => outcome.Id);

    protected override IReadOnlyList<string> Functions { get; } = [.. Runs.Keys, .. Overs.Keys];

    protected override string Example => $"impact({scope.Outcomes[0].Id}, +{Math.Min(12, scope.Longest)}) > 0";

    protected override Expression Bind(Call call)
    {
        if (Runs.TryGetValue(call.Name, out var run))
            return At(call, run);
        var inner = Only(call, $"one of {string.Join(", ", Runs.Keys)}");
        return inner is Call { Arguments: [_, Period] } over && Runs.TryGetValue(over.Name, out run)
            ? At(over, run) with { Over = Overs[call.Name], Written = call.ToString() }
            : throw Wrong($"'{call}' looks over no months; expected {call.Name}(impact(outcome, 2023-10..2024-09)) or the like.");
    }

    protected override Expression? Bind(Word word) => !scope.NamesAlone || Functions.Contains(word.Text) ? null
        : outcomes.TryGetValue(word.Text, out var outcome) ? new OutcomeAt(Run.With, outcome, new(null), new(null), Over.Mean, $"with({outcome.Id}, end)")
        : throw Wrong($"'{word}' is no outcome of the case{YamlMap.Suggest(word.Text, outcomes.Keys)}");

    OutcomeAt At(Call call, Run run)
    {
        if (call.Arguments is not [Word { IsQuoted: false } name, var when])
            throw Wrong($"'{call}' is not understood; expected {call.Name}(outcome, month).");
        if (!outcomes.TryGetValue(name.Text, out var outcome))
            throw Wrong($"'{name}' is no outcome of the case{YamlMap.Suggest(name.Text, outcomes.Keys)}");
        var (first, last) = when is Period span
            ? (Month(span.From ?? throw Open(call)), Month(span.To ?? throw Open(call)))
            : (Month(when), Month(when));
        if (first.Month is null && last.Month is not null || first.Month > last.Month)
            throw Wrong($"the months of '{call}' run backwards; expected the earlier one first.");
        return new(run, outcome, first, last, Over.Mean, call.ToString());
    }

    InputException Open(Call call) => Wrong($"the months of '{call}' have no end; expected a month on both sides of '..'.");

    Moment Month(Syntax when)
    {
        switch (when)
        {
            case Word { Text: "end" }:
                return new(null);
            case Unary { Sign: TestToken.Plus, Of: Figure after } when after.Value == Math.Floor(after.Value):
                return Within(after.Value, when);
            case Day { Text.Length: 7, Date: { } date }:
                return Within(new YearMonth(date.First.Year, date.First.Month).Since(scope.Start), when);
            default:
                throw Wrong($"'{when}' is no month; expected one such as {scope.Start.Plus(1)}, +12 (months after the start) or end.");
        }
    }

    Moment Within(double month, Syntax when) => month >= 1 && month <= scope.Longest ? new((int)month)
        : throw Wrong($"'{when}' lies outside the run; expected {scope.Start.Plus(1)} to {scope.Start.Plus(scope.Longest)}, +1 to +{scope.Longest}, or end.");
}
