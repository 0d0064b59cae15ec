using System.Collections.Immutable;

namespace Entente;

/// <summary>What kind of thing a term hands over, which says who in the system takes notice of it.</summary>
public enum TermKind
{
    /// <summary>Ammunition for the receiver's side of a war, rounds per month.</summary>
    Munitions,

    /// <summary>Other arms for the receiver's side of a war, in rounds' worth of effect per unit (<see cref="DealTerm.RoundsPerUnit"/>).</summary>
    Arms,

    /// <summary>Help to programmes of a family, added level per year on the logit scale.</summary>
    Technology,

    /// <summary>Fuel, food, currency: units per month, worth <see cref="DealTerm.UnitValue"/> each as imports of the receiver.</summary>
    Supplies,

    /// <summary>The chance, 0 to 1, that the giver votes no on a draft against the receiver.</summary>
    Shield,

    /// <summary>A step in alignment when the deal is struck, on the artanh scale.</summary>
    Recognition,

    /// <summary>Workers sent by the giver, persons; their remittances are <see cref="DealTerm.UnitValue"/> a month each, paid by the receiver.</summary>
    Labour,

    /// <summary>The share, 0 to 1, of the giver's trade with the receiver that ends.</summary>
    Withdrawal,

    /// <summary>A step apart of the pair's alignment, on the artanh scale: a rival recognised, an envoy sent home.</summary>
    Rebuff,
}

/// <summary>One thing that one party of a deal hands to the other, or that one actor does to another without asking it.</summary>
public sealed class DealTerm(int index, string id, Text title, Deal? deal, Actor from, Actor to, TermKind kind, string unit) : Entity(index, id, title)
{
    /// <summary>Where it is bargained over; null for what the giver does alone.</summary>
    public Deal? Deal { get; } = deal;
    public Actor From { get; } = from;
    public Actor To { get; } = to;
    public TermKind Kind { get; } = kind;

    /// <summary>The unit of its size, for example <c>rounds/month</c>.</summary>
    public string Unit { get; } = unit;

    /// <summary>For <see cref="TermKind.Technology"/>: the programmes, families of programmes or fleets that it helps.</summary>
    public ImmutableArray<string> Helps { get; init; } = [];

    /// <summary>For <see cref="TermKind.Supplies"/>: tonnes of grain that a unit feeds people with; 0 for what is no food.</summary>
    public double FoodPerUnit { get; init; }

    /// <summary>For <see cref="TermKind.Arms"/>: artillery rounds of equal effect, per unit.</summary>
    public double RoundsPerUnit { get; init; } = 1;

    /// <summary>What a unit is worth to a receiver in full need, and the cost to the giver that can spare it, million USD.</summary>
    public double UnitValue { get; init; }

    /// <summary>The giver's cost as a share of <see cref="UnitValue"/>.</summary>
    public double CostShare { get; init; }

    /// <summary>Why the four numbers beside it are as they are: a judgement.</summary>
    public string Valued { get; init; } = "";

    /// <summary>How much this good counts among what the receiver lacks, relative to the deal's other goods.</summary>
    public double Importance { get; init; } = 1;

    /// <summary>Whether it is help to this programme.</summary>
    public bool IsHelpTo(TechnicalProgramme programme) =>
        Kind == TermKind.Technology && To == programme.Owner && (Helps.Contains(programme.Id) || Helps.Contains(programme.Family));

    /// <summary>Whether it is help to this fleet.</summary>
    public bool IsHelpTo(Fleet fleet) => Kind == TermKind.Technology && To == fleet.Owner && Helps.Contains(fleet.Id);
}
