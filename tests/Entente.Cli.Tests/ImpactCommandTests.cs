using System.Text.RegularExpressions;

namespace Entente.Tests;

public sealed partial class ImpactCommandTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void One_command_prints_a_table_that_fits_a_hundred_columns()
    {
        var answer = entente.Run("impact vostochny-2023 --replicates 100").Done();
        Assert.All(answer.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.All(Reference.Case.Outcomes, outcome => Assert.Contains(answer.Lines, line => line.StartsWith(outcome.Title.En, StringComparison.Ordinal)));
        Assert.Equal(4 * Reference.Case.Outcomes.Count, answer.Lines.Count(line => Reading().IsMatch(line)));
        Assert.Empty(entente.Files);
    }

    [Fact]
    public void The_table_says_what_was_run_and_how_to_read_it()
    {
        var answer = entente.Run("impact vostochny-2023 --replicates 50 --seed 7 --months 3 --set shells=300000 --without veto-shield --without food").Done();
        // Numbers move with the model, and columns with the numbers: the golden text is the frame around them.
        Golden.Holds(string.Join('\n', answer.Lines.Select(line => Gap().Replace(Reading().Replace(Spark().Replace(line, ""), "  $1  ..."), "  "))) + "\n");
    }

    [Fact]
    public void A_run_that_the_machine_cannot_hold_is_refused_before_it_begins()
    {
        entente.Environment["DOTNET_GCHeapHardLimit"] = "20000000"; // hexadecimal, half a gigabyte
        entente.Run("impact vostochny-2023 --replicates 1000000 --months 2").IsRefusedWith(
            "1,000,000 replicates of 2 months need 3.2 GB of memory, and the machine has 0.5; expected fewer of one or the other.");
        entente.Run("impact vostochny-2023 --replicates 8 --months 2").Done();
    }

    [Fact]
    public void A_number_of_replicates_that_is_no_multiple_of_a_block_is_counted_exactly()
    {
        var told = entente.Run("impact vostochny-2023 --replicates 13 --months 1 --format json").Json();
        Assert.Equal(13, told.GetProperty("replicates").GetInt32());
        Assert.Equal(13, told.GetProperty("counted").GetInt32());
    }

    [GeneratedRegex(@"^ +(\d+)  .*%$")]
    private static partial Regex Reading();

    [GeneratedRegex(@"(?<=\S) {2,}")]
    private static partial Regex Gap();

    [GeneratedRegex(" +[▁-█]{2,}$")]
    private static partial Regex Spark();
}
