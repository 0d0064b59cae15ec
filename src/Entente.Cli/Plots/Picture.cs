using System.Globalization;
using Entente.Records;
using ScottPlot;

namespace Entente.Cli.Plots;

/// <summary>A series to draw.</summary>
sealed record Curve(string Name, double[] X, double[] Y);

/// <summary>A chart of what a measure found, ready to be written.</summary>
abstract record Picture(string Title, string XLabel, string YLabel)
{
    const int Width = 1000;
    const int Height = 600;

    /// <summary>Writes it as SVG or PNG, by the ending of the name.</summary>
    internal void Save(string path)
    {
        using var plot = new Plot();
        plot.Title(Title);
        plot.XLabel(XLabel);
        plot.YLabel(YLabel);
        Draw(plot);
        // Years and periods have no thousands.
        if (plot.Axes.Bottom.TickGenerator is ScottPlot.TickGenerators.NumericAutomatic ticks)
            ticks.LabelFormatter = value => value.ToString("0.##", CultureInfo.InvariantCulture);
        WholeFile.WriteBytes(path, "the picture", stream => stream.Write(IsSvg(path)
            ? System.Text.Encoding.UTF8.GetBytes(plot.GetSvgXml(Width, Height))
            : plot.GetImageBytes(Width, Height, ImageFormat.Png)));
    }

    /// <exception cref="InputException">The name ends in neither, or no file may be made there.</exception>
    internal static void Check(string path)
    {
        if (!IsSvg(path) && !path.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
            throw new InputException($"--plot is '{path}'; expected a name that ends in .svg or .png.");
        WholeFile.Check(path, "--plot", "the picture", "cinc.svg");
    }

    protected abstract void Draw(Plot plot);

    static bool IsSvg(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Lines over years or periods, each with its name beside it; dashed from <paramref name="Event"/> on where there is one.</summary>
sealed record LinePicture(string Title, string XLabel, string YLabel, IReadOnlyList<Curve> Lines, double? Event = null) : Picture(Title, XLabel, YLabel)
{
    /// <summary>More than these cannot be told apart.</summary>
    internal const int MostLines = 12;

    protected override void Draw(Plot plot)
    {
        foreach (var line in Lines.Take(MostLines))
        {
            var drawn = plot.Add.ScatterLine(line.X, line.Y);
            drawn.LegendText = line.Name;
            drawn.LineWidth = 2;
        }
        if (Event is { } at)
        {
            var mark = plot.Add.VerticalLine(at);
            mark.LinePattern = LinePattern.Dashed;
            mark.Color = Colors.Gray;
        }
        if (Lines.Count > 1)
            plot.ShowLegend(Alignment.UpperLeft);
    }
}

/// <summary>A bar for each name, in the order given.</summary>
sealed record BarPicture(string Title, string XLabel, string YLabel, IReadOnlyList<(string Name, double Value)> Of) : Picture(Title, XLabel, YLabel)
{
    protected override void Draw(Plot plot)
    {
        plot.Add.Bars([.. Of.Select(bar => bar.Value)]);
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, Of.Count).Select(i => (double)i)], [.. Of.Select(bar => bar.Name)]);
        plot.Axes.Margins(bottom: 0);
    }
}
