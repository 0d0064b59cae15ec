namespace Entente.Measures.IdealPoints;

/// <summary>What one sweep leaves to the next. Arrays of questions and of appearances are filled up to whole vectors.</summary>
sealed class ChainState
{
    internal ChainState(RollCalls rollCalls, IReadOnlyDictionary<int, double> starts)
    {
        var appearances = rollCalls.Appearances;
        var (questions, members) = (Filled(rollCalls.Questions.Count), Filled(appearances.Count + 1));
        (Low, High, Discrimination) = (new float[questions], new float[questions], new float[questions]);
        (Position, Mean, Sums) = (new float[members], new double[members], new double[2 * members]);
        for (var i = 0; i < appearances.Count; i++)
            Mean[i] = starts.GetValueOrDefault(appearances[i].Member);

        var voters = rollCalls.Voters;
        for (var q = 0; q < rollCalls.Questions.Count; q++)
        {
            var question = rollCalls.Questions[q];
            // The share that votes so, stretched to -1 to 1.
            Low[q] = -1 + 2f * question.Yes / question.Votes;
            High[q] = -1 + 2f * (question.Yes + question.Abstain) / question.Votes;
            Discrimination[q] = Side(voters[..question.Votes], question, appearances, starts);
            voters = voters[question.Votes..];
        }
    }

    /// <summary>How many sweeps are done.</summary>
    internal uint Sweep { get; set; }

    internal float[] Low { get; }

    internal float[] High { get; }

    internal float[] Discrimination { get; }

    internal float[] Position { get; }

    /// <summary>The conditional mean that each position was last drawn about.</summary>
    internal double[] Mean { get; }

    /// <summary>Of each appearance Σβz and Σβ² over its votes, side by side.</summary>
    internal double[] Sums { get; }

    /// <summary>To a stream or from it. Positions are no part of it: a sweep begins with new ones.</summary>
    internal void Pass(Checkpoint checkpoint, int sweeps)
    {
        Sweep = (uint)checkpoint.Count((int)Sweep, sweeps);
        foreach (var numbers in (float[][])[Low, High, Discrimination])
            checkpoint.Bytes<float>(numbers);
        foreach (var numbers in (double[][])[Mean, Sums])
            checkpoint.Bytes<double>(numbers);
    }

    static int Filled(int count) => VoteLanes.Vectors(count) * FloatLanes.Width;

    /// <summary>1 where those thought to stand high say no more than those thought to stand low, -1 where less, else 0.</summary>
    static int Side(ReadOnlySpan<int> voters, LinkedRollCall question, IReadOnlyList<Appearance> appearances, IReadOnlyDictionary<int, double> starts)
    {
        var (n, start, cast, both) = (0, 0.0, 0.0, 0.0);
        for (var i = 0; i < voters.Length; i++)
            if (starts.TryGetValue(appearances[voters[i]].Member, out var at) && at != 0)
            {
                var vote = i < question.Yes ? 1 : i < question.Yes + question.Abstain ? 2 : 3;
                (n, start, cast, both) = (n + 1, start + at, cast + vote, both + at * vote);
            }
        return Math.Sign(Math.Round(n * both - start * cast, 9));
    }
}
