using System.Net;
using System.Net.Sockets;

namespace Entente.Tests;

/// <summary>The workbench as the command starts it.</summary>
public sealed class ServeCommandTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Theory]
    [InlineData("serve --urls here", "--urls has 'here'; expected an address such as http://127.0.0.1:5240.")]
    [InlineData("serve --urls https://127.0.0.1:5240", "--urls has 'https://127.0.0.1:5240'; expected an address such as http://127.0.0.1:5240.")]
    [InlineData("serve --case-folder nowhere", "nowhere/case.yaml: there is no such file; a case folder holds a case.yaml.")]
    [InlineData("serve --data nowhere", "nowhere: there is no such folder; expected one with actors.csv")]
    [InlineData("serve vostochny-2023", "'vostochny-2023' is one argument too many of entente serve.")]
    public void What_cannot_be_served_is_refused_in_a_sentence(string line, string says) => entente.Run(line).IsRefusedWith(says);

    [Fact]
    public void An_address_that_somebody_else_listens_at_is_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        entente.Run($"serve --urls {address}").IsRefusedWith($"cannot listen at {address}: ", "expected an address that is free, by --urls.");
    }

    [Fact]
    public async Task It_serves_somebodys_own_case_by_its_own_id_until_it_is_told_to_stop()
    {
        entente.CopyCase();
        await File.WriteAllTextAsync(Path.Combine(entente.PathOf("mine"), "case.yaml"),
            (await File.ReadAllTextAsync(Path.Combine(entente.PathOf("mine"), "case.yaml"))).Replace("\nid: vostochny-2023\n", "\nid: my-own\n", StringComparison.Ordinal));
        var address = $"http://127.0.0.1:{FreePort()}";
        using var running = entente.Start("serve", "--case-folder", "mine", "--urls", address);
        using var client = new HttpClient { BaseAddress = new(address) };
        Assert.Contains("The North Korean-Russian summit at Vostochny", await Once(client, "/cases/my-own"), StringComparison.Ordinal);
        using var absent = await client.GetAsync("/cases/vostochny-2023");
        Assert.Contains("there is no case", await absent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        running.Interrupt();
        var answer = running.Wait().Done();
        Assert.Equal($"Entente is at {address}\nStop it with Ctrl-C.\n", answer.Out);
    }

    /// <summary>What it answers once it listens.</summary>
    static async Task<string> Once(HttpClient client, string path)
    {
        for (var tries = 0; ; tries++)
            try
            {
                return await client.GetStringAsync(path);
            }
            catch (HttpRequestException) when (tries < 300)
            {
                await Task.Delay(100);
            }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
