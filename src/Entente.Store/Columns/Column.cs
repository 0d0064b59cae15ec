namespace Entente.Store.Columns;

/// <summary>One column of a batch: a name and as many values as the batch has rows. What is missing is null, in a column of numbers NaN; an infinite number is written as missing too.</summary>
public abstract record Column(string Name)
{
    public abstract int Rows { get; }
}

/// <summary>A column of text.</summary>
public sealed record TextColumn(string Name, string?[] Values) : Column(Name)
{
    public override int Rows => Values.Length;
}

/// <summary>A column of whole numbers.</summary>
public sealed record WholeColumn(string Name, long?[] Values) : Column(Name)
{
    public override int Rows => Values.Length;
}

/// <summary>A column of numbers.</summary>
public sealed record NumberColumn(string Name, double[] Values) : Column(Name)
{
    public override int Rows => Values.Length;
}

/// <summary>A column of days.</summary>
public sealed record DayColumn(string Name, DateOnly?[] Values) : Column(Name)
{
    public override int Rows => Values.Length;
}

/// <summary>Some rows of a table, column by column. A table is batches with the same columns; a batch is small enough to hold in memory.</summary>
public sealed record Batch(IReadOnlyList<Column> Columns)
{
    /// <summary>How many rows a batch has where nothing speaks for another number.</summary>
    public const int Usual = 65_536;

    public int Rows => Columns.Count == 0 ? 0 : Columns[0].Rows;
}
