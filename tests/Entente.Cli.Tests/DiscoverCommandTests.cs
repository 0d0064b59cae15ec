namespace Entente.Tests;

public sealed class DiscoverCommandTests : IDisposable
{
    const string Small = "discover vostochny-2023 --months 6 --replicates 600";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_box_holds_the_condition_more_often_than_all_worlds_do()
    {
        string[] words = [.. Small.Split(' '), "--when", "impact(alignment-prk-rus, end) > 0.15", "--boxes", "1", "--levers"];
        var told = entente.Run([.. words, "--format", "json"]).Json();
        Assert.Equal("entente/discovery/1", told.GetProperty("schema").GetString());
        Assert.Equal("impact(alignment-prk-rus, end) > 0.15", told.GetProperty("when").GetString());
        var box = Assert.Single(told.GetProperty("boxes").EnumerateArray());
        var all = (double)told.GetProperty("holds").GetInt32() / told.GetProperty("counted").GetInt32();
        Assert.True(box.GetProperty("score").GetProperty("density").GetDouble() > all);
        Assert.Contains(" the condition holds in ", entente.Run(words).Done().Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_threads_change_no_byte()
    {
        string[] words = [.. Small.Split(' '), "--when", "impact(alignment-prk-rus, +6) > 0.2", "--format", "csv"];
        Assert.Equal(entente.Run([.. words, "--threads", "1"]).Done().Bytes, entente.Run([.. words, "--threads", "2"]).Done().Bytes);
    }

    [Fact]
    public void A_condition_that_never_holds_is_answered_with_what_a_chance_is() => entente.Run([.. Small.Split(' '), "--when", "crisis-kor-prk > 100"])
        .IsRefusedWith("'with(crisis-kor-prk, end) > 100' holds in 0 of 600 replicates", "expected at least 20", "crisis-kor-prk is yes or no in a replicate, 100 or 0");

    [Theory]
    [InlineData("", "the test is empty")]
    [InlineData("crisis-kor-prk >=", "ends too soon")]
    [InlineData("crisis-kor-pkr >= 3", "did you mean 'crisis-kor-prk'?")]
    [InlineData("crisis-kor-prk", "nothing that can be true or false")]
    [InlineData("with(war-going-on, +12) > 3", "the run covers 2023-10 to 2024-03")]
    public void A_condition_that_cannot_be_read_is_answered_in_a_sentence(string when, string words) => entente.Run([.. Small.Split(' '), "--when", when]).IsRefusedWith(words);

    [Fact]
    public void A_question_without_a_condition_is_answered_with_an_example() => entente.Run(Small).IsRefusedWith("no condition is given", "--when");

    [Fact]
    public void The_least_support_is_a_share() => entente.Run($"{Small} --support 3").IsRefusedWith("--support is '3'", "up to 0.5");
}
