namespace Entente.Report;

/// <summary>Scores as plain text for a terminal, no line longer than 100 columns.</summary>
public static class ScoreTable
{
    internal const int Width = 100;
    const int Label = 13;

    /// <summary>Signs of a hash; the page and the JSON have all.</summary>
    const int Shown = 12;

    public static void Write(ScoreReport report, TextWriter writer, Language language = Language.English)
    {
        var (say, scores) = (new ScoreWords(language), report.Scores);
        foreach (var line in Wrap.Lines(report.CaseTitle.In(language), Width))
            writer.Write(line + "\n");
        Labelled(writer, say.Run, say.RunOf(report));
        foreach (var change in say.Changes(report))
            Labelled(writer, "", change);
        Labelled(writer, say.Questions, say.Coverage(scores));
        if (report.QuestionsFile is { } file)
            Labelled(writer, "", say.FromFile(file.Name, file.Sha256[..Shown]));
        if (scores.All is { } all)
            Labelled(writer, "", say.MeanBrier(all));
        foreach (var section in ScoreSections.With(report, say, language))
            Write(section, writer);
        writer.Write('\n');
        foreach (var (label, note) in say.Notes)
            Labelled(writer, label, note);
        writer.Write('\n');
        Labelled(writer, "", say.NoOracle);
    }

    internal static void Write(Section section, TextWriter writer)
    {
        writer.Write($"\n{section.Title}\n");
        foreach (var line in section.Paragraphs.SelectMany(p => Wrap.Lines(p, Width - 2)))
            writer.Write($"  {line}\n");
        if (section.Grid is { } grid)
            GridText.Write(grid, writer);
    }

    static void Labelled(TextWriter writer, string label, string text)
    {
        foreach (var line in Wrap.Lines(text, Width - Label))
        {
            writer.Write($"{Columns.Pad(label, Label)}{line}\n");
            label = "";
        }
    }
}
