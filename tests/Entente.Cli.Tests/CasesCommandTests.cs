namespace Entente.Tests;

public sealed class CasesCommandTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void Every_bundled_case_is_listed_with_its_question_and_the_command_to_type()
    {
        var answer = entente.Run("cases").Done();
        Assert.Contains(answer.Lines, line => line.StartsWith("vostochny-2023 ", StringComparison.Ordinal));
        Assert.Contains("What did the meeting of Kim Jong-un and Vladimir Putin on 13 September 2023 change?", answer.Out, StringComparison.Ordinal);
        Assert.Contains("보스토치니", answer.Out, StringComparison.Ordinal);
        var command = answer.Lines.Single(line => line.StartsWith("  entente impact ", StringComparison.Ordinal)).Trim()["entente ".Length..];
        entente.Run($"{command} --replicates 8 --months 1").Done();
    }

    [Fact]
    public void Help_names_every_command_and_option()
    {
        var help = entente.Run("--help").Done().Out;
        Assert.All((string[])["impact", "cases", "explain"], command => Assert.Contains(command, help, StringComparison.Ordinal));
        var impact = entente.Run("impact --help").Done().Out;
        Assert.All((string[])["--replicates", "--seed", "--threads", "--months", "--set", "--without", "--format", "--report", "--case-folder", "--data"],
            option => Assert.Contains(option, impact, StringComparison.Ordinal));
    }
}
