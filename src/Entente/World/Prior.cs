using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Simulation;

namespace Entente;

/// <summary>
/// What is believed of a number before the run. Drawn by inverting the distribution, so the same uniform draw keeps its rank
/// when a prior is moved or widened.
/// </summary>
public abstract record Prior
{
    private protected Prior() { }

    /// <summary>The distribution as a reader is told it, for example <c>uniform 0 to 2</c>.</summary>
    public abstract Text Words { get; }

    public sealed override string ToString() => Words.En;

    /// <summary>The middle of the distribution.</summary>
    public abstract double Median { get; }

    /// <summary>The least and the greatest value that the number can be held at.</summary>
    public virtual (double Low, double High) Support => (double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>What was believed before a fit, or null where there was none.</summary>
    public virtual Prior? Before => null;

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsKnown => this is FixedPrior;

    /// <summary>The value below which a share <paramref name="p"/> (0 to 1, exclusive) of the distribution lies.</summary>
    public double Quantile(double p) => Draw(Scalar.Of(p)).Lane(0);

    /// <summary>One draw in each lane from uniform numbers in (0, 1).</summary>
    public abstract V Draw<V>(V uniform) where V : unmanaged, IReal<V>;

    /// <summary>A number that is known, or held fixed.</summary>
    public static Prior Fixed(double value) => new FixedPrior(value);

    /// <summary>Equally likely everywhere between two numbers.</summary>
    public static Prior Uniform(double low, double high) => new UniformPrior(low, high);

    public static Prior Normal(double mean, double sd) => new NormalPrior(mean, sd);

    /// <summary>Positive; <paramref name="sigma"/> is the standard deviation of the natural logarithm.</summary>
    public static Prior LogNormal(double median, double sigma) => new LogNormalPrior(median, sigma);

    /// <summary>Between 0 and 1; <paramref name="sigma"/> is the standard deviation of the log odds.</summary>
    public static Prior LogitNormal(double median, double sigma) => new LogitNormalPrior(median, sigma);

    /// <summary>Between -1 and 1; <paramref name="sigma"/> is the standard deviation on Fisher's scale, artanh.</summary>
    public static Prior FisherNormal(double median, double sigma) => new FisherNormalPrior(median, sigma);

    /// <summary>What draws of a fit say of a number alone: its draws, in any order.</summary>
    /// <param name="before">What was believed before the fit.</param>
    public static Prior Empirical(IEnumerable<double> draws, Prior before) => new EmpiricalPrior([.. draws.Order()], before);

    sealed record FixedPrior(double Value) : Prior
    {
        public override double Median => Value;
        public override V Draw<V>(V uniform) => V.Of(Value);
        public override Text Words => new(Invariant($"{Value}"), Invariant($"{Value}"));
    }

    sealed record UniformPrior(double Low, double High) : Prior
    {
        public override double Median => (Low + High) / 2;
        public override (double, double) Support => (Low, High);
        public override V Draw<V>(V uniform) => Low + uniform * (High - Low);
        public override Text Words => new(Invariant($"uniform {Low} to {High}"), Invariant($"균등분포, {Low}~{High}"));
    }

    sealed record NormalPrior(double Mean, double Sd) : Prior
    {
        public override double Median => Mean;
        public override V Draw<V>(V uniform) => Mean + Sd * Real.NormalQuantile(uniform);
        public override Text Words => new(Invariant($"normal {Mean} ± {Sd}"), Invariant($"정규분포, {Mean} ± {Sd}"));
    }

    sealed record LogNormalPrior(double Middle, double Sigma) : Prior
    {
        public override double Median => Middle;
        public override (double, double) Support => (0, double.PositiveInfinity);
        public override V Draw<V>(V uniform) => Middle * Real.Exp(Sigma * Real.NormalQuantile(uniform));
        public override Text Words => new(Invariant($"lognormal, median {Middle}, sigma {Sigma}"), Invariant($"로그정규분포, 중앙값 {Middle}, 시그마 {Sigma}"));
    }

    sealed record LogitNormalPrior(double Middle, double Sigma) : Prior
    {
        public override double Median => Middle;
        public override (double, double) Support => (0, 1);
        public override V Draw<V>(V uniform) => Real.Logistic(Real.Logit(Scalar.Of(Middle)).Lane(0) + Sigma * Real.NormalQuantile(uniform));
        public override Text Words => new(Invariant($"logit-normal, median {Middle}, sigma {Sigma}"), Invariant($"로짓정규분포, 중앙값 {Middle}, 시그마 {Sigma}"));
    }

    sealed record FisherNormalPrior(double Middle, double Sigma) : Prior
    {
        public override double Median => Middle;
        public override (double, double) Support => (-1, 1);
        public override V Draw<V>(V uniform) => Real.Tanh(Real.Artanh(Scalar.Of(Middle)).Lane(0) + Sigma * Real.NormalQuantile(uniform));
        public override Text Words => new(Invariant($"Fisher-normal, median {Middle}, sigma {Sigma}"), Invariant($"피셔정규분포, 중앙값 {Middle}, 시그마 {Sigma}"));
    }

    sealed record EmpiricalPrior(ImmutableArray<double> Sorted, Prior Believed) : Prior
    {
        public override double Median => At(0.5);
        public override (double, double) Support => Believed.Support;
        public override Prior Before => Believed;

        public override V Draw<V>(V uniform)
        {
            Span<double> lanes = stackalloc double[V.Width];
            for (var lane = 0; lane < lanes.Length; lane++)
                lanes[lane] = At(uniform.Lane(lane));
            return MemoryMarshal.Read<V>(MemoryMarshal.AsBytes(lanes));
        }

        double At(double share) => Sorted[(int)Math.Min(share * Sorted.Length, Sorted.Length - 1)];

        public override Text Words => new(Invariant($"fitted, median {Median:G3}, 90% of the draws {At(0.05):G3} to {At(0.95):G3}"),
            Invariant($"추정, 중앙값 {Median:G3}, 90% 구간 {At(0.05):G3}~{At(0.95):G3}"));
    }

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
