using System.Diagnostics;

namespace Entente.Tests;

public class FullDiskTests
{
    const string FullDevice = "/dev/full"; // Linux: every write fails for want of space

    [Theory]
    [InlineData("table"), InlineData("json"), InlineData("csv")]
    public void An_answer_that_finds_no_room_is_one_sentence_and_exit_code_1(string format)
    {
        Assert.SkipUnless(File.Exists(FullDevice), $"there is no {FullDevice} here");
        var program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{program}' impact vostochny-2023 --replicates 20 --months 6 --format {format} > {FullDevice}"])
        {
            RedirectStandardError = true,
        })!;
        var error = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(1, shell.ExitCode);
        Assert.StartsWith("entente: the answer cannot be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }
}
