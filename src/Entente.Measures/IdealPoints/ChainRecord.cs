namespace Entente.Measures.IdealPoints;

/// <summary>What is kept of the sweeps after the burn-in.</summary>
sealed class ChainRecord
{
    readonly int burnIn, sweeps, thinning, appearances;
    readonly float[] draws; // one kept draw of all appearances after the other
    readonly double[] sum, squares, discrimination, low, high;

    internal ChainRecord(RollCalls rollCalls, IdealPointOptions options)
    {
        (burnIn, sweeps, thinning, appearances) = (options.BurnIn, options.Sweeps, options.Thinning, rollCalls.Appearances.Count);
        draws = new float[checked(options.Kept * appearances)];
        (sum, squares) = (new double[appearances], new double[appearances]);
        var questions = rollCalls.Questions.Count;
        (discrimination, low, high) = (new double[questions], new double[questions], new double[questions]);
    }

    /// <summary>Sweeps since the burn-in.</summary>
    int Counted { get; set; }

    internal int Kept => Counted / thinning;

    internal void Take(ChainState state)
    {
        if (state.Sweep <= burnIn)
            return;
        Counted++;
        for (var i = 0; i < appearances; i++)
        {
            double position = state.Position[i];
            sum[i] += position;
            squares[i] += position * position;
        }
        for (var q = 0; q < low.Length; q++)
        {
            discrimination[q] += state.Discrimination[q];
            low[q] += state.Low[q];
            high[q] += state.High[q];
        }
        if (Counted % thinning != 0)
            return;
        state.Position.AsSpan(0, appearances).CopyTo(draws.AsSpan((Kept - 1) * appearances));
    }

    internal IdealPointEstimates Summarise(RollCalls rollCalls)
    {
        var points = new IdealPoint[appearances];
        var sorted = new float[Kept];
        for (var i = 0; i < points.Length; i++)
        {
            for (var draw = 0; draw < sorted.Length; draw++)
                sorted[draw] = draws[draw * appearances + i];
            Array.Sort(sorted);
            var (member, session, votes) = rollCalls.Appearances[i];
            var mean = sum[i] / Counted;
            var sd = Math.Sqrt(Math.Max(0, squares[i] / Counted - mean * mean));
            points[i] = new(member, session, votes, mean, sd, Quantile(0.05), Quantile(0.1), Quantile(0.5), Quantile(0.9), Quantile(0.95));
        }
        return new(points, [.. rollCalls.Questions.Select((question, q) =>
            new QuestionEstimate(question.Id, discrimination[q] / Counted, low[q] / Counted, high[q] / Counted))]);

        double Quantile(double p)
        {
            var rank = p * (sorted.Length - 1);
            var below = (int)rank;
            return sorted[below] + (rank - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]);
        }
    }

    /// <summary>To a stream or from it.</summary>
    internal void Pass(Checkpoint checkpoint)
    {
        Counted = checkpoint.Count(Counted, sweeps);
        foreach (var numbers in (double[][])[sum, squares, discrimination, low, high])
            checkpoint.Bytes<double>(numbers);
        checkpoint.Bytes(draws.AsSpan(0, Kept * appearances));
    }
}
