using System.Diagnostics;

namespace Entente.Cli.Output;

/// <summary>Replicates done, on the error stream, when that is a terminal and the run is long enough to wait for.</summary>
sealed class ProgressLine(int total = 0, string what = "replicates") : IProgress<int>, IProgress<(int Done, int Of)>, IProgress<(long Done, long Of)>, IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    readonly Stopwatch since = Stopwatch.StartNew();
    readonly Lock writing = new();
    TimeSpan last;
    bool written;

    public void Report(int value) => Report(((long)value, (long)total));

    /// <summary>Where how many there are is known only to who does them.</summary>
    public void Report((int Done, int Of) value) => Report(((long)value.Done, (long)value.Of));

    public void Report((long Done, long Of) value)
    {
        if (Console.IsErrorRedirected || since.Elapsed < Patience)
            return;
        lock (writing)
        {
            if (since.Elapsed - last < Patience / 5)
                return;
            last = since.Elapsed;
            written = true;
            var left = since.Elapsed * ((double)(value.Of - value.Done) / Math.Max(value.Done, 1));
            Console.Error.Write($"\r{value.Done:N0} of {value.Of:N0} {what}, about {left.TotalSeconds:0} s left ");
        }
    }

    public void Dispose()
    {
        if (written)
            Console.Error.Write("\r" + new string(' ', 80) + "\r");
    }
}
