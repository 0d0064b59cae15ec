using System.Diagnostics;
using System.Globalization;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>Nothing else runs meanwhile: memory is that of the whole process.</summary>
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
public sealed class Undisturbed;

/// <summary>Many clients at once are answered or told to come back, and leave nothing behind.</summary>
[Collection(nameof(LoadTests))]
public sealed class LoadTests(ITestOutputHelper output)
{
    const int Clients = 50;
    const long Mega = 1_000_000;

    /// <summary>What caches and pools may still fill up to after a first round.</summary>
    const long Slack = 64 * Mega;

    static readonly StudioOptions Limits = new();

    [Fact]
    public async Task Fifty_clients_are_answered_or_refused_by_the_limit_and_memory_comes_back()
    {
        await using var client = await Client.Of(Limits);
        await new Load(client).Run(Clients, sent => sent < 2, patient: false);
        var (before, allocated) = (Level(), GC.GetTotalAllocatedBytes());
        var load = new Load(client);
        await load.Run(Clients, sent => sent < 6, patient: false);
        Assert.Equal(Clients * 6, load.Of(200) + load.Of(429));
        Assert.True(load.Of(200) >= Clients * 3, $"{load.Of(200)} answered");
        Assert.Equal(Limits.MostRuns, client.Places.Free);
        Assert.Equal(0, client.Places.Waiting);
        // That it comes back says something only where much more was used meanwhile.
        Assert.True(GC.GetTotalAllocatedBytes() - allocated > 3 * Slack);
        var more = Level() - before;
        Assert.True(more < Slack, $"{more / Mega} MB more than before");
    }

    /// <summary>
    /// Twice, so that what caches and pools fill up to once can be told from what each minute would leave behind.
    /// <c>docs/performance.md</c> has what it prints.
    /// </summary>
    [Fact(Explicit = true)]
    public async Task Fifty_clients_for_a_minute_and_for_another()
    {
        await using var client = await Client.Of(Limits);
        await new Load(client).Run(Clients, sent => sent < 2, patient: false);
        Tell("before", Level());
        var first = await Minute(client);
        var second = await Minute(client);
        Assert.True(second - first < Slack);
    }

    async Task<long> Minute(Client client)
    {
        var load = new Load(client);
        var since = Stopwatch.StartNew();
        await load.Run(Clients, _ => since.Elapsed < TimeSpan.FromSeconds(60), patient: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Clients} clients, {since.Elapsed.TotalSeconds:N0} s, {load.Count:N0} answers: {string.Join(", ", load.ByStatus.Select(group => $"{group.Count():N0} of {group.Key}"))}"));
        foreach (var line in load.Latencies)
            output.WriteLine(line);
        Assert.Equal(load.Count, load.Of(200) + load.Of(429));
        Assert.Equal(Limits.MostRuns, client.Places.Free);
        var level = Level();
        Tell("after", level);
        return level;
    }

    static long Level() => GC.GetTotalMemory(forceFullCollection: true);

    void Tell(string when, long level) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{when}: {level / (double)Mega:N1} MB managed, {Environment.WorkingSet / Mega:N0} MB resident"));
}
