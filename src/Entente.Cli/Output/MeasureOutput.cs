using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Store;
using Entente.Store.Columns;

namespace Entente.Cli.Output;

/// <summary>A measure's answer: a table, a picture where one is asked for, and figures for a case where the measure has any.</summary>
/// <param name="kept">what a case can use</param>
sealed class MeasureOutput(KeptColumns? kept = null)
{
    readonly TableOutput table = new();
    readonly Option<string?> plot = new("--plot") { Description = "Draw a picture into this file: .svg or .png", HelpName = "FILE" };
    readonly DataFolderArguments folder = new();

    internal MeasureOutput AddTo(Command command)
    {
        table.AddTo(command);
        command.Add(plot);
        if (kept is not null)
            folder.AddTo(command);
        return this;
    }

    internal void Check(ParseResult parsed)
    {
        table.Check(parsed);
        if (parsed.GetValue(plot) is { } path)
            Picture.Check(path);
        if (kept is not null)
            folder.Check(parsed);
    }

    /// <summary>Whether a picture is asked for.</summary>
    internal bool Draws(ParseResult parsed) => parsed.GetValue(plot) is not null;

    internal bool IsForReading(ParseResult parsed) => table.IsForReading(parsed);

    /// <param name="draw">the picture of the same rows</param>
    /// <param name="store">the measure is taken from, where a case can use it</param>
    internal void Write(ParseResult parsed, IEnumerable<Batch> rows, Func<IReadOnlyList<Batch>, Picture> draw, CancellationToken cancel, StoreFile? store = null)
    {
        var (path, forCases) = (parsed.GetValue(plot), kept is not null && folder.Asked(parsed));
        if (path is null && !forCases)
        {
            table.Write(parsed, rows, cancel);
            return;
        }
        // Only where they are needed twice are all rows held.
        List<Batch> held = [];
        foreach (var batch in rows)
        {
            cancel.ThrowIfCancellationRequested();
            held.Add(batch);
        }
        if (forCases)
        {
            var (sources, figures) = kept!.Of(parsed, store!, held, folder.Publication(parsed));
            folder.Put(parsed, Console.Error, sources, figures);
        }
        table.Write(parsed, held, cancel);
        if (path is not null)
            draw(held).Save(path);
    }
}
