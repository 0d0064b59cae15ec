using Entente.Records;

namespace Entente.Cases;

/// <summary>Sealed questions beside what happened.</summary>
/// <param name="On">Questions whose deadline lies after this day are not graded.</param>
/// <param name="Waiting">Sealed questions whose deadline has not passed.</param>
/// <param name="Unresolved">Those whose deadline has passed and that the file does not resolve.</param>
/// <param name="AfterTheFacts">Graded questions whose deadline had passed when they were sealed: their scores are of no forecasts.</param>
public sealed record Grading(Seal Seal, DateOnly On, QuestionScores Scores, int Waiting, int Unresolved, int AfterTheFacts)
{
    /// <param name="path">Where the resolutions stand, for complaints.</param>
    /// <exception cref="InputException">None of them is of a sealed question.</exception>
    public static Grading Of(Seal seal, IReadOnlyList<Resolution> resolutions, string path, DateOnly on)
    {
        var known = resolutions.ToDictionary(r => r.Id);
        if (!seal.Questions.Any(q => known.ContainsKey(q.Question.Id)))
            throw new InputException(path, null, $"no row is of a sealed question; expected ids such as {seal.Questions.FirstOrDefault()?.Question.Id ?? "Q01"}.");
        var due = seal.Questions.Where(q => q.Question.Deadline <= on).ToList();
        QuestionForecast[] graded = [.. due.Where(q => known.GetValueOrDefault(q.Question.Id)?.Happened is not null).Select(q => new QuestionForecast(
            q.Question with { Resolution = known[q.Question.Id].Happened, ResolutionDate = known[q.Question.Id].Date, ResolutionSource = known[q.Question.Id].Source }, q.Model, q.Persistence))];
        return new(seal, on, QuestionScores.Of(graded, [], seal.Seed), seal.Questions.Length - due.Count, due.Count - graded.Length,
            seal.ObserveUntil is not null ? graded.Length : graded.Count(f => f.Question.Deadline <= seal.On));
    }
}
