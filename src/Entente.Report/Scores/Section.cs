namespace Entente.Report;

/// <summary>A heading with what stands below it, in one language: paragraphs, then a grid. The table and the page draw the same sections.</summary>
public sealed record Section(string Title, IReadOnlyList<string> Paragraphs, Grid? Grid = null);

/// <summary>What a column of a grid holds.</summary>
public enum Cells
{
    /// <summary>Flush right.</summary>
    Numbers,

    /// <summary>Never broken.</summary>
    Words,

    /// <summary>Broken where there is no room.</summary>
    Texts,
}

/// <summary>Rows of as many cells as there are columns.</summary>
public sealed record Grid(IReadOnlyList<(string Heading, Cells Cells)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
