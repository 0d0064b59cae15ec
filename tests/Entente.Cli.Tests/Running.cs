using System.Diagnostics;

namespace Entente.Tests;

/// <summary>The command at work.</summary>
sealed class Running : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    readonly Process process;
    readonly MemoryStream output = new();
    readonly MemoryStream error = new();
    readonly Task heard;

    internal Running(Process process)
    {
        this.process = process;
        process.StandardInput.Close();
        heard = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
    }

    /// <summary>Presses Ctrl-C.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
    }

    public Answer Wait()
    {
        if (!process.WaitForExit(Patience) || !heard.Wait(Patience))
            Assert.Fail($"entente was still running after {Patience.TotalSeconds} seconds.");
        return new(process.ExitCode, output.ToArray(), error.ToArray());
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
        output.Dispose();
        error.Dispose();
    }
}
