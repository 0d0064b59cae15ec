namespace Entente.Measures.IdealPoints;

/// <summary>
/// The votes in vectors of one kind: of each question first the yes and no, then the abstentions, each filled up to whole vectors with
/// votes of a nobody, who stands behind the last appearance, always at 0.
/// </summary>
sealed class VoteLanes
{
    const int Chunks = 16;

    internal VoteLanes(RollCalls rollCalls)
    {
        var questions = rollCalls.Questions;
        First = new int[questions.Count + 1];
        Counts = [.. questions.Select(q => (q.Yes, q.No, q.Abstain))];
        for (var q = 0; q < questions.Count; q++)
            First[q + 1] = First[q] + Vectors(Counts[q].Yes + Counts[q].No) + Vectors(Counts[q].Abstain);
        Voters = new int[First[^1] * FloatLanes.Width];
        Array.Fill(Voters, rollCalls.Appearances.Count);
        var from = rollCalls.Voters;
        for (var q = 0; q < questions.Count; q++)
        {
            var (yes, no, abstain) = Counts[q];
            var to = Voters.AsSpan(First[q] * FloatLanes.Width);
            from[..yes].CopyTo(to);
            from.Slice(yes, abstain).CopyTo(to[(Vectors(yes + no) * FloatLanes.Width)..]);
            from.Slice(yes + abstain, no).CopyTo(to[yes..]);
            from = from[(yes + no + abstain)..];
        }
        var blocks = Vectors(questions.Count);
        FirstBlock = new int[Chunks + 1];
        for (var (block, chunk) = (0, 1); chunk <= Chunks; FirstBlock[chunk++] = block)
            while (block < blocks && First[FirstOf(block)] < (long)First[^1] * chunk / Chunks)
                block++;
        LargestBlock = Enumerable.Range(0, blocks).Select(block => First[FirstOf(block + 1)] - First[FirstOf(block)]).DefaultIfEmpty().Max();

        int FirstOf(int block) => Math.Min(block * FloatLanes.Width, questions.Count);
    }

    /// <summary>The appearance behind each vote.</summary>
    internal int[] Voters { get; }

    /// <summary>Of each question the first vector, and behind the last question their number.</summary>
    internal int[] First { get; }

    internal (int Yes, int No, int Abstain)[] Counts { get; }

    /// <summary>
    /// Where each chunk begins, in blocks of sixteen questions, and behind the last chunk their number. Chunks hold about as many votes as
    /// each other; they depend on the votes alone, so that the sums over them are the same on any number of threads.
    /// </summary>
    internal int[] FirstBlock { get; }

    /// <summary>The most vectors of any block.</summary>
    internal int LargestBlock { get; }

    /// <summary>How many vectors so many numbers fill.</summary>
    internal static int Vectors(int numbers) => (numbers + FloatLanes.Width - 1) / FloatLanes.Width;
}
