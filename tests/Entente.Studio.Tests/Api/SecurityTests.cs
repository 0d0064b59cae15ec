using Entente.Studio;

namespace Entente.Tests;

/// <summary>What every answer says to a browser, and who is answered at all.</summary>
public sealed class SecurityTests(Host host)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/cases/vostochny-2023", 200)]
    [InlineData("/nowhere", 404)]
    [InlineData("/api", 302)]
    [InlineData("/api/", 200)]
    [InlineData("/api/scalar.js", 200)]
    [InlineData("/api/nowhere", 404)]
    [InlineData("/api/v1/openapi.json", 200)]
    [InlineData("/api/v1/cases", 200)]
    [InlineData("/api/v1/cases/nowhere", 404)]
    [InlineData("/api/v1/records/votes?format=csv", 200)]
    [InlineData(Client.Vostochny + "/impact?" + Client.Small, 200)]
    [InlineData(Client.Vostochny + "/impact?replicates=many", 400)]
    [InlineData(Client.Vostochny + "/report?" + Client.Small, 200)]
    [InlineData(Client.Vostochny + "/run", 405)]
    public async Task Every_kind_of_answer_says_how_it_may_be_treated(string path, int status)
    {
        await using var client = new Client(host.Address);
        var reply = await client.Get(path);
        Assert.Equal(status, (int)reply.Status);
        IsGuarded(reply);
    }

    [Fact]
    public async Task A_page_of_another_site_is_not_answered()
    {
        await using var client = new Client(host.Address);
        IsGuarded((await client.Send(new(HttpMethod.Get, "/api/v1/cases") { Headers = { { "Origin", "https://elsewhere.example" } } })).IsProblem(403));
        IsGuarded((await client.Send(new(HttpMethod.Get, "/api/v1/cases") { Headers = { { "Origin", "null" } } })).IsProblem(403));
        var page = await client.Send(new(HttpMethod.Get, "/") { Headers = { { "Origin", "https://elsewhere.example" } } });
        Assert.Equal(403, (int)page.Status);
        IsGuarded(page);
        var own = (await client.Send(new(HttpMethod.Get, "/api/v1/cases") { Headers = { { "Origin", host.Address } } })).Good();
        Assert.Empty(own.Headers["Access-Control-Allow-Origin"]);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST:5240", true)]
    [InlineData("127.0.0.1:80", true)]
    [InlineData("[::1]:5240", true)]
    [InlineData("elsewhere.example", false)]
    [InlineData("127.0.0.1.elsewhere.example", false)]
    [InlineData("localhost.elsewhere.example:5240", false)]
    [InlineData("10.0.0.1", false)]
    public async Task A_name_that_somebody_pointed_here_is_not_answered(string name, bool answered)
    {
        await using var client = new Client(host.Address);
        foreach (var path in (string[])["/", "/api/v1/cases", "/api/", "/assets/studio.css"])
        {
            var reply = await client.Send(new(HttpMethod.Get, path) { Headers = { Host = name } });
            Assert.Equal(answered ? 200 : 421, (int)reply.Status);
            IsGuarded(reply);
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5240", false)]
    [InlineData("http://localhost:5240", false)]
    [InlineData("http://[::1]:0;http://127.0.0.1:0", false)]
    [InlineData("http://0.0.0.0:80", true)]
    [InlineData("http://*:80", true)]
    [InlineData("http://127.0.0.1:80;http://192.168.1.5:80", true)]
    public void A_server_that_listens_to_others_is_called_by_any_name(string urls, bool any) =>
        Assert.Equal(any, new HostNames(urls).Has(new("elsewhere.example")));

    static void IsGuarded(Reply reply)
    {
        Assert.Equal("nosniff", reply.Headers["X-Content-Type-Options"].Single());
        Assert.Equal("DENY", reply.Headers["X-Frame-Options"].Single());
        Assert.Equal("no-referrer", reply.Headers["Referrer-Policy"].Single());
        Assert.Equal("same-origin", reply.Headers["Cross-Origin-Resource-Policy"].Single());
        Assert.Empty(reply.Headers["Server"]);
        var policy = reply.Headers["Content-Security-Policy"].Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("script-src [^;]*unsafe-inline", policy);
    }
}
