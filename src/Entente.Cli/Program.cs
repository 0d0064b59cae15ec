using System.CommandLine;
using System.Text;
using Entente.Cli;
using Entente.Cli.Commands;
using Entente.Records;
using Entente.Simulation;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("What does this event change? A security system simulated with the event and without it, under the same chance.")
{
    ImpactCommand.Make(),
    ClaimsCommand.Make(),
    ScoreCommand.Make(),
    ServeCommand.Make(),
    CasesCommand.Make(),
    ExplainCommand.Make(),
    SensitivityCommand.Make(),
    DiscoverCommand.Make(),
    CalibrateCommand.Make(),
    ForecastCommand.Make(),
    RecordsCommand.Make(),
    MeasureCommand.Make(),
};

var parsed = root.Parse(args);
if (Misuse.Of(parsed) is { } sentence)
    return Misuse.Tell(sentence);
try
{
    // Never disposed of: a signal may come, or still be on its way, while the program ends.
    var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, e) =>
    {
        e.Cancel = true;
        stop.Cancel();
    };
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }, stop.Token).ConfigureAwait(false);
}
catch (InputException e)
{
    return Misuse.Tell(e.Message);
}
catch (ModelException e)
{
    Console.Error.WriteLine("entente: " + e.Message);
    return ExitCode.Failed;
}
catch (IOException e)
{
    Console.Error.WriteLine($"entente: the answer cannot be written: {e.Message}");
    return ExitCode.Failed;
}
catch (Exception e) when (e is UnauthorizedAccessException or DuckDB.NET.Data.DuckDBException)
{
    return Misuse.Tell(e.Message);
}
catch (StoppedException e)
{
    Console.Error.WriteLine("entente: " + e.Message);
    return ExitCode.Stopped;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("entente: stopped; nothing was written.");
    return ExitCode.Stopped;
}
