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
        var commands = answer.Lines.Where(line => line.StartsWith("  entente impact ", StringComparison.Ordinal)).Select(line => line.Trim()["entente ".Length..]).ToList();
        Assert.Equal(Bundled, commands);
        Assert.All(commands, command => entente.Run($"{command} --replicates 8 --months 1").Done());
    }

    static readonly string[] Bundled = ["impact dprk-famine-1994", "impact iran-drones-2022", "impact vostochny-2023"];

    [Fact]
    public void Help_names_every_command_and_option()
    {
        var help = entente.Run("--help").Done().Out;
        Assert.All((string[])["impact", "cases", "claims", "explain"], command => Assert.Contains(command, help, StringComparison.Ordinal));
        var impact = entente.Run("impact --help").Done().Out;
        Assert.All((string[])["--replicates", "--seed", "--threads", "--months", "--set", "--without", "--off", "--observe-until", "--format", "--report", "--lang", "--case-folder", "--data"],
            option => Assert.Contains(option, impact, StringComparison.Ordinal));
    }
}
