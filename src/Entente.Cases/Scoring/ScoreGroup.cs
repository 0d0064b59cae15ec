using Entente.Scoring;

namespace Entente.Cases;

/// <summary>A rival's mean scores, and the model's less these with their 90% intervals (<see cref="PairedBootstrap"/>): below 0 the model is better.</summary>
public sealed record RivalScore(Forecaster Rival, Score Mean, Summary LessBrier, Summary LessLog);

/// <summary>Mean scores over resolved questions.</summary>
/// <param name="Family">Null of all questions.</param>
/// <param name="Questions">How many.</param>
/// <param name="Rivals">In the order of <see cref="Forecasters.Rivals"/>.</param>
public sealed record ScoreGroup(string? Family, int Questions, Score Model, IReadOnlyList<RivalScore> Rivals)
{
    /// <param name="forecasts">Of resolved questions, at least one.</param>
    /// <param name="seed">Of the bootstrap.</param>
    internal static ScoreGroup Of(string? family, IReadOnlyList<QuestionForecast> forecasts, ulong seed)
    {
        var model = Scores(forecasts, Forecaster.Model);
        return new(family, forecasts.Count, Mean(model), [.. Forecasters.Rivals.Select(rival =>
        {
            var scores = Scores(forecasts, rival);
            return new RivalScore(rival, Mean(scores), Less(score => score.Brier), Less(score => score.Log));

            Summary Less(Func<Score, double> of) => PairedBootstrap.Of([.. model.Zip(scores, (a, b) => of(a) - of(b))], seed);
        })]);
    }

    static Score[] Scores(IReadOnlyList<QuestionForecast> forecasts, Forecaster by) => [.. forecasts.Select(f => f.ScoreOf(by))];

    static Score Mean(Score[] scores) => new(scores.Average(s => s.Brier), scores.Average(s => s.Log));
}
