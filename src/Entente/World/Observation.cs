using System.Collections.Immutable;

namespace Entente;

/// <summary>
/// Something seen after the event that is likelier under one hidden deal than under another. It says how likely it is in a replicate;
/// that likelihood weighs the replicate.
/// </summary>
/// <param name="month">The month in which it was seen, from 1.</param>
public abstract class Observation(int index, string id, Text title, Deal deal, DateOnly date, int month) : Entity(index, id, title)
{
    /// <summary>The deal that it tells of.</summary>
    public Deal Deal { get; } = deal;

    public DateOnly Date { get; } = date;

    /// <summary>The month of the run in which it was seen.</summary>
    public int Month { get; } = month;
}

/// <summary>A count of what has been delivered so far, with the error of the counters.</summary>
/// <param name="terms">What was counted: the sum over these terms since the start, in their common unit.</param>
/// <param name="value">The count.</param>
/// <param name="sigma">Standard deviation of the logarithm of the count around the truth.</param>
public sealed class Tally(int index, string id, Text title, Deal deal, DateOnly date, int month, ImmutableArray<DealTerm> terms, double value, double sigma)
    : Observation(index, id, title, deal, date, month)
{
    public ImmutableArray<DealTerm> Terms { get; } = terms;
    public double Value { get; } = value;

    /// <summary>Standard deviation of the natural logarithm.</summary>
    public double Sigma { get; } = sigma;
}

/// <summary>An attempt of a programme in that month, and how it went.</summary>
public sealed class SeenAttempt(int index, string id, Text title, Deal deal, DateOnly date, int month, TechnicalProgramme programme, bool worked)
    : Observation(index, id, title, deal, date, month)
{
    public TechnicalProgramme Programme { get; } = programme;
    public bool Worked { get; } = worked;
}

/// <summary>A trace that grows likelier with what has been delivered: an engine of a new kind, a foreign part in debris.</summary>
/// <param name="half">Delivered so far, summed over the months, at which the trace shows with half of its chance.</param>
/// <param name="falseAlarm">The chance that it shows with nothing delivered.</param>
public sealed class Trace(int index, string id, Text title, Deal deal, DateOnly date, int month, ImmutableArray<DealTerm> terms, double half, double falseAlarm)
    : Observation(index, id, title, deal, date, month)
{
    public ImmutableArray<DealTerm> Terms { get; } = terms;
    public double Half { get; } = half;
    public double FalseAlarm { get; } = falseAlarm;
}
