using System.Collections.Immutable;
using Entente.Records;

namespace Entente.Studio.Components.Evidence;

/// <summary>Which of the tables a record stands in.</summary>
public enum RecordKind
{
    Event,
    Attempt,
    Vote,
}

/// <summary>A dated record of any of the tables, as the chronicle lists it.</summary>
/// <param name="Number">By which the page finds it again.</param>
/// <param name="Lane">What sort of thing it is: the category of an event, the class of a vehicle, the kind of a resolution.</param>
/// <param name="Actors">All that it names, by code, those that act first.</param>
/// <param name="Row">The <see cref="Event"/>, <see cref="Attempt"/> or <see cref="Vote"/>.</param>
public sealed record ChronicleEntry(int Number, RecordKind Kind, DateOnly Date, Precision Precision, string Lane, ImmutableArray<string> Actors, ImmutableArray<Source> Sources, object Row)
{
    /// <summary>The last day on which it may have happened: of a month, its last.</summary>
    public DateOnly Latest => Precision == Precision.Month ? new(Date.Year, Date.Month, DateTime.DaysInMonth(Date.Year, Date.Month)) : Date;

    /// <summary>Whether it was still to come on a day.</summary>
    public bool IsAfter(DateOnly day) => Latest > day;
}
