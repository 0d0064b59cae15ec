using System.Globalization;
using Entente.Scoring;

namespace Entente.Cases;

/// <summary>What a test found in the records: a number, or a date as its day number.</summary>
/// <param name="Value">NaN where no record says.</param>
/// <param name="Missing">What is missing where it is NaN.</param>
sealed record Recorded(string Written, double Value, bool IsDate, IReadOnlyList<Evidence> Rows, Text? Missing) : Leaf
{
    /// <summary>As a reader would say it.</summary>
    internal string Said => Write(Value, IsDate);

    internal static string Write(double value, bool isDate) => (double.IsNaN(value), isDate) switch
    {
        (true, _) => "?",
        (_, true) => DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.ToString("#,0.###", CultureInfo.InvariantCulture),
    };

    public override string ToString() => Written;
}

/// <summary>A day that a test names.</summary>
sealed record NamedDay(DateOnly Date) : Leaf
{
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The records as a sample of one.</summary>
sealed class RecordSample : ISample
{
    internal static readonly RecordSample Instance = new();

    public int Size => 1;

    public double[] Of(Leaf leaf) => [leaf is NamedDay day ? day.Date.DayNumber : ((Recorded)leaf).Value];

    /// <summary>What stands on each side that was looked up.</summary>
    internal static string Found(Comparison comparison) => string.Join(" ↔ ",
        from side in (Expression[])[comparison.Left, comparison.Right]
        where side.Leaves.OfType<Recorded>().Any()
        select Write(side));

    static string Write(Expression side)
    {
        var value = side.In(Instance)[0];
        return Recorded.Write(value, IsDate(side) && value is >= 0 and <= 3_000_000);
    }

    /// <summary>Whether an expression is a date: one that was looked up or named, or one moved by days.</summary>
    internal static bool IsDate(Expression expression) => expression switch
    {
        NamedDay => true,
        Recorded recorded => recorded.IsDate,
        Arithmetic sum => IsDate(sum.Left) && !IsDate(sum.Right),
        _ => false,
    };
}
