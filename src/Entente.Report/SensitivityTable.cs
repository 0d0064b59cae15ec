using Entente.Scoring;

namespace Entente.Report;

/// <summary>A study of sensitivity as plain text for a terminal, no line wider than 100 columns.</summary>
public static class SensitivityTable
{
    const int Label = 12;

    public static void Write(SensitivityReport report, TextWriter writer, Language language = Language.English)
    {
        var (say, page, result) = (Phrases.For(language), new LabelledLines(writer), report.Result);
        page.Write("", 0, say.Of(report.CaseTitle));
        page.Write(say.Asked, Label, say.AskedOf(result, report.Start));
        page.Write(say.Run, Label, say.StudyOf(report.Study, result));
        page.Write(say.Spread, Label, say.SpreadOf(result));
        foreach (var (id, value) in report.Levers)
            page.Write(say.Levers, Label, $"{id} = {Figures.Plain(value)}");
        if (report.Swept)
            page.Write(say.Levers, Label, say.LeversSwept);
        if (report.LeftOut.Count > 0)
            page.Write(say.LeftOut, Label, string.Join(", ", report.LeftOut));
        foreach (var held in report.Held)
            page.Write(say.Held, Label, $"{held.Name} = {Figures.Plain(held.Value)}");
        if (report.Off.Count > 0)
            page.Write(say.Off, Label, string.Join(", ", report.Off));
        page.Blank();
        if (result.StandardDeviation == 0)
        {
            page.Write("", 0, result.Of == Run.Impact ? say.NothingVariesOfImpact : say.NothingVaries);
            return;
        }

        page.Table([say.RestsOn, say.Alone, say.InAll],
            [.. result.Groups.Select(group => (string[])[say.GroupName(group), Figures.Share(group.Indices.First), Figures.Share(group.Indices.Total)])]);
        page.Blank();
        page.Write("", 0, say.InWords(result));
        page.Blank();

        var effects = Figures.For(result.Strongest.SelectMany(of => (double[])[of.Effect.Mu, of.Effect.MuStar, of.Effect.Sigma]));
        page.Table([say.NumberName, say.RestsOn, say.Alone, say.InAll, "mu*", "mu", "sigma"],
        [
            .. result.Strongest.OrderByDescending(of => of.Indices.Total.Value).Select(of => (string[])
            [
                of.Factor.Name, say.Kind(of.Factor.Kind), Figures.Share(of.Indices.First), Figures.Share(of.Indices.Total),
                effects.Write(of.Effect.MuStar), effects.WriteChange(of.Effect.Mu), effects.Write(of.Effect.Sigma),
            ]),
            .. result.Rest is { } rest ? (string[][])[[say.GroupName(rest), "", Figures.Share(rest.Indices.First), Figures.Share(rest.Indices.Total), "", "", ""]] : [],
        ]);
        page.Blank();
        page.Write(say.Alone.Split(' ')[0], Label, say.AloneIs);
        page.Write(say.InAll.Split('[')[0].Trim(), Label, say.InAllIs);
        page.Write("mu*, mu", Label, say.MuIs);
        page.Write("sigma", Label, say.SigmaIs);
        page.Blank();
        page.Write("", 0, say.NoOracle);
    }
}
