using Parquet;
using Parquet.Schema;

namespace Entente.Store.Columns;

/// <summary>Apache Parquet with Snappy; a batch is a row group. Days are DATE, a missing value is null.</summary>
static class ParquetTable
{
    internal static long Write(IEnumerable<Batch> rows, Stream stream, CancellationToken cancel) =>
        WriteAsync(rows, stream, cancel).GetAwaiter().GetResult();

    static async Task<long> WriteAsync(IEnumerable<Batch> rows, Stream stream, CancellationToken cancel)
    {
        ParquetWriter? writer = null;
        DataField[] fields = [];
        long written = 0;
        try
        {
            foreach (var batch in rows)
            {
                if (writer is null)
                {
                    fields = [.. batch.Columns.Select(Field)];
                    writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: cancel).ConfigureAwait(false);
                }
                if (batch.Rows == 0)
                    continue;
                using var group = writer.CreateRowGroup();
                for (var i = 0; i < fields.Length; i++)
                    await Write(group, fields[i], batch.Columns[i], cancel).ConfigureAwait(false);
                written += batch.Rows;
            }
        }
        finally
        {
            if (writer is not null)
                await writer.DisposeAsync().ConfigureAwait(false);
        }
        return written;
    }

    static DataField Field(Column column) => column switch
    {
        TextColumn => new DataField<string>(column.Name),
        WholeColumn => new DataField<long?>(column.Name),
        NumberColumn => new DataField<double?>(column.Name),
        DayColumn => new DataField<DateOnly?>(column.Name),
        _ => throw new ArgumentException($"no such kind of column: {column.GetType().Name}", nameof(column)),
    };

    static Task Write(ParquetRowGroupWriter group, DataField field, Column column, CancellationToken cancel) => column switch
    {
        TextColumn text => group.WriteAsync(field, text.Values!),
        WholeColumn whole => group.WriteAsync<long>(field, whole.Values, cancellationToken: cancel),
        NumberColumn number => group.WriteAsync<double>(field, Missing(number.Values), cancellationToken: cancel),
        DayColumn day => group.WriteAsync<DateOnly>(field, day.Values, cancellationToken: cancel),
        _ => throw new ArgumentException($"no such kind of column: {column.GetType().Name}", nameof(column)),
    };

    static double?[] Missing(double[] values) => Array.ConvertAll(values, value => double.IsFinite(value) ? value : (double?)null);
}
