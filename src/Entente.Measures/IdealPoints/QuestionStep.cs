using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Entente.Simulation;
using static Entente.Measures.IdealPoints.FloatLanes;
using F = System.Runtime.Intrinsics.Vector512<float>;

namespace Entente.Measures.IdealPoints;

/// <summary>
/// One thread's part of a sweep, question by question: new cut points by Metropolis with the opinions integrated out, the opinions behind the
/// votes given those, the discrimination given the opinions, and what all of it says of each appearance. Sixteen questions share the
/// vectors of what is drawn once for a question, sixteen votes those of what is drawn for a vote.
/// </summary>
sealed class QuestionStep
{
    const float Farthest = 7, ProposalSd = 0.2f / 3, FarthestOpinion = 9;
    const float LeastChance = 1e-37f, MostChance = 1 - 1f / 16777216;
    static readonly uint CutPoints = Key.Of("cut points"), Rest = Key.Of("acceptance and discrimination"), Opinions = Key.Of("opinions");

    readonly VoteLanes votes;
    readonly ChainState state;
    readonly ulong seed;

    // Of the block in hand, vote by vote; [0] belongs to the cut points that stand, [1] to the proposed.
    readonly float[] position, draw;
    readonly double[] opinion;
    readonly float[][] below, width;
    // Of the block in hand, question by question.
    readonly float[][] low = [new float[Width], new float[Width]], high = [new float[Width], new float[Width]];
    readonly float[] threshold = new float[Width], square = new float[Width], product = new float[Width];

    internal QuestionStep(VoteLanes votes, ChainState state, ulong seed)
    {
        (this.votes, this.state, this.seed) = (votes, state, seed);
        (position, draw) = (Scratch(), Scratch());
        opinion = new double[position.Length];
        (below, width) = ([Scratch(), Scratch()], [Scratch(), Scratch()]);

        float[] Scratch() => new float[(votes.LargestBlock + 1) * Width];
    }

    /// <summary>All questions of a chunk. Writes their parameters and the chunk's sums, and reads nothing that another chunk writes.</summary>
    internal void Chunk(int chunk, double[] sums)
    {
        Array.Clear(sums);
        for (var block = votes.FirstBlock[chunk]; block < votes.FirstBlock[chunk + 1]; block++)
            Block(block * Width, sums);
    }

    void Block(int first, double[] sums)
    {
        var count = Math.Min(Width, votes.Counts.Length - first);
        var (start, end) = (votes.First[first], votes.First[first + count]);
        var (chance, normal) = NormalLanes.Uniforms(seed, (uint)first, state.Sweep, Rest);
        Propose(first, chance);
        for (var vector = start; vector < end; vector += 2)
        {
            var (one, other) = NormalLanes.Uniforms(seed, (uint)(vector * Lanes.Width), state.Sweep, Opinions);
            one.CopyTo(draw.AsSpan((vector - start) * Width));
            other.CopyTo(draw.AsSpan((vector - start + 1) * Width));
        }
        for (var i = 0; i < count; i++)
            Question(first + i, i, start);
        square.AsSpan(count).Clear();
        product.AsSpan(count).Clear();
        if (state.Sweep > 0)
            Discriminate(first, normal);
        for (var i = 0; i < count; i++)
            Tell(first + i, start, sums);
    }

    /// <summary>New cut points about the old, in order and within ±7, and the logarithm that the ratio of likelihoods must pass for them to stand.</summary>
    void Propose(int first, F chance)
    {
        var (one, two) = NormalLanes.Uniforms(seed, (uint)first, state.Sweep, CutPoints);
        var lower = Load(state.Low, first);
        var upper = Load(state.High, first);
        var newLower = Truncated(lower, Of(-Farthest), upper, one);
        var newUpper = Truncated(upper, newLower, Of(Farthest), two);
        var correction = NormalLanes.Cdf((upper - newLower) * Of(1 / ProposalSd)) / NormalLanes.Cdf((newUpper - lower) * Of(1 / ProposalSd));
        lower.CopyTo(low[0]);
        upper.CopyTo(high[0]);
        newLower.CopyTo(low[1]);
        newUpper.CopyTo(high[1]);
        (NormalLanes.Log(chance) - NormalLanes.Log(correction)).CopyTo(threshold);
    }

