using Entente.Measures.IdealPoints;

namespace Entente.Measures.Tests.IdealPoints;

/// <summary>The same chain vote by vote, in double precision, with nothing done for speed.</summary>
sealed class ClearChain
{
    const double Sigma = 0.2 / 3;

    readonly RollCalls calls;
    readonly Random random = new(11);
    readonly (int Question, int Appearance, int Cast)[] votes;
    readonly double[] z, beta, low, high, mean, theta;

    internal ClearChain(RollCalls calls, IReadOnlyDictionary<int, double> starts)
    {
        this.calls = calls;
        var voters = calls.Voters.ToArray();
        var casts = calls.Questions.SelectMany((question, q) => Enumerable.Range(0, question.Votes)
            .Select(i => (q, i < question.Yes ? 1 : i < question.Yes + question.Abstain ? 2 : 3)));
        votes = [.. casts.Zip(voters, (vote, voter) => (vote.q, voter, vote.Item2))];
        low = [.. calls.Questions.Select(question => -1 + 2.0 * question.Yes / question.Votes)];
        high = [.. calls.Questions.Select(question => -1 + 2.0 * (question.Yes + question.Abstain) / question.Votes)];
        mean = [.. calls.Appearances.Select(appearance => starts.GetValueOrDefault(appearance.Member))];
        theta = new double[mean.Length];
        beta = [.. calls.Questions.Select((_, q) => (double)Math.Sign(votes.Where(vote => vote.Question == q).Sum(vote => mean[vote.Appearance] * (vote.Cast - 2))))];
        z = [.. votes.Select(vote => Opinion(vote.Question, vote.Appearance, vote.Cast))];
    }

    internal (double[] Means, double[] Sds) Run(int burnIn, int sweeps)
    {
        var (sum, squares) = (new double[mean.Length], new double[mean.Length]);
        for (var sweep = 0; sweep < burnIn + sweeps; sweep++)
        {
            Place();
            for (var q = 0; q < beta.Length; q++)
                Question(q, [.. Enumerable.Range(0, votes.Length).Where(i => votes[i].Question == q)]);
            for (var i = 0; i < mean.Length && sweep >= burnIn; i++)
                (sum[i], squares[i]) = (sum[i] + theta[i], squares[i] + theta[i] * theta[i]);
        }
        return ([.. sum.Select(x => x / sweeps)], [.. sum.Zip(squares, (x, xx) => Math.Sqrt(xx / sweeps - x / sweeps * (x / sweeps)))]);
    }

    void Place()
    {
        var (precision, weighted) = (new double[mean.Length], new double[mean.Length]);
        for (var i = 0; i < mean.Length; i++)
        {
            precision[i] = 1 / (calls.Weight[i] * 0.5);
            weighted[i] = precision[i] * mean[calls.Before[i]];
        }
        for (var v = 0; v < votes.Length; v++)
        {
            var (question, appearance, _) = votes[v];
            precision[appearance] += beta[question] * beta[question];
            weighted[appearance] += beta[question] * z[v];
        }
        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] = weighted[i] / precision[i];
            theta[i] = Math.Clamp(mean[i] + Normal() / Math.Sqrt(precision[i]), -5, 5);
        }
        var centre = theta.Average();
        var sd = Math.Sqrt(theta.Sum(x => (x - centre) * (x - centre)) / (theta.Length - 1));
        for (var i = 0; i < theta.Length; i++)
            theta[i] = (theta[i] - centre) / sd;
    }

    void Question(int q, int[] of)
    {
        var newLow = Truncated(low[q], Sigma, -7, high[q]);
        var newHigh = Truncated(high[q], Sigma, newLow, 7);
        var ratio = Math.Log(Phi((high[q] - newLow) / Sigma) / Phi((newHigh - low[q]) / Sigma));
        foreach (var i in of)
            ratio += Math.Log(Chance(i, newLow, newHigh) / Chance(i, low[q], high[q]));
        if (Math.Log(1 - random.NextDouble()) < ratio)
            (low[q], high[q]) = (newLow, newHigh);
        foreach (var i in of)
            z[i] = Math.Clamp(Opinion(q, votes[i].Appearance, votes[i].Cast), -9, 9);
        var precision = 1 + of.Sum(i => theta[votes[i].Appearance] * theta[votes[i].Appearance]);
        beta[q] = of.Sum(i => theta[votes[i].Appearance] * z[i]) / precision + Normal() / Math.Sqrt(precision);
    }

    double Chance(int vote, double from, double to)
    {
        var at = beta[votes[vote].Question] * theta[votes[vote].Appearance];
        return votes[vote].Cast switch { 1 => Phi(from - at), 2 => Phi(to - at) - Phi(from - at), _ => Phi(at - to) };
    }

    double Opinion(int q, int appearance, int cast) => Truncated(
        beta[q] * theta[appearance], 1, cast == 1 ? double.NegativeInfinity : cast == 2 ? low[q] : high[q], cast == 1 ? low[q] : cast == 2 ? high[q] : double.PositiveInfinity);

    double Truncated(double centre, double sd, double from, double to)
    {
        var (a, b) = (Phi((from - centre) / sd), Phi((to - centre) / sd));
        return centre + sd * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Math.Clamp(a + random.NextDouble() * (b - a), 1e-300, 1 - 1e-16));
    }

    double Normal() => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 1 - random.NextDouble());

    static double Phi(double x) => MathNet.Numerics.Distributions.Normal.CDF(0, 1, x);
}
