using System.Text;
using System.Text.Json;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>A run as a stream: a rough answer first, then the sharp one.</summary>
public sealed class RunStreamTests(Host host)
{
    const string Run = Client.Vostochny + "/run";

    [Fact]
    public async Task A_rough_answer_comes_before_the_sharp_one_whose_bytes_are_the_commands()
    {
        await using var client = new Client(host.Address);
        using var command = new Command();
        await using var events = new EventReader(await client.Begin(Client.Asking(Run,
            """{"set": {"us-aid": 5e1}, "without": ["shells"], "hold": {"Blocs.by-rival": 0}, "off": ["Crisis"], "prior": true, "seed": 7, "replicates": 208, "months": 3}""")));
        var rough = await events.Next();
        Assert.Equal("rough", rough?.EventType);
        Assert.Equal(Workbench.Rough, Replicates(rough!.Value.Data));
        var sharp = await events.Next();
        Assert.Equal("sharp", sharp?.EventType);
        var printed = command.Run("impact vostochny-2023 --set us-aid=50 --without shells --hold Blocs.by-rival=0 --off Crisis --prior --seed 7 --replicates 208 --months 3 --format json").Done();
        Assert.Equal(printed.Bytes, Encoding.UTF8.GetBytes(sharp!.Value.Data + "\n"));
        Assert.Null(await events.Next());
    }

    [Fact]
    public async Task A_run_that_is_rough_already_is_sent_twice_alike()
    {
        await using var client = new Client(host.Address);
        await using var events = new EventReader(await client.Begin(Client.Asking(Run, """{"replicates": 16, "months": 3}""")));
        var (rough, sharp) = (await events.Next(), await events.Next());
        Assert.Equal(("rough", "sharp"), (rough?.EventType, sharp?.EventType));
        Assert.Equal(rough!.Value.Data, sharp!.Value.Data);
        Assert.Equal(16, Replicates(sharp.Value.Data));
    }

    [Theory]
    [InlineData("""{"replicate": 5}""", "there is no field 'replicate' here; did you mean 'replicates'?")]
    [InlineData("""{"observe-until": "2023-12-31"}""", "did you mean 'observe_until'?")]
    [InlineData("""{"replicates": "many"}""", "replicates is a text; expected a whole number.")]
    [InlineData("""{"replicates": 1.5}""", "replicates is '1.5'; expected a whole number from 1 to 10,000.")]
    [InlineData("""{"set": ["us-aid=50"]}""", "set is an array; expected an object of names and numbers.")]
    [InlineData("""{"set": {"us-aid": "50"}}""", "set has a text for 'us-aid'; expected a number.")]
    [InlineData("""{"set": {"us-aid": 1e999}}""", "expected a number in")]
    [InlineData("""{"hold": {"Blocs.by-rivals": 1}}""", "did you mean 'Blocs.by-rival'?")]
    [InlineData("""{"without": "shells"}""", "without is a text; expected an array of names.")]
    [InlineData("""{"without": [1]}""", "without has a number in it; expected names.")]
    [InlineData("""{"seed": 1, "seed": 2}""", "each field once.")]
    [InlineData("""{"seed": 18446744073709551616}""", "expected a whole number from 0 to 18,446,744,073,709,551,615.")]
    [InlineData("""{"off": ["\ud800"]}""", "half a character")]
    [InlineData("""{"\ud800": 1}""", "half a character")]
    [InlineData("""[]""", "the body is an array; expected an object.")]
    [InlineData("""null""", "the body is null; expected an object.")]
    [InlineData("", "the body is no JSON that can be read")]
    [InlineData("""{"set": {"a": {"b": {"c": {"d": 1}}}}}""", "the body is no JSON that can be read")]
    [InlineData("""{"seed": 1} trailing""", "the body is no JSON that can be read")]
    public async Task A_body_that_says_something_else_is_refused(string body, string words)
    {
        await using var client = new Client(host.Address);
        (await client.Post(Run, body)).IsProblem(400, words);
    }

    [Fact]
    public async Task What_is_no_JSON_by_its_type_is_not_read()
    {
        await using var client = new Client(host.Address);
        (await client.Post(Run, "{}", "text/plain")).IsProblem(415, "application/json");
        (await client.Send(new(HttpMethod.Post, Run))).IsProblem(415);
    }

    static int Replicates(string document)
    {
        using var json = JsonDocument.Parse(document);
        return json.RootElement.GetProperty("replicates").GetInt32();
    }
}
