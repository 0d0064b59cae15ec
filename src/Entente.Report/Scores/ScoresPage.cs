namespace Entente.Report;

/// <summary>Scores as a page of Markdown: how to read it and how to make it again, then the sections, what was lost first.</summary>
public static class ScoresPage
{
    public static void Write(ScoreReport report, TextWriter writer, Language language = Language.English)
    {
        var say = new ScoreWords(language);
        Head(report, writer, say, language);
        foreach (var section in ScoreSections.With(report, say, language))
            Write(section, writer);
        if (report.Scores.Covered > 0)
            Write(ScoreSections.Tests(report.Scores, say), writer);
    }

    static void Head(ScoreReport report, TextWriter writer, ScoreWords say, Language language)
    {
        writer.Write($"# {say.PageTitle(GridMarkdown.Escaped(report.CaseTitle.In(language)))}\n\n{say.PageIs}\n");
        if (report.Scores.All is { } all)
            writer.Write($"\n{say.Coverage(report.Scores)}. {Capital(say.MeanBrier(all))}.\n");
        else
            writer.Write($"\n{say.Coverage(report.Scores)}.\n");
        writer.Write($"\n## {say.ThisRun}\n\n- {say.RunOf(report)}\n");
        foreach (var change in say.Changes(report))
            writer.Write($"- {GridMarkdown.Escaped(change)}\n");
        if (report.QuestionsFile is { } file)
            writer.Write($"- {GridMarkdown.Escaped(say.FromFile(file.Name, file.Sha256))}\n");
        writer.Write($"- {say.HashOf(report.CaseHash, report.Version)}\n- {say.MadeBy}\n\n```\n{report.Command} --write {Path(report)}{say.Option}\n```\n");
        writer.Write($"\n## {say.HowToRead}\n\n");
        foreach (var (label, note) in say.Notes)
            writer.Write($"- **{GridMarkdown.Escaped(label)}**: {GridMarkdown.Escaped(note)}\n");
        writer.Write($"\n{say.NoOracle}\n");
    }

    static string Path(ScoreReport report) => report.QuestionsFile is null ? "docs/scores.md" : "scores.md";

    static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    internal static void Write(Section section, TextWriter writer)
    {
        writer.Write($"\n## {GridMarkdown.Escaped(section.Title)}\n");
        foreach (var paragraph in section.Paragraphs)
            writer.Write($"\n{GridMarkdown.Escaped(paragraph)}\n");
        if (section.Grid is not { } grid)
            return;
        writer.Write('\n');
        GridMarkdown.Write(grid, writer);
    }
}
