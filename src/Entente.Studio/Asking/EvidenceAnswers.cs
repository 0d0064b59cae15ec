using Entente.Cases;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>Puts claims, questions and observations to runs of what is asked, and keeps the latest answers.</summary>
public sealed class EvidenceAnswers(Answers answers)
{
    readonly Recent<ClaimsReport> claims = new(32);
    readonly Recent<ScoreReport> scores = new(16);
    readonly Recent<HiddenCourse> hidden = new(16);

    /// <summary>What <c>entente claims</c> says of the same.</summary>
    /// <param name="asked">The words that the scenario was made from.</param>
    /// <exception cref="Records.InputException">A test divides by zero in a replicate.</exception>
    /// <exception cref="ModelException">Every replicate diverged.</exception>
    public Task<ClaimsReport> FindClaims(Scenario scenario, string asked, EnsembleOptions options, CancellationToken cancel) =>
        Find(claims, scenario, asked, options, scenario.Case.Claims.SelectMany(claim => claim.Model?.Outcomes ?? []),
            outcomes => ClaimsReport.Of(scenario, options, answers.Run(scenario, options, outcomes, cancel), Release.Version), cancel);

    /// <summary>What <c>entente score --no-series</c> says of the same.</summary>
    /// <inheritdoc cref="FindClaims"/>
    public Task<ScoreReport> FindScores(Scenario scenario, string asked, EnsembleOptions options, CancellationToken cancel) =>
        Find(scores, scenario, asked, options, scenario.Case.Questions.SelectMany(question => question.Test?.Outcomes ?? []), outcomes =>
        {
            var (model, still) = (answers.Run(scenario, options, outcomes, cancel), answers.Run(scenario.Still, options, outcomes, cancel));
            return ScoreReport.Of(scenario, options, model, QuestionScores.Of(scenario.Case.Questions, scenario.Case.AsOf, model, still, options.Seed), null, Release.Version);
        }, cancel);

    /// <summary>What the hidden deals weigh as every observation of the case comes in, however many of them are asked for.</summary>
    /// <exception cref="Records.InputException">Nothing can be weighed in this scenario.</exception>
    /// <exception cref="ModelException">Every replicate diverged.</exception>
    public Task<HiddenCourse> FindHidden(Scenario scenario, string asked, EnsembleOptions options, CancellationToken cancel)
    {
        var observing = scenario.Observing(scenario.Case.World.Observations.Max(o => o.Date));
        return Find(hidden, scenario, asked, options, [], outcomes =>
            new HiddenCourse(observing, [.. HiddenDealWeights.Of(answers.Run(observing, options, outcomes, cancel)).Select(Belief.Of)]), cancel);
    }

    Task<T> Find<T>(Recent<T> kept, Scenario scenario, string asked, EnsembleOptions options, IEnumerable<Outcome> of, Func<IReadOnlyList<Outcome>, T> run, CancellationToken cancel) where T : class
    {
        // Of the outcomes that are looked up alone, which takes less time and memory and gives the same numbers.
        IReadOnlyList<Outcome> outcomes = [.. of.Distinct().DefaultIfEmpty(scenario.Case.Outcomes[0])];
        var key = Answers.KeyOf(scenario, asked, options, outcomes);
        return kept.Find(key) is { } known ? Task.FromResult(known) : answers.InTurn(() =>
        {
            var found = kept.Find(key) ?? run(outcomes);
            kept.Keep(key, found);
            return found;
        }, cancel);
    }
}
