using Entente.Cases;

namespace Entente.Report;

/// <summary>A graded seal as plain text for a terminal, no line longer than 100 columns.</summary>
public static class GradeTable
{
    public static void Write(Grading grading, TextWriter writer, Language language = Language.English)
    {
        var (say, phrases) = (new ScoreWords(language), Phrases.For(language));
        foreach (var line in Wrap.Lines(phrases.Graded(grading.Seal.CaseId, grading.Seal.On, grading.Seal.AsOf, grading.On, grading.Scores.Scored.Length, grading.Seal.Questions.Length, grading.Waiting, grading.Unresolved), ScoreTable.Width))
            writer.Write(line + "\n");
        if (grading.AfterTheFacts > 0)
            foreach (var line in Wrap.Lines(phrases.AfterTheFacts(grading.AfterTheFacts, grading.Scores.Scored.Length), ScoreTable.Width))
                writer.Write(line + "\n");
        if (grading.Scores.All is { } all)
            writer.Write(say.MeanBrier(all) + "\n");
        foreach (var section in ScoreSections.Of(grading.Scores, say).SkipLast(1))
            ScoreTable.Write(section, writer);
    }
}
