namespace Entente.Records;

/// <summary>When figures became public, as whoever has them says: all on one day, or each so long after its period.</summary>
/// <param name="Day">of the edition at hand; null where figures came out one by one</param>
/// <param name="MonthsAfter">the end of each figure's period, for a series that comes out regularly; the edition at hand may be later and say otherwise than the first</param>
public sealed record Publication(DateOnly? Day, int MonthsAfter)
{
    /// <summary>The first day on which a figure was public.</summary>
    /// <param name="end">the last day of its period; where that still runs, <paramref name="start"/> counts</param>
    public DateOnly Of(DateOnly start, DateOnly? end) => Day ?? (end ?? start).AddMonths(MonthsAfter);

    /// <summary>What a reader of the figure should know of that day; null where there is nothing.</summary>
    public string? Note => Day is null ? $"published is reckoned: {MonthsAfter} months after the period" : null;
}
