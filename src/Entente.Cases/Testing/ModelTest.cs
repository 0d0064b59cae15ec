using Entente.Records;
using Entente.Scoring;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A claim or a question put to the model: one or several conditions over the outcomes of a run.</summary>
public sealed class ModelTest
{
    readonly Func<string, InputException> wrong;
    readonly ModelScope scope;
    readonly IReadOnlyList<Proposition> conditions;

    ModelTest(IReadOnlyList<Proposition> conditions, ModelScope scope, Func<string, InputException> wrong) =>
        (this.conditions, this.scope, this.wrong) = (conditions, scope, wrong);

    /// <param name="wrong">Makes a complaint of a sentence, with the place where the test stands.</param>
    /// <exception cref="InputException">It cannot be read, or asks for something that no run of the case can have.</exception>
    public static ModelTest Read(string text, ModelScope scope, Func<string, InputException> wrong)
    {
        var binder = new ModelBinder(scope, wrong);
        return new([.. TestGrammar.Read(text, wrong).Select(binder.Condition)], scope, wrong);
    }

    /// <summary>What the replicates together say of it.</summary>
    /// <exception cref="InputException">A divisor is 0 in a replicate.</exception>
    public Judgement Judge(Paths paths)
    {
        if (Beyond(paths) is { } beyond)
            return Judgement.NotTestable(beyond);
        var sample = new PathSample(paths);
        return Guarded(() => Judgement.Of([.. conditions.Select(condition => ConditionAnswer.Of(condition, sample))]));
    }

    /// <summary>The share of the counted replicates in which all conditions hold: the probability that the model gives.</summary>
    /// <exception cref="InputException">A divisor is 0 in a replicate, or the run ends too soon.</exception>
    public double Holds(Paths paths)
    {
        var holds = HoldsIn(paths);
        return (double)holds.Count(x => x) / holds.Length;
    }

    /// <summary>Whether all conditions hold, in each of the counted replicates.</summary>
    /// <inheritdoc cref="Holds"/>
    public bool[] HoldsIn(Paths paths)
    {
        if (Beyond(paths) is { } beyond)
            throw wrong(beyond.En + ".");
        var sample = new PathSample(paths);
        return Guarded(() => conditions.Aggregate((a, b) => new Both(a, b)).HoldsIn(sample));
    }

    /// <summary>The last month that it needs; null where the run's last will do.</summary>
    public int? Furthest => conditions.SelectMany(c => c.Comparisons).SelectMany(c => c.Leaves).OfType<OutcomeAt>().Max(at => at.Furthest);

    /// <summary>The outcomes that it looks up, each once.</summary>
    public IReadOnlyList<Outcome> Outcomes => [.. conditions.SelectMany(c => c.Comparisons).SelectMany(c => c.Leaves).OfType<OutcomeAt>().Select(at => at.Outcome).Distinct()];

    /// <summary>As it is understood, which may say more than what was typed.</summary>
    public override string ToString() => string.Join("; ", conditions);

    /// <summary>Whether it asks for the last month of a run, however long that is.</summary>
    public bool AsksForTheEnd => conditions.SelectMany(c => c.Comparisons).SelectMany(c => c.Leaves).OfType<OutcomeAt>().Any(at => at.First.Month is null || at.Last.Month is null);

    /// <summary>Why a run cannot answer it, where it ends too soon.</summary>
    public Text? Beyond(Paths paths)
    {
        if (!(Furthest > paths.Months))
            return null;
        var (first, last, asked) = (scope.Start.Plus(1), scope.Start.Plus(paths.Months), scope.Start.Plus(Furthest.Value));
        return new($"the run covers {first} to {last}, and the test asks for {asked}", $"이번 실행은 {first}부터 {last}까지이고, 검증식은 {asked}을 요구함");
    }

    T Guarded<T>(Func<T> judge)
    {
        try
        {
            return judge();
        }
        catch (DivideByZeroException e)
        {
            throw wrong($"'{e.Message}' divides by zero in a replicate; expected a divisor that is never 0.");
        }
    }
}
