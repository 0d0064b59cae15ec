using Apache.Arrow;
using Apache.Arrow.Ipc;
using CsCheck;
using DuckDB.NET.Data;
using Entente.Records;
using Entente.Store.Columns;

namespace Entente.Store.Tests.Columns;

public class TableFileTests
{
    static readonly Gen<string?> Texts = Gen.Frequency((1, Gen.Const((string?)null)), (5, Gen.OneOf<string?>("PRK", "북한", "a,b", "\"quoted\"", "two\nlines", "Côte d'Ivoire")));
    static readonly Gen<double> Numbers = Gen.Frequency((1, Gen.Const(double.NaN)), (5, Gen.Double[-1e12, 1e12]));
    static readonly Gen<DateOnly?> Days = Gen.Frequency((1, Gen.Const((DateOnly?)null)), (5, Gen.Int[0, 80_000].Select(day => (DateOnly?)new DateOnly(1816, 1, 1).AddDays(day))));
    static readonly Gen<long?> Wholes = Gen.Frequency((1, Gen.Const((long?)null)), (5, Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(whole => (long?)whole)));

    static readonly Gen<Batch[]> Tables =
        (from rows in Gen.Int[0, 30]
         from texts in Texts.Array[rows]
         from wholes in Wholes.Array[rows]
         from numbers in Numbers.Array[rows]
         from days in Days.Array[rows]
         select new Batch([new TextColumn("name", texts), new WholeColumn("year", wholes), new NumberColumn("value", numbers), new DayColumn("day", days)])).Array[1, 3];

    [Theory]
    [InlineData("csv", "read_csv('{0}', header = true, nullstr = '', columns = {{'name': 'varchar', 'year': 'bigint', 'value': 'double', 'day': 'date'}})")]
    [InlineData("json", "read_json('{0}', format = 'array', columns = {{'name': 'varchar', 'year': 'bigint', 'value': 'double', 'day': 'date'}})")]
    [InlineData("parquet", "read_parquet('{0}')")]
    public void Another_program_reads_what_was_written(string format, string reading)
    {
        var path = Path.GetTempFileName();
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        // One path is written again and again, faster than DuckDB sees that what it remembers of the file is old.
        using (var forget = connection.CreateCommand())
        {
            forget.CommandText = "set enable_external_file_cache = false";
            forget.ExecuteNonQuery();
        }
        try
        {
            Tables.Sample(batches =>
            {
                using (var stream = File.Create(path))
                    Assert.Equal(batches.Sum(batch => batch.Rows), TableFile.Write(batches, format, stream));
                using var command = connection.CreateCommand();
                command.CommandText = $"select * from {string.Format(null, reading, path)}";
                using var reader = command.ExecuteReader();
                foreach (var row in Expected(batches))
                {
                    Assert.True(reader.Read());
                    Assert.Equal(row, Enumerable.Range(0, 4).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
                }
                Assert.False(reader.Read());
            }, iter: 60, threads: 1);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_arrow_library_reads_what_was_written() => Tables.Sample(batches =>
    {
        using var stream = new MemoryStream();
        TableFile.Write(batches, "arrow", stream);
        stream.Position = 0;
        using var reader = new ArrowFileReader(stream);
        List<object?[]> rows = [];
        while (reader.ReadNextRecordBatch() is { } record)
        {
            for (var row = 0; row < record.Length; row++)
                rows.Add([((StringArray)record.Column(0)).GetString(row), ((Int64Array)record.Column(1)).GetValue(row), ((DoubleArray)record.Column(2)).GetValue(row), ((Date32Array)record.Column(3)).GetDateOnly(row)]);
            record.Dispose();
        }
        Assert.Equal(Expected(batches), rows);
    }, iter: 60, threads: 1);

    [Fact]
    public void A_name_with_another_ending_is_refused() =>
        Assert.Equal("--out is 'dyads.xlsx'; expected a name that ends in .csv, .json, .parquet or .arrow.", Assert.Throws<InputException>(() => TableFile.FormatOf("dyads.xlsx", "--out")).Message);

    static IEnumerable<object?[]> Expected(Batch[] batches) => batches.SelectMany(batch => Enumerable.Range(0, batch.Rows).Select(row => new object?[]
    {
        ((TextColumn)batch.Columns[0]).Values[row],
        ((WholeColumn)batch.Columns[1]).Values[row],
        ((NumberColumn)batch.Columns[2]).Values[row] is var number && double.IsNaN(number) ? null : number,
        ((DayColumn)batch.Columns[3]).Values[row],
    }));
}
