using System.CommandLine;
using Entente.Cli.Plots;
using Entente.Store.Columns;

namespace Entente.Cli;

/// <summary>A measure's answer: a table, and a picture where one is asked for.</summary>
sealed class MeasureOutput
{
    readonly TableOutput table = new();
    readonly Option<string?> plot = new("--plot") { Description = "Draw a picture into this file: .svg or .png", HelpName = "FILE" };

    internal MeasureOutput AddTo(Command command)
    {
        table.AddTo(command);
        command.Add(plot);
        return this;
    }

    internal void Check(ParseResult parsed)
    {
        table.Check(parsed);
        if (parsed.GetValue(plot) is { } path)
            Picture.Check(path);
    }

    /// <summary>Whether a picture is asked for.</summary>
    internal bool Draws(ParseResult parsed) => parsed.GetValue(plot) is not null;

    internal bool IsForReading(ParseResult parsed) => table.IsForReading(parsed);

    /// <param name="draw">the picture of the same rows</param>
    internal void Write(ParseResult parsed, IEnumerable<Batch> rows, Func<IReadOnlyList<Batch>, Picture> draw, CancellationToken cancel)
    {
        if (parsed.GetValue(plot) is not { } path)
        {
            table.Write(parsed, rows, cancel);
            return;
        }
        // Only where a picture is asked for are all rows kept.
        List<Batch> kept = [];
        foreach (var batch in rows)
        {
            cancel.ThrowIfCancellationRequested();
            kept.Add(batch);
        }
        table.Write(parsed, kept, cancel);
        draw(kept).Save(path);
    }
}
