using ScottPlot;

namespace Entente.Cli.Output.Plots;

/// <summary>A series to draw; a series of one period is a point.</summary>
sealed record Curve(string Name, double[] X, double[] Y);

/// <summary>What lies between two curves.</summary>
sealed record Band(string Name, double[] X, double[] Low, double[] High);

/// <summary>Lines over years or periods with their names beside them, and a dashed mark where an event is.</summary>
sealed record LinePicture(string Title, string XLabel, string YLabel, IReadOnlyList<Curve> Lines, double? Event = null, Band? Between = null) : Picture(Title, XLabel, YLabel)
{
    /// <summary>More than these cannot be told apart.</summary>
    internal const int MostLines = 12;

    protected override void Draw(Plot plot)
    {
        if (Between is { } band)
        {
            var filled = plot.Add.FillY(band.X, band.Low, band.High);
            filled.FillColor = Colors.SteelBlue.WithAlpha(0.2);
            filled.LineWidth = 0;
            filled.LegendText = band.Name;
        }
        foreach (var line in Lines.Take(MostLines))
        {
            var color = plot.Add.GetNextColor();
            foreach (var (from, to) in Pieces(line.X))
            {
                var drawn = plot.Add.Scatter(line.X[from..to], line.Y[from..to], color);
                drawn.LegendText = from == 0 ? line.Name : "";
                drawn.LineWidth = 2;
                drawn.MarkerSize = to - from == 1 ? 8 : 0;
            }
        }
        if (Event is { } at)
        {
            var mark = plot.Add.VerticalLine(at);
            mark.LinePattern = LinePattern.Dashed;
            mark.Color = Colors.Gray;
        }
        if (Lines.Count > 1 || Between is not null)
            plot.ShowLegend(Edge.Right);
    }

    /// <summary>Where a line has no break: years that are missing are not bridged.</summary>
    static IEnumerable<(int From, int To)> Pieces(double[] x)
    {
        var step = x.Zip(x.Skip(1), (a, b) => b - a).DefaultIfEmpty(1).Min();
        var from = 0;
        for (var i = 1; i <= x.Length; i++)
            if (i == x.Length || x[i] - x[i - 1] > 1.5 * step)
            {
                yield return (from, i);
                from = i;
            }
    }
}
