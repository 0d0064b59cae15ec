using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Entente.Tests;

/// <summary>Many clients at once, each with one request after another, and what became of them.</summary>
sealed class Load(Client client)
{
    const string Short = "replicates=200&months=24";

    static readonly (string Kind, string Path, string? Body)[] Requests =
    [
        ("read", "/api/v1/cases", null),
        ("run", $"{Client.Vostochny}/impact?{Short}", null),
        ("read", Client.Vostochny, null),
        ("run", $"{Client.Vostochny}/run", """{"set": {"us-aid": 50}, "replicates": 200, "months": 24}"""),
        ("read", "/api/v1/records/events?text=satellite&limit=50", null),
        ("run", $"{Client.Vostochny}/claims?{Short}&format=csv", null),
        ("read", $"{Client.Vostochny}/graph?outcome=war-going-on", null),
        ("run", $"{Client.Vostochny}/impact?{Short}&without=shells&format=csv", null),
    ];

    readonly ConcurrentBag<(string Kind, int Status, double Milliseconds)> answers = [];

    internal IEnumerable<IGrouping<int, (string Kind, int Status, double Milliseconds)>> ByStatus => answers.GroupBy(answer => answer.Status).OrderBy(group => group.Key);

    internal int Of(int status) => answers.Count(answer => answer.Status == status);

    internal int Count => answers.Count;

    /// <param name="more">Whether a client that has sent so many requests sends another.</param>
    /// <param name="patient">Whether a client that is refused waits as long as it is told to.</param>
    internal Task Run(int clients, Func<int, bool> more, bool patient) => Task.WhenAll(Enumerable.Range(0, clients).Select(async first =>
    {
        for (var sent = 0; more(sent); sent++)
        {
            var (kind, path, body) = Requests[(first + sent) % Requests.Length];
            var since = Stopwatch.GetTimestamp();
            var reply = body is null ? await client.Get(path) : await client.Post(path, body);
            var status = (int)reply.Status;
            answers.Add((status == 429 ? "refused" : kind, status, Stopwatch.GetElapsedTime(since).TotalMilliseconds));
            if (status == 429 && patient)
                await Task.Delay(TimeSpan.FromSeconds(int.Parse(reply.Headers["Retry-After"].Single(), CultureInfo.InvariantCulture)));
        }
    }));

    /// <summary>How long each kind of answer took.</summary>
    internal IEnumerable<string> Latencies => answers.GroupBy(answer => answer.Kind).OrderBy(group => group.Key).Select(group =>
    {
        double[] times = [.. group.Select(answer => answer.Milliseconds).Order()];
        double At(double share) => times[(int)((times.Length - 1) * share)];
        return string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {times.Length:N0} answers, median {At(0.5):N0} ms, p95 {At(0.95):N0} ms, p99 {At(0.99):N0} ms, longest {times[^1]:N0} ms");
    });
}
