using System.Globalization;
using Entente.Records;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Entente.Cli.Output.Plots;

/// <summary>A chart of what a measure found, ready to be written.</summary>
abstract record Picture(string Title, string XLabel, string YLabel)
{
    const int Width = 1000;
    const int Height = 600;

    /// <summary>Room for the numbers beside an axis, in pixels.</summary>
    const int Margin = 80;

    /// <summary>Writes it as SVG or PNG, by the ending of the name.</summary>
    internal void Save(string path)
    {
        using var plot = new Plot();
        plot.Add.Palette = new ScottPlot.Palettes.Category20();
        plot.Title(Title);
        plot.XLabel(XLabel);
        plot.YLabel(YLabel);
        plot.Axes.Left.MinimumSize = Margin;
        Draw(plot);
        // Years and periods have no thousands.
        if (plot.Axes.Bottom.TickGenerator is NumericAutomatic ticks)
        {
            ticks.IntegerTicksOnly = true;
            ticks.LabelFormatter = value => value.ToString("0", CultureInfo.InvariantCulture);
        }
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
