using System.Diagnostics;

namespace Entente.Tests;

public sealed class StopTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void Ctrl_C_ends_a_long_run_at_once_and_leaves_no_page()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "an interrupt is sent with kill");
        Assert.SkipWhen(Interrupts.AreIgnored(), "whoever started the tests has children ignore interrupts");
        // Before the run the command tries the page's place: it makes page.html.part and takes it away again.
        using var tried = new ManualResetEventSlim();
        using var watcher = new FileSystemWatcher(entente.Folder);
        watcher.Deleted += (_, _) => tried.Set();
        watcher.EnableRaisingEvents = true;

        using var running = entente.Start("impact", "vostochny-2023", "--replicates", "1000000", "--months", "2", "--report", "page.html");
        Assert.True(tried.Wait(TimeSpan.FromSeconds(30)), "the run did not begin");
        running.Interrupt();
        var since = Stopwatch.StartNew();
        var answer = running.Wait();
        Assert.Equal("entente: stopped; nothing was written.\n", answer.Error);
        Assert.Equal("", answer.Out);
        Assert.Equal(130, answer.Code);
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(5), $"it took {since.Elapsed}");
        Assert.Empty(entente.Files);
    }
}
