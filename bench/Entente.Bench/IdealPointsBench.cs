using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Entente.Measures.IdealPoints;
using Entente.Measures.Tests.IdealPoints;

namespace Entente.Bench;

/// <summary>
/// One sweep over the votes of the General Assembly, sessions 1 to 74 (797,473 on 4,784 questions), or over as many made-up ones where ../shared
/// is not beside the checkout.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 2, iterationCount: 10)]
public class IdealPointsBench
{
    const int Sweeps = 50;

    IdealPointChain? chain;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var data = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "..", "shared", "data"));
        var calls = Directory.Exists(Path.Combine(data, "unga-votes")) ? UngaVotes.Read(data) : MadeUp();
        chain = new(calls, new(BurnIn: 0, Sweeps: 1_000_000_000, Thinning: 1_000_000_000, Threads: Threads) { Starts = UngaVotes.Starts });
    }

    [Benchmark(OperationsPerInvoke = Sweeps)]
    public void Sweep() => chain!.Run(Sweeps);

    static RollCalls MadeUp()
    {
        const int members = 165, sessions = 73, questions = 66;
        var random = new Random(1);
        RollCall[] calls = [.. Enumerable.Range(0, sessions * questions).Select(id => new RollCall(id, id / questions, 1946 + id / questions))];
        RollCallVote[] votes = [.. calls.SelectMany(call => Enumerable.Range(0, members).Select(member => new RollCallVote(call.Id, member, Cast(member))))];
        return RollCalls.Prepare(calls, votes, []);

        VoteCast Cast(int member)
        {
            var opinion = member / (double)members + random.NextDouble();
            return opinion < 1.4 ? VoteCast.Yes : opinion < 1.6 ? VoteCast.Abstain : VoteCast.No;
        }
    }

    static string Here([CallerFilePath] string file = "") => file;
}
