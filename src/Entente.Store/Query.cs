using System.Data;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Entente.Records;
using Entente.Store.Columns;

namespace Entente.Store;

/// <summary>Answers to SQL as batches of columns.</summary>
public static class Query
{
    /// <summary>
    /// Runs a statement that a person wrote. It can read the store and nothing else: no file, no address, no change. Rows come as they are
    /// asked for; the first batch gives the columns even when there are no rows.
    /// </summary>
    /// <param name="store">opened with <see cref="StoreFile.Read"/></param>
    /// <exception cref="InputException">The statement cannot be run; said when the first batch is asked for.</exception>
    public static IEnumerable<Batch> Ask(this StoreFile store, string sql, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.Writes)
            throw new InvalidOperationException("a store that is open for imports could be changed by a question; open it with StoreFile.Read");
        if (string.IsNullOrWhiteSpace(sql))
            throw new InputException("the query is empty; expected SQL, such as \"from sources\".");
        store.Do("set enable_external_access = false");
        return store.Rows(store.Command(sql), cancel);
    }

    /// <summary>The rows of a statement of our own, with a value for each <c>?</c>.</summary>
    internal static IEnumerable<Batch> Rows(this StoreFile store, string sql, params ReadOnlySpan<object?> values) => store.Rows(store.Command(sql, values), default);

    /// <summary>The rows one by one, their fields in order, null where there is nothing.</summary>
    internal static IEnumerable<object?[]> Records(this StoreFile store, string sql, params ReadOnlySpan<object?> values) => Records(store.Command(sql, values), store.Path);

    /// <summary>The first row, or null.</summary>
    internal static object?[]? First(this StoreFile store, string sql, params ReadOnlySpan<object?> values) => store.Records(sql, values).FirstOrDefault();

    /// <summary>The first column.</summary>
    internal static IReadOnlyList<string> Texts(this StoreFile store, string sql, params ReadOnlySpan<object?> values) =>
        [.. store.Records(sql, values).Where(row => row[0] is not null).Select(row => Convert.ToString(row[0], CultureInfo.InvariantCulture)!)];

    static IEnumerable<object?[]> Records(DuckDBCommand command, string path)
    {
        using (command)
        using (var reader = Telling(command.ExecuteReader))
            while (Telling(reader.Read))
            {
                var row = new object?[reader.FieldCount];
                for (var i = 0; i < row.Length; i++)
                    row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
                yield return row;
            }

        T Telling<T>(Func<T> work)
        {
            try
            {
                return work();
            }
            catch (DuckDBException e)
            {
                throw Complaints.Of(e, path);
            }
        }
    }

    static IEnumerable<Batch> Rows(this StoreFile store, DuckDBCommand command, CancellationToken cancel)
    {
        using var stop = cancel.Register(command.Cancel);
        using (command)
        using (var reader = Complaining(command.ExecuteReader))
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => new Filling(reader.GetName(i), reader.GetFieldType(i))).ToList();
            var first = true;
            while (true)
            {
                var rows = 0;
                while (rows < Batch.Usual && Complaining(reader.Read))
                {
                    Complaining(() => Take(reader, fields));
                    rows++;
                }
                cancel.ThrowIfCancellationRequested();
                if (rows > 0 || first)
                    yield return new Batch([.. fields.Select(field => field.Empty())]);
                first = false;
                if (rows < Batch.Usual)
                    yield break;
            }
        }

        static bool Take(DuckDBDataReader reader, List<Filling> fields)
        {
            for (var i = 0; i < fields.Count; i++)
                fields[i].Take(reader, i);
            return true;
        }

        static InputException Unshown() => new("the query's answer has a value that cannot be shown, such as an infinite date; expected it cast to varchar.");

        T Complaining<T>(Func<T> work)
        {
            try
            {
                return work();
            }
            catch (DuckDBException e)
            {
                cancel.ThrowIfCancellationRequested();
                throw Complaints.OfQuery(e);
            }
            catch (Exception e) when (e is InvalidOperationException or InvalidCastException or ArgumentException or OverflowException)
            {
                throw Unshown();
            }
        }
    }

    /// <summary>A column that is being filled.</summary>
    sealed class Filling(string name, Type type)
    {
        readonly List<string?> texts = [];
        readonly List<long?> wholes = [];
        readonly List<double> numbers = [];
        readonly List<DateOnly?> days = [];

        bool IsWhole { get; } = type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(sbyte) || type == typeof(byte) || type == typeof(ushort) || type == typeof(uint);

        bool IsNumber { get; } = type == typeof(double) || type == typeof(float) || type == typeof(decimal) || type == typeof(BigInteger) || type == typeof(ulong);

        bool IsDay { get; } = type == typeof(DateOnly);

        public void Take(IDataRecord reader, int i)
        {
            var nothing = reader.IsDBNull(i);
            if (IsWhole)
                wholes.Add(nothing ? null : Convert.ToInt64(reader.GetValue(i), CultureInfo.InvariantCulture));
            else if (IsNumber)
                numbers.Add(nothing ? double.NaN : reader.GetValue(i) is BigInteger large ? (double)large : Convert.ToDouble(reader.GetValue(i), CultureInfo.InvariantCulture));
            else if (IsDay)
                days.Add(nothing ? null : (DateOnly)reader.GetValue(i));
            else
                texts.Add(nothing ? null : Text(reader.GetValue(i)));
        }

        /// <summary>What was taken, which is forgotten here.</summary>
        public Column Empty()
        {
            Column column = IsWhole ? new WholeColumn(name, [.. wholes]) : IsNumber ? new NumberColumn(name, [.. numbers]) : IsDay ? new DayColumn(name, [.. days]) : new TextColumn(name, [.. texts]);
            texts.Clear();
            wholes.Clear();
            numbers.Clear();
            days.Clear();
            return column;
        }

        static string? Text(object value) => value switch
        {
            string text => text,
            bool yes => yes ? "true" : "false",
            DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
            System.Collections.IEnumerable several => string.Join("; ", several.Cast<object?>().Select(one => one is null ? "" : Text(one))),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
