namespace Entente.Store.Panels.Dyads;

/// <summary>Something that is known of two states in a year.</summary>
public abstract class DyadMeasure
{
    /// <summary>The names of its columns.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Fills a column for each name with a value for each dyad; NaN where there is none.</summary>
    /// <param name="columns">as long as there are dyads, all NaN to begin with</param>
    public abstract void Fill(DyadYear dyads, IReadOnlyList<double[]> columns);
}
