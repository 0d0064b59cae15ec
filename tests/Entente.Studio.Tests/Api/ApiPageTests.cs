using System.Text.RegularExpressions;

namespace Entente.Tests;

/// <summary>What <c>docs/api.md</c> shows is what happens.</summary>
public sealed partial class ApiPageTests(Host host)
{
    static readonly string Page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "api.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_address_in_it_is_answered()
    {
        await using var client = new Client(host.Address);
        var addresses = Address().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.True(addresses.Count >= 11);
        foreach (var address in addresses)
        {
            // Fewer replicates than it asks for: what they come to is not what is tested.
            var few = RunsWhenAsked().IsMatch(address) ? (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "replicates=16" : "";
            var reply = address.EndsWith("/run", StringComparison.Ordinal)
                ? await client.Post("/api/v1" + address, """{"set": {"us-aid": 50}, "without": ["shells"], "replicates": 16}""")
                : await client.Get("/api/v1" + address + few);
            Assert.True(reply.Status == System.Net.HttpStatusCode.OK, $"{address}: {reply.Status} {reply.Text}");
        }
    }

    [Fact]
    public async Task The_problem_in_it_is_the_answer_to_its_question()
    {
        await using var client = new Client(host.Address);
        var shown = Problem().Match(Page);
        Assert.True(shown.Success);
        Assert.Equal(shown.Groups[2].Value, (await client.Get("/api/v1" + shown.Groups[1].Value)).IsProblem(400).Text);
    }

    [GeneratedRegex("""^curl (?:-N )?"?\$api(/[^" ]+)""", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex("""/(impact|explain|claims|scores|report)""")]
    private static partial Regex RunsWhenAsked();

    [GeneratedRegex("""^\$ curl "\$api([^"]+)"\n(\{.*\})$""", RegexOptions.Multiline)]
    private static partial Regex Problem();
}
