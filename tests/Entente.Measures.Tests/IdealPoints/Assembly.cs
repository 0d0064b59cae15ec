using Entente.Measures.IdealPoints;

namespace Entente.Measures.Tests.IdealPoints;

/// <summary>
/// An assembly whose members' positions are known: they drift, vote by the model, and some questions return in later sessions. Not all come to each session.
/// </summary>
sealed class Assembly
{
    readonly Dictionary<(int Member, int Session), double> positions = [];

    internal Assembly(int members, int sessions, int questions, int seed)
    {
        var random = new Random(seed);
        var (calls, votes, repeated) = (new List<RollCall>(), new List<RollCallVote>(), new List<RepeatedResolution>());
        var resolutions = new List<(double Beta, double Low, double High)>();
        double[] at = [.. Enumerable.Range(0, members).Select(member => 1.7 * (2.0 * member / (members - 1) - 1))];
        for (var session = 1; session <= sessions; session++)
        {
            bool[] present = [.. at.Select((_, member) => member % 5 != 0 || random.NextDouble() < 0.8)];
            for (var question = 0; question < questions; question++)
            {
                var id = resolutions.Count;
                if (session > 1 && question % 3 == 0)
                {
                    repeated.Add(new(id - questions, id));
                    resolutions.Add(resolutions[id - questions]);
                }
                else
                {
                    var (beta, low) = (1.5 * Normal(), 1.2 * Normal() - 0.3);
                    resolutions.Add((beta, low, low + 0.8 * random.NextDouble()));
                }
                calls.Add(new(id, session, 1945 + session));
                for (var member = 0; member < members; member++)
                    if (present[member])
                    {
                        var opinion = resolutions[id].Beta * at[member] + Normal();
                        votes.Add(new(id, member, opinion < resolutions[id].Low ? VoteCast.Yes : opinion > resolutions[id].High ? VoteCast.No : VoteCast.Abstain));
                    }
            }
            for (var member = 0; member < members; member++)
            {
                if (present[member])
                    positions[(member, session)] = at[member];
                at[member] += 0.15 * Normal();
            }
        }
        Calls = RollCalls.Prepare([.. calls], [.. votes], [.. repeated]);
        Starts = new() { [0] = -2, [1] = -2, [members - 2] = 3, [members - 1] = 3 };

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    internal RollCalls Calls { get; }

    internal Dictionary<int, double> Starts { get; }

    /// <summary>Of the appearances in order, brought to mean 0 and standard deviation 1 as the estimates are.</summary>
    internal double[] Positions
    {
        get
        {
            double[] at = [.. Calls.Appearances.Select(a => positions[(a.Member, a.Session)])];
            var mean = at.Average();
            var sd = Math.Sqrt(at.Sum(x => (x - mean) * (x - mean)) / (at.Length - 1));
            return [.. at.Select(x => (x - mean) / sd)];
        }
    }
}