    /// <summary>A draw of the normal distribution about a point, held between two bounds.</summary>
    static F Truncated(F centre, F from, F to, F draw)
    {
        var least = NormalLanes.Cdf((from - centre) * Of(1 / ProposalSd));
        var p = least + draw * (NormalLanes.Cdf((to - centre) * Of(1 / ProposalSd)) - least);
        return Clamp(centre + Of(ProposalSd) * NormalLanes.Quantile(Clamp(p, Of(LeastChance), Of(MostChance))), from, to);
    }

    void Question(int question, int i, int start)
    {
        var beta = state.Discrimination[question];
        var (yes, no, abstain) = votes.Counts[question];
        var outer = (votes.First[question] - start) * Width;
        var inner = outer + VoteLanes.Vectors(yes + no) * Width;
        var voters = votes.Voters.AsSpan(start * Width);
        var likelihood = Outer(voters, outer, yes, yes + no, beta, i) + Inner(voters, inner, abstain, beta, i);
        var which = likelihood > threshold[i] ? 1 : 0;
        state.Low[question] = low[which][i];
        state.High[question] = high[which][i];

        var (squares, products) = (F.Zero, F.Zero);
        OpineOuter(outer, yes, yes + no, beta, width[which], ref squares, ref products);
        OpineInner(inner, abstain, beta, low[which][i] + high[which][i], below[which], width[which], ref squares, ref products);
        square[i] = Sum(squares);
        product[i] = Sum(products);
    }

    /// <summary>
    /// Of each yes and no its chance under the old and under the new cut. A no is a yes on the mirrored scale.
    /// Returns the logarithm of the ratio of their likelihoods.
    /// </summary>
    float Outer(ReadOnlySpan<int> voters, int place, int yes, int count, float beta, int i)
    {
        var (logs, ratio) = (F.Zero, Of(1));
        var (low0, low1, high0, high1) = (Of(low[0][i]), Of(low[1][i]), Of(-high[0][i]), Of(-high[1][i]));
        for (var done = 0; done < count; done += Width, place += Width)
        {
            var at = Gather(state.Position, voters.Slice(place, Width));
            at.CopyTo(position.AsSpan(place, Width));
            var agrees = First(yes - done);
            var mean = at * Vector512.ConditionalSelect(agrees, Of(beta), Of(-beta));
            var chance = NormalLanes.Cdf(Vector512.ConditionalSelect(agrees, low0, high0) - mean);
            var newChance = NormalLanes.Cdf(Vector512.ConditionalSelect(agrees, low1, high1) - mean);
            chance.CopyTo(width[0].AsSpan(place, Width));
            newChance.CopyTo(width[1].AsSpan(place, Width));
            Count(newChance / chance, done, count, ref ratio, ref logs);
        }
        return Sum(logs + NormalLanes.Log(ratio));
    }

    /// <summary>The same of the abstentions: the chance of an opinion between the cuts, and of one on the near side of both.</summary>
    float Inner(ReadOnlySpan<int> voters, int place, int count, float beta, int i)
    {
        var (logs, ratio) = (F.Zero, Of(1));
        for (var done = 0; done < count; done += Width, place += Width)
        {
            var at = Gather(state.Position, voters.Slice(place, Width));
            at.CopyTo(position.AsSpan(place, Width));
            var mean = at * Of(beta);
            var chance = Between(Of(low[0][i]) - mean, Of(high[0][i]) - mean, below[0].AsSpan(place, Width), width[0].AsSpan(place, Width));
            var newChance = Between(Of(low[1][i]) - mean, Of(high[1][i]) - mean, below[1].AsSpan(place, Width), width[1].AsSpan(place, Width));
            Count(newChance / chance, done, count, ref ratio, ref logs);
        }
        return Sum(logs + NormalLanes.Log(ratio));
    }

