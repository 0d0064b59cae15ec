using Entente.Cases;
using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/scores</c>: how the forecasts of a case fared, as <c>entente score --no-series</c> prints it.</summary>
static class ScoresApi
{
    internal static void Map(IEndpointRouteBuilder api, StudioOptions limits) =>
        api.MapGet("/cases/{case}/scores", Answer).Answers(new("score")).Runs()
            .Told("scores", "Runs", "How the forecasts fared",
                "The questions of a case, what the model gave them, and what that earned beside base rates, persistence and one half. The bytes are those of `entente score CASE --no-series --format json`, or `csv`.",
                Fields.OfRun(limits, Fields.Format("json", "csv"), Fields.Lang));

    static Task<FileContentHttpResult> Answer(string @case, Query query, CaseShelf shelf, StudioOptions limits, RunPlaces places, HttpContext context)
    {
        var asked = Asked.Of(shelf, limits, @case, query, of => QuestionScores.MonthsFor(of.Questions, of));
        if (asked.Case.Questions.Count == 0)
            throw new Refusal(StatusCodes.Status404NotFound, $"{asked.Case.Id} has no questions, so that nothing is scored.");
        return places.Do(stop => Told(asked, stop) is var told && query.IsCsv
            ? Documents.OfCsv(writer => ScoreCsv.Write(told, writer, query.Language))
            : Documents.OfJson(stream => ScoreJson.Write(told, stream)), context.RequestAborted);
    }

    static ScoreReport Told(Asked asked, CancellationToken stop)
    {
        var (model, still) = (asked.Run(stop), asked.Run(asked.Scenario.Still, stop));
        var scores = QuestionScores.Of(asked.Case.Questions, asked.Case.AsOf, model, still, asked.Options.Seed);
        return ScoreReport.Of(asked.Scenario, asked.Options, model, scores, null, Release.Version);
    }
}
