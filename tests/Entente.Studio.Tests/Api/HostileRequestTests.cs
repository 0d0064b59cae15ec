using System.Net;
using CsCheck;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>Whatever is asked, the answer is an answer.</summary>
public sealed class HostileRequestTests
{
    /// <summary>Of one host; a run of it is over in a moment, and only a run that asks for every combination can be stopped by the clock.</summary>
    static readonly StudioOptions Limits = new() { MostReplicates = 16, MostWaiting = 1_000, MostTime = TimeSpan.FromSeconds(20) };

    static readonly string Secret = Guid.NewGuid().ToString("N");

    static HostileRequestTests() => Environment.SetEnvironmentVariable("ENTENTE_SECRET", Secret);

    /// <summary>What is nobody's business.</summary>
    static string[] Inside => [AppContext.BaseDirectory, Checkout.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", Secret, "ENTENTE_SECRET", "Exception", "   at ", ".cs:line", "Entente.Studio"];

    [Fact]
    public async Task Malformed_oversized_and_hostile_input_is_refused_in_one_sentence_that_tells_nothing_of_the_machine()
    {
        await using var client = await Client.Of(Limits);
        var requests = Hostile.From((await client.Get("/api/v1/openapi.json")).Json());
        var statuses = new System.Collections.Concurrent.ConcurrentDictionary<int, int>();
        await requests.SampleAsync(async request =>
        {
            var reply = await client.Send(Make(client, request));
            var status = (int)reply.Status;
            statuses.AddOrUpdate(status, 1, (_, n) => n + 1);
            Assert.True(status is < 500 or 503, $"{status} {reply.Text}");
            foreach (var word in Inside)
                Assert.DoesNotContain(word, reply.Text, StringComparison.Ordinal);
            // A null in a path or an address without end is no HTTP, which the server refuses before anybody reads it; an answer to HEAD has no body.
            if (status >= 400 && request.Method != "HEAD" && !(reply.Bytes.Length == 0 && (status == 414 || request.Path.Contains("%00", StringComparison.Ordinal))))
                reply.IsProblem(status);
        }, iter: 1_000, threads: 4, print: request => request.ToString());
        Assert.True(statuses[200] > 100 && statuses[400] > 100 && statuses.ContainsKey(404) && statuses.ContainsKey(405) && statuses.ContainsKey(413) && statuses.ContainsKey(415),
            string.Join(", ", statuses.Select(s => $"{s.Value} of {s.Key}")));
        Assert.Equal(Limits.MostRuns, client.Places.Free);
    }

    static HttpRequestMessage Make(Client client, HostileRequest request)
    {
        // Sent as it stands, without what a good client would put right.
        var address = new Uri($"{client.Address}{request.Path}{(request.Query.Length > 0 ? "?" + request.Query : "")}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = request.Body is null ? new HttpRequestMessage(new(request.Method), address) : Client.Asking("", request.Body, request.Type);
        (message.Method, message.RequestUri, message.Version) = (new(request.Method), address, HttpVersion.Version11);
        return message;
    }
}
