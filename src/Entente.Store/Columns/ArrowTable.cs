using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace Entente.Store.Columns;

/// <summary>The Arrow IPC file format, which <c>pyarrow</c>, <c>arrow</c> for R and Feather readers open; a batch is a record batch.</summary>
static class ArrowTable
{
    internal static long Write(IEnumerable<Batch> rows, Stream stream, CancellationToken cancel)
    {
        ArrowFileWriter? writer = null;
        Schema? schema = null;
        long written = 0;
        try
        {
            foreach (var batch in rows)
            {
                cancel.ThrowIfCancellationRequested();
                if (writer is null)
                {
                    schema = new([.. batch.Columns.Select(column => new Field(column.Name, TypeOf(column), nullable: true))], null);
                    writer = new(stream, schema, leaveOpen: true);
                    writer.WriteStart();
                }
                if (batch.Rows == 0)
                    continue;
                using var record = new RecordBatch(schema!, batch.Columns.Select(ArrayOf), batch.Rows);
                writer.WriteRecordBatch(record);
                written += batch.Rows;
            }
            writer?.WriteEnd();
        }
        finally
        {
            writer?.Dispose();
        }
        return written;
    }

    static IArrowType TypeOf(Column column) => column switch
    {
        TextColumn => StringType.Default,
        WholeColumn => Int64Type.Default,
        NumberColumn => DoubleType.Default,
        DayColumn => Date32Type.Default,
        _ => throw new ArgumentException($"no such kind of column: {column.GetType().Name}", nameof(column)),
    };

    static IArrowArray ArrayOf(Column column)
    {
        switch (column)
        {
            case TextColumn { Values: var values }:
                var texts = new StringArray.Builder();
                foreach (var value in values)
                    texts.Append(value);
                return texts.Build();
            case WholeColumn { Values: var values }:
                var wholes = new Int64Array.Builder();
                foreach (var value in values)
                    wholes.Append(value);
                return wholes.Build();
            case NumberColumn { Values: var values }:
                var numbers = new DoubleArray.Builder();
                foreach (var value in values)
                    numbers.Append(double.IsFinite(value) ? value : null);
                return numbers.Build();
            case DayColumn { Values: var values }:
                var days = new Date32Array.Builder();
                foreach (var value in values)
                    _ = value is { } day ? days.Append(day) : days.AppendNull();
                return days.Build();
            default:
                throw new ArgumentException($"no such kind of column: {column.GetType().Name}", nameof(column));
        }
    }
}
