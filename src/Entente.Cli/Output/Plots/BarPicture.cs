using ScottPlot;

namespace Entente.Cli.Output.Plots;

/// <summary>A bar for each name, in the order given.</summary>
sealed record BarPicture(string Title, string XLabel, string YLabel, IReadOnlyList<(string Name, double Value)> Of) : Picture(Title, XLabel, YLabel)
{
    const int RoomForNames = 90;

    protected override void Draw(Plot plot)
    {
        plot.Add.Bars([.. Of.Select(bar => bar.Value)]);
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, Of.Count).Select(i => (double)i)], [.. Of.Select(bar => bar.Name)]);
        plot.Axes.Bottom.TickLabelStyle.Rotation = 45;
        plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.MiddleLeft;
        plot.Axes.Bottom.MinimumSize = RoomForNames;
        plot.Axes.Margins(bottom: 0);
    }
}