    static F Between(F from, F to, Span<float> below, Span<float> width)
    {
        var turned = Vector512.GreaterThan(from + to, F.Zero); // differences of small chances are exact, those of chances near 1 are not
        var outside = NormalLanes.Cdf(Vector512.ConditionalSelect(turned, -to, from));
        var chance = Vector512.MaxNative(NormalLanes.Cdf(Vector512.ConditionalSelect(turned, -from, to)) - outside, Of(LeastChance));
        outside.CopyTo(below);
        chance.CopyTo(width);
        return chance;
    }

    /// <summary>Logarithms are dear: one is taken of the product of eight ratios.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Count(F ratio, int done, int count, ref F product, ref F logs)
    {
        if (count - done < Width)
            ratio = Vector512.ConditionalSelect(First(count - done), ratio, Of(1));
        product = Clamp(product * ratio, Of(1e-30f), Of(1e30f));
        if ((done / Width & 7) != 7)
            return;
        logs += NormalLanes.Log(product);
        product = Of(1);
    }

    void OpineOuter(int place, int yes, int count, float beta, float[] width, ref F squares, ref F products)
    {
        for (var done = 0; done < count; done += Width, place += Width)
        {
            var at = Load(position, place);
            var agrees = First(yes - done);
            var off = NormalLanes.Quantile(Clamp(Load(draw, place) * Load(width, place), Of(LeastChance), Of(MostChance)));
            Hold(place, at, at * Of(beta) + Vector512.ConditionalSelect(agrees, off, -off), ref squares, ref products);
        }
    }

    void OpineInner(int place, int count, float beta, float cuts, float[] below, float[] width, ref F squares, ref F products)
    {
        for (var done = 0; done < count; done += Width, place += Width)
        {
            var at = Load(position, place);
            var mean = at * Of(beta);
            var turned = Vector512.GreaterThan(Of(cuts) - mean - mean, F.Zero);
            var p = Load(below, place) + Load(draw, place) * Load(width, place);
            var off = NormalLanes.Quantile(Clamp(p, Of(LeastChance), Of(MostChance)));
            Hold(place, at, mean + Vector512.ConditionalSelect(turned, -off, off), ref squares, ref products);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Hold(int place, F at, F opinion, ref F squares, ref F products)
    {
        opinion = Clamp(opinion, Of(-FarthestOpinion), Of(FarthestOpinion));
        var (first, second) = Vector512.Widen(opinion);
        first.CopyTo(this.opinion.AsSpan(place));
        second.CopyTo(this.opinion.AsSpan(place + Lanes.Width));
        squares += at * at;
        products += at * opinion;
    }

    /// <summary>β ~ N(0, 1) a priori: a regression of the opinions on the positions.</summary>
    void Discriminate(int first, F draw)
    {
        var variance = Of(1) / (Load(square, 0) + Of(1));
        var off = Vector512.Sqrt(variance) * NormalLanes.Quantile(Clamp(draw, Of(LeastChance), Of(MostChance)));
        (variance * Load(product, 0) + off).CopyTo(state.Discrimination.AsSpan(first));
    }

    void Tell(int question, int start, double[] sums)
    {
        var (yes, no, abstain) = votes.Counts[question];
        var outer = votes.First[question] * Width;
        var inner = outer + VoteLanes.Vectors(yes + no) * Width;
        var beta = state.Discrimination[question];
        var pairs = MemoryMarshal.Cast<double, Vector128<double>>(sums.AsSpan());
        Tell(pairs, votes.Voters.AsSpan(outer, yes + no), opinion.AsSpan(outer - start * Width), beta);
        Tell(pairs, votes.Voters.AsSpan(inner, abstain), opinion.AsSpan(inner - start * Width), beta);
    }

    /// <summary>Adds βz and β² to the sums of each voter.</summary>
    static void Tell(Span<Vector128<double>> sums, ReadOnlySpan<int> voters, ReadOnlySpan<double> opinions, double beta)
    {
        opinions = opinions[..voters.Length];
        var pair = Vector128.Create(0, beta * beta);
        for (var i = 0; i < voters.Length; i++)
            sums[voters[i]] += pair.WithElement(0, beta * opinions[i]);
    }
}
