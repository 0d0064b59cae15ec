using System.Diagnostics;
using Entente.Cases;

namespace Entente.Cli.Output;

/// <summary>How far a calibration has come, on the error stream: a line that is written over on a terminal, one for each mechanism otherwise.</summary>
sealed class CalibrationProgress : IDisposable
{
    readonly CalibrationPlan plan;
    readonly Stopwatch since = Stopwatch.StartNew();
    readonly double already;
    int told;
    bool written;

    /// <param name="begun">Where it goes on from, or null where it begins.</param>
    internal CalibrationProgress(CalibrationPlan plan, CalibrationState? begun)
    {
        this.plan = plan;
        already = begun is null ? 0 : Share(begun);
        if (begun is not null)
            Console.Error.WriteLine("entente: goes on where it was stopped.");
    }

    internal void Report(CalibrationState state)
    {
        var (at, now) = (state.Modules.Count - 1, state.Modules[^1]);
        var share = Share(state);
        var left = TimeSpan.FromSeconds(since.Elapsed.TotalSeconds * (1 - share) / Math.Max(share - already, 0.01));
        var line = FormattableString.Invariant($"{plan.Modules[at].Mechanism} ({at + 1} of {plan.Modules.Count}), generation {now.Generation}, tolerance {now.Tolerance:G3}, about {left.TotalMinutes:0} min left");
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{line,-90}");
            written = true;
        }
        else if (now.IsDone && told <= at)
        {
            Console.Error.WriteLine($"entente: {line}");
            told = at + 1;
        }
    }

    /// <summary>Most mechanisms end after four generations or so, the later of which take longer.</summary>
    double Share(CalibrationState state) =>
        (state.Modules.Count - 1 + (state.Modules[^1].IsDone ? 1 : Math.Min(state.Modules[^1].Generation / 5.0, 0.9))) / plan.Modules.Count;

    public void Dispose()
    {
        if (written)
            Console.Error.Write("\r" + new string(' ', 90) + "\r");
    }
}
