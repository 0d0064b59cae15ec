namespace Entente.Tests;

/// <summary>The API and the command answer the same question with the same bytes.</summary>
public sealed class SameBytesTests(Host host)
{
    const string Moved = "set=us-aid=50&set=talks=2&without=shells&hold=Blocs.by-rival=0&seed=7";
    const string MovedInWords = "--set us-aid=50 --set talks=2 --without shells --hold Blocs.by-rival=0 --seed 7";
    const string SmallInWords = "--replicates 24 --months 6";

    [Theory]
    [InlineData("impact", "", "impact vostochny-2023", "json", "csv")]
    [InlineData("impact", $"&{Moved}", $"impact vostochny-2023 {MovedInWords}", "json")]
    [InlineData("impact", "&off=Blocs&off=Crisis", "impact vostochny-2023 --off Blocs --off Crisis", "json")]
    [InlineData("impact", "&observe-until=2023-12-31&prior=true", "impact vostochny-2023 --observe-until 2023-12-31 --prior", "json")]
    [InlineData("explain", "&outcome=war-going-on&how=quick&month=4", "explain vostochny-2023 war-going-on --quick --month 4", "json")]
    [InlineData("explain", "&outcome=alignment-prk-rus", "explain vostochny-2023 alignment-prk-rus --quick", "json", "csv")]
    [InlineData("explain", $"&outcome=war-going-on&how=auto&off=HiddenTerms&{Moved}", $"explain vostochny-2023 war-going-on --off HiddenTerms {MovedInWords}", "json")]
    [InlineData("claims", "", "claims vostochny-2023", "json", "csv")]
    [InlineData("claims", $"&{Moved}", $"claims vostochny-2023 {MovedInWords}", "json")]
    public async Task An_answer_is_what_the_command_prints(string resource, string query, string line, params string[] formats)
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        foreach (var format in formats)
        {
            var reply = (await client.Get($"{Client.Vostochny}/{resource}?{Client.Small}{query}&format={format}")).Good(format == "json" ? "application/json" : "text/csv");
            Assert.Equal(command.Run($"{line} {SmallInWords} --format {format}").Done().Bytes, reply.Bytes);
        }
    }

    [Fact]
    public async Task Scores_are_what_the_command_prints_and_reach_as_far_as_the_questions()
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        foreach (var format in (string[])["json", "csv"])
            Assert.Equal(command.Run($"score vostochny-2023 --no-series --replicates 24 --format {format}").Done().Bytes,
                (await client.Get($"{Client.Vostochny}/scores?replicates=24&format={format}")).Good(format == "json" ? "application/json" : "text/csv").Bytes);
    }

    [Fact]
    public async Task Claims_in_Korean_are_what_the_command_prints()
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        Assert.Equal(command.Run($"claims vostochny-2023 {SmallInWords} --format csv --lang ko").Done().Bytes, (await client.Get($"{Client.Vostochny}/claims?{Client.Small}&format=csv&lang=ko")).Good("text/csv").Bytes);
    }

    [Fact]
    public async Task The_diagram_is_what_the_command_prints()
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        Assert.Equal(command.Run("explain vostochny-2023 --graph json").Done().Bytes, (await client.Get($"{Client.Vostochny}/graph")).Good().Bytes);
        Assert.Equal(command.Run("explain vostochny-2023 war-going-on --graph json").Done().Bytes, (await client.Get($"{Client.Vostochny}/graph?outcome=war-going-on")).Good().Bytes);
    }

    [Fact]
    public async Task The_page_is_what_the_command_writes()
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        command.Run($"impact vostochny-2023 {SmallInWords} --report page.html --lang ko");
        var reply = (await client.Get($"{Client.Vostochny}/report?{Client.Small}&lang=ko")).Good("text/html");
        Assert.Equal(await File.ReadAllBytesAsync(command.PathOf("page.html")), reply.Bytes);
        Assert.StartsWith("inline; filename=vostochny-2023.html", reply.Headers["Content-Disposition"].Single(), StringComparison.Ordinal);
    }
}
