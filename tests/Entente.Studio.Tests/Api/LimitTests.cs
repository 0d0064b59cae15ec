using Entente.Studio;

namespace Entente.Tests;

/// <summary>What a request is granted at most.</summary>
public sealed class LimitTests(Host host)
{
    /// <summary>Every combination of the causes of 2,000 replicates: minutes, unless somebody stops it.</summary>
    const string Endless = Client.Vostochny + "/explain?outcome=war-going-on&how=exact";

    static readonly StudioOptions Alone = new() { MostRuns = 1, MostWaiting = 1, MostTime = TimeSpan.FromHours(1) };

    [Theory]
    [InlineData("impact?replicates=10001", "replicates is '10001'; expected a whole number from 1 to 10,000.")]
    [InlineData("impact?replicates=0", "expected a whole number from 1")]
    [InlineData("impact?replicates=-1", "expected a whole number from 1")]
    [InlineData("impact?months=121", "months is '121'; expected a whole number from 1 to 120.")]
    [InlineData("impact?months=99999999999999999999", "expected a whole number from 1 to 1,200.")]
    [InlineData("explain?outcome=war-going-on&months=6&month=7", "expected 1 to 6, the months of the run.")]
    public async Task More_than_there_is_is_refused(string asked, string words)
    {
        await using var client = new Client(host.Address);
        (await client.Get($"{Client.Vostochny}/{asked}")).IsProblem(400, words);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_not_read()
    {
        await using var client = await Client.Of(new() { MostBytes = 2_000 });
        (await client.Post(Client.Vostochny + "/run", """{"without": [""" + string.Join(',', Enumerable.Repeat("\"shells\"", 1_000)) + "]}")).IsProblem(413, "2,000 bytes at most");
        (await client.Post(Client.Vostochny + "/run", """{"replicates": 8, "months": 1}""")).Good("text/event-stream");
    }

    [Theory]
    [InlineData("POST", Client.Vostochny + "/run", "text/plain", 415)]
    [InlineData("POST", Client.Vostochny + "/impact", "application/json", 405)]
    [InlineData("POST", "/api/v1/case", "application/json", 404)]
    [InlineData("PUT", "/nowhere", "text/plain", 404)]
    public async Task A_body_above_the_limit_that_nobody_wants_ends_the_connection_and_says_so(string method, string path, string type, int status)
    {
        await using var client = await Client.Of(new() { MostBytes = 2_000 });
        // Its length told beforehand, and found out on the way.
        foreach (var chunked in (bool[])[false, true])
        {
            using var request = Client.Asking(path, new string('x', 3_000), type);
            (request.Method, request.Headers.TransferEncodingChunked) = (new(method), chunked);
            var reply = await client.Send(request);
            Assert.Equal(status, (int)reply.Status);
            Assert.Equal(["close"], reply.Headers["Connection"]);
        }
        Assert.Empty((await client.Post("/api/v1/case", "{}")).IsProblem(404).Headers["Connection"]);
    }

    [Fact]
    public async Task A_run_whose_paths_do_not_fit_is_refused()
    {
        await using var client = await Client.Of(new() { MostReplicates = int.MaxValue });
        (await client.Get($"{Client.Vostochny}/impact?replicates=2000000000")).IsProblem(400, "GB of memory");
    }

    [Fact]
    public async Task A_name_longer_than_any_is_not_compared_with_all()
    {
        await using var client = new Client(host.Address);
        (await client.Get($"{Client.Vostochny}/impact?off={new string('x', 201)}")).IsProblem(400, "off has 201 letters; expected 200 at most.");
        (await client.Get($"/api/v1/cases/{new string('x', 201)}")).IsProblem(404, "a name of 201 letters");
    }

    [Fact]
    public async Task Rows_come_so_many_at_a_time()
    {
        await using var client = await Client.Of(new() { MostRows = 5 });
        (await client.Get("/api/v1/records/events?limit=6")).IsProblem(400, "expected a whole number from 1 to 5.");
        Assert.Equal(5, (await client.Get("/api/v1/records/events")).Json().GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task So_many_run_at_once_so_many_wait_and_the_next_is_told_when_to_ask_again()
    {
        using var stop = new CancellationTokenSource();
        await using var client = await Client.Of(Alone);
        var first = client.Begin(new(HttpMethod.Get, Endless), stop.Token);
        await Until(() => client.Places.Free == 0, first);
        var second = client.Get($"{Client.Vostochny}/impact?{Client.Small}");
        await Until(() => client.Places.Waiting == 1, second);

        var refused = (await client.Get($"{Client.Vostochny}/impact?{Client.Small}")).IsProblem(429, "1 runs are under way and 1 wait");
        Assert.Equal("2", refused.Headers["Retry-After"].Single());
        (await client.Get($"{Client.Vostochny}/impact?replicates=x")).IsProblem(400);
        (await client.Get(Client.Vostochny)).Good();

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        (await second).Good();
    }

    [Theory]
    [InlineData(Endless, null)]
    [InlineData(Client.Vostochny + "/run", """{"replicates": 10000, "months": 120}""")]
    public async Task A_client_that_goes_away_stops_its_run(string path, string? body)
    {
        using var gone = new CancellationTokenSource();
        await using var client = await Client.Of(Alone with { MostWaiting = 0 });
        var run = client.Begin(body is null ? new(HttpMethod.Get, path) : Client.Asking(path, body), gone.Token);
        await Until(() => client.Places.Free == 0, run);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await Until(() => client.Places.Free == 1);
        (await client.Get($"{Client.Vostochny}/impact?{Client.Small}")).Good();
    }

    [Fact]
    public async Task A_client_that_goes_away_while_it_waits_leaves_its_place_in_the_queue()
    {
        using var gone = new CancellationTokenSource();
        using var stop = new CancellationTokenSource();
        await using var client = await Client.Of(Alone);
        var first = client.Begin(new(HttpMethod.Get, Endless), stop.Token);
        await Until(() => client.Places.Free == 0, first);
        var second = client.Begin(new(HttpMethod.Get, $"{Client.Vostochny}/impact"), gone.Token);
        await Until(() => client.Places.Waiting == 1, second);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await Until(() => client.Places.Waiting == 0, first);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Until(() => client.Places.Free == 1);
    }

    [Fact]
    public async Task A_run_that_takes_too_long_is_stopped_and_says_so()
    {
        var clock = new Clock();
        await using var client = await Client.Of(Alone with { Time = clock });
        var run = client.Get(Endless);
        // A moment after the place is taken.
        await Until(() => clock.IsSet, run);
        clock.RunOut();
        (await run).IsProblem(503, "the run was stopped after 3600 seconds", "how=quick");
        await Until(() => client.Places.Free == 1);
    }

    [Fact]
    public async Task A_stream_that_takes_too_long_ends_with_a_problem()
    {
        var clock = new Clock();
        await using var client = await Client.Of(Alone with { Time = clock });
        await using var events = new EventReader(await client.Begin(Client.Asking(Client.Vostochny + "/run", """{"replicates": 10000, "months": 120}""")));
        Assert.Equal("rough", (await events.Next())?.EventType);
        clock.RunOut();
        var problem = await events.Next();
        Assert.Equal("problem", problem?.EventType);
        Assert.Contains("\"status\":503", problem!.Value.Data, StringComparison.Ordinal);
        Assert.Null(await events.Next());
    }

    /// <summary>Waits for a state that must come, as long as what brings it about goes on.</summary>
    static async Task Until(Func<bool> state, Task? during = null)
    {
        while (!state())
        {
            if (during is { IsCompleted: true })
                await during;
            Assert.False(during is { IsCompleted: true }, "it ended before it could be seen.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
