namespace Entente.Tests;

public class ReadmeTests
{
    [Fact]
    public void The_table_in_the_README_is_what_its_command_prints()
    {
        using var entente = new Command();
        var printed = entente.Run("impact vostochny-2023").Done().Out.ReplaceLineEndings("\n");
        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md")).ReplaceLineEndings("\n");
        var blocks = readme.Split("```\n").Single(part => part.StartsWith("The North Korean-Russian summit", StringComparison.Ordinal)).Split("\n\n");
        Assert.True(blocks.Length > 5);
        Assert.All(blocks, block => Assert.Contains(block.Trim('\n'), printed, StringComparison.Ordinal));
    }
}
