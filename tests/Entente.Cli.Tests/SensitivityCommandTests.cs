namespace Entente.Tests;

public sealed class SensitivityCommandTests : IDisposable
{
    const string Small = "sensitivity vostochny-2023 --outcome alignment-prk-rus --months 3 --samples 32 --trajectories 2 --inputs 3";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void The_threads_change_no_byte_and_the_seed_does()
    {
        var one = entente.Run($"{Small} --format json --threads 1").Done().Bytes;
        Assert.Equal(one, entente.Run($"{Small} --format json --threads 2").Done().Bytes);
        Assert.NotEqual(one, entente.Run($"{Small} --format json --seed 2").Done().Bytes);
    }

    [Fact]
    public void Json_has_the_groups_and_the_strongest()
    {
        var told = entente.Run($"{Small} --format json --levers --of with --month 2").Json();
        Assert.Equal("entente/sensitivity/1", told.GetProperty("schema").GetString());
        Assert.Equal(["estimated", "judgement", "lever", "record", "chance", "others"], told.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("group").GetString()));
        Assert.Equal(3, told.GetProperty("strongest").GetArrayLength());
        Assert.Equal(("with", 2, true), (told.GetProperty("of").GetString(), told.GetProperty("month").GetInt32(), told.GetProperty("levers_swept").GetBoolean()));
        Assert.True(told.GetProperty("standard_deviation").GetDouble() > 0);
    }

    [Fact]
    public void Without_its_terms_the_event_has_no_variance_to_take_apart() => Assert.Contains("there is nothing to take apart", entente.Run(
        $"{Small} {string.Join(' ', Reference.Case.World.Terms.Select(t => "--without " + t.Id))}").Done().Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("sensitivity vostochny-2023", "no outcome is named", "war-going-on")]
    [InlineData("sensitivity vostochny-2023 --outcome war-goin-on", "no outcome of vostochny-2023", "did you mean 'war-going-on'?")]
    [InlineData("sensitivity vostochny-2023 --outcome war-going-on --months 12 --month 13", "--month is 13", "month 12")]
    [InlineData("sensitivity vostochny-2023 --outcome war-going-on --months 1200", "1200 months", "at most")]
    [InlineData("sensitivity vostochny-2023 --outcome war-going-on --of impct", "--of is 'impct'", "without")]
    [InlineData("sensitivity vostochny-2023 --outcome war-going-on --samples 0", "--samples is '0'", "1 to 1,000,000")]
    [InlineData("sensitivity vostochny-2023 --outcome war-going-on --observe-until 2024-01-01", "'--observe-until' is no option", "entente sensitivity")]
    public void What_is_asked_wrongly_is_answered_in_a_sentence(string line, params string[] words) => entente.Run(line).IsRefusedWith(words);
}
