namespace Entente.Studio;

/// <summary>How every two actors of a case stand to each other, and what they have bound themselves to, in every month with the event and without it.</summary>
/// <param name="Answer">The impact on <see cref="OutcomesOf"/>.</param>
public sealed record Region(Answer Answer)
{
    /// <summary>Pairs of runs that it rests on: the ties of a picture need no more.</summary>
    public const int Replicates = 500;

    public World World => Answer.Scenario.Case.World;

    public int Months => Answer.Impact.Months;

    /// <summary>The alignment of every pair, then the chance of every commitment.</summary>
    public static IReadOnlyList<Outcome> OutcomesOf(World world) =>
    [
        .. world.Pairs.Select(pair => new Outcome($"alignment of {pair.Id}", pair.Title, Quantities.Alignment.Unit, OutcomeKind.Level, Quantities.Alignment, pair)),
        .. world.Commitments.Select(commitment => new Outcome($"made of {commitment.Id}", commitment.Title, "%", OutcomeKind.Chance, Quantities.Made, commitment, 100)),
    ];

    /// <summary>The alignment of two actors.</summary>
    public OutcomeImpact Of(Pair pair) => Answer.Impact.Outcomes[pair.Index];

    /// <summary>The chance that a commitment has been made, in percent.</summary>
    public OutcomeImpact Of(Commitment commitment) => Answer.Impact.Outcomes[World.Pairs.Length + commitment.Index];

    /// <summary>The greatest mean impact on an alignment in any month, to which others are drawn to scale.</summary>
    public double Greatest { get; } = Answer.Impact.Outcomes.Where(of => of.Outcome.Entity is Pair).SelectMany(of => of.Impact).Select(impact => Math.Abs(impact.Mean)).Where(double.IsFinite).DefaultIfEmpty().Max();
}
