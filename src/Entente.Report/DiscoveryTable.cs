using System.Globalization;
using Entente.Discovery;

namespace Entente.Report;

/// <summary>A discovery of scenarios as plain text for a terminal, no line wider than 100 columns.</summary>
public static class DiscoveryTable
{
    const int Label = 14;

    public static void Write(DiscoveryReport report, TextWriter writer, Language language = Language.English)
    {
        var (say, page, found) = (Phrases.For(language), new LabelledLines(writer), report.Found);
        page.Write("", 0, say.Of(report.CaseTitle));
        page.Write(say.When, Label, report.When);
        page.Write(say.Run, Label, say.DiscoveryOf(report));
        page.Write(say.HoldsLabel, Label, say.HoldsIn(found.Holds, found.Counted));
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
        if (found.Boxes.Count == 0)
        {
            page.Blank();
            page.Write("", 0, say.NoBox);
        }
        foreach (var (i, box) in found.Boxes.Index())
            Box(report, box, i, page, say);
        page.Blank();
        page.Write(say.Density, Label, say.DensityIs);
        page.Write(say.Coverage, Label, say.CoverageIs);
        page.Write(say.Mass, Label, say.MassIs);
        page.Write(say.QuasiP, Label, say.QuasiPIs);
        page.Write(say.Trajectory, Label, say.TrajectoryIs);
        page.Blank();
        page.Write("", 0, say.NoOracle);
    }

    static void Box(DiscoveryReport report, DiscoveredBox box, int index, LabelledLines page, Phrases say)
    {
        var of = report.Found.Dimensions;
        page.Blank();
        page.Write("", 0, say.BoxInWords(index + 1, box, of, report.Base));
        page.Blank();
        page.Table([say.NumberName, say.RestsOn, say.Between, say.MiddleNine, say.QuasiP],
            [.. box.Restrictions.Select(r => (string[])
            [
                $"{of[r.Dimension].Name} ({say.Unit(of[r.Dimension].Unit)})", say.Kind(of[r.Dimension].Kind), Phrases.Range(r.Bounds), Spread(of[r.Dimension]),
                r.QuasiP < 0.001 ? "<0.001" : r.QuasiP.ToString("0.000", CultureInfo.InvariantCulture),
            ])]);
        page.Blank();
        // Every fourth step, and the one that was chosen.
        page.Table([say.Trajectory, say.Sides, say.Density, say.Coverage, say.Mass],
            [.. box.Trajectory.Index().Where(step => step.Index % 4 == 0 || step.Index == box.Chosen || step.Index == box.Trajectory.Count - 1).Select(step => (string[])
            [
                say.Step(step.Index, step.Index == box.Chosen), $"{step.Item.Bounds.Count}", Share(step.Item.Tested.Density), Figures.Share(step.Item.Tested.Coverage), Figures.Share(step.Item.Tested.Mass),
            ])]);
    }

    static string Spread(Drawn drawn)
    {
        double[] values = [.. drawn.Values];
        return $"{Short(Statistics.Quantile(values, 0.05))} – {Short(Statistics.Quantile(values, 0.95))}";
    }

    internal static string Share(double share) => double.IsNaN(share) ? Figures.Absent : share.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits.</summary>
    internal static string Short(double x)
    {
        if (x == 0)
            return "0";
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(x))) - 2);
        return unit >= 1 ? Figures.Plain(Math.Round(x / unit) * unit) : Figures.For([x]).Write(x);
    }
}
