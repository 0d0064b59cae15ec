using System.Diagnostics;

namespace Entente.Cli;

/// <summary>Replicates done, on the error stream, when that is a terminal and the run is long enough to wait for.</summary>
sealed class ProgressLine(int total, string what = "replicates") : IProgress<int>, IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    readonly Stopwatch since = Stopwatch.StartNew();
    readonly Lock writing = new();
    TimeSpan last;
    bool written;

    public void Report(int value)
    {
        if (Console.IsErrorRedirected || since.Elapsed < Patience)
            return;
        lock (writing)
        {
            if (since.Elapsed - last < Patience / 5)
                return;
            last = since.Elapsed;
            written = true;
            var left = since.Elapsed * ((double)(total - value) / Math.Max(value, 1));
            Console.Error.Write($"\r{value:N0} of {total:N0} {what}, about {left.TotalSeconds:0} s left ");
        }
    }

    public void Dispose()
    {
        if (written)
            Console.Error.Write("\r" + new string(' ', 80) + "\r");
    }
}
