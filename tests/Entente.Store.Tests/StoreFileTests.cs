using DuckDB.NET.Data;
using Entente.Records;

namespace Entente.Store.Tests;

public class StoreFileTests
{
    [Fact]
    public void A_new_store_holds_the_bundled_records()
    {
        using var temp = new TempStore();
        var archive = Archive.Load(TempStore.Data);
        Assert.Equal([$"{archive.Series.Count}|{archive.Events.Count}|{archive.Attempts.Count}|{archive.Votes.Count * 5}|{archive.Sources.Count}"],
            temp.Ask("select (select count(*) from series), (select count(*) from events), (select count(*) from attempts), (select count(*) from votes), (select count(*) from sources)"));
        Assert.Equal(["PRK|PRK|KP|731|731|North Korea|북한|Pyongyang|평양"], temp.Ask("select code, iso3, iso2, cow, gw, name_en, name_ko, capital_en, capital_ko from actors where code = 'PRK'"));
    }

    /// <summary>The number of the Correlates of War changed with the two Germanies; that of Gleditsch and Ward did not.</summary>
    [Fact]
    public void The_numbers_of_a_state_are_kept_apart_and_dated()
    {
        using var temp = new TempStore();
        Assert.Equal(["cow|255|1816-01-01|1945-05-08", "cow|255|1990-10-03|", "cow|260|1949-09-21|1990-10-02", "gw|255|1816-01-01|1945-05-08", "gw|260|1949-09-21|"],
            temp.Ask("select system, number, since, until from actor_codes where actor = 'DEU' order by 1, 2, 3"));
    }

    [Fact]
    public void Bundled_records_of_a_later_release_take_the_place_of_the_earlier()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("trade.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        temp.Store.AsOne(() => temp.Store.Do("update store set bundle = 'earlier'"));
        temp.Store.AsOne(() => temp.Store.Do("update actors set name_en = 'Elsewhere' where code = 'PRK'"));
        temp.Store.Dispose();
        using var again = StoreFile.Read(temp.PathOf("records.duckdb"), TempStore.Data);
        Assert.Equal(["North Korea"], Rows.Of(again.Ask("select name_en from actors where code = 'PRK'")));
        Assert.Equal(["1"], Rows.Of(again.Ask("select count(*) from imports")));
    }

    [Fact]
    public void A_store_of_another_version_is_refused()
    {
        using var temp = new TempStore();
        temp.Store.AsOne(() => temp.Store.Do("update store set version = 7"));
        temp.Store.Dispose();
        var path = temp.PathOf("records.duckdb");
        Assert.Equal($"{path}: the store is of version 7 and this program reads version 1; expected such a one, or the name of a new file with --store.",
            Assert.Throws<InputException>(() => StoreFile.Read(path, TempStore.Data)).Message);
    }

    [Fact]
    public void What_is_no_store_is_refused_and_left_alone()
    {
        using var temp = new TempStore();
        var text = temp.Write("essay.txt", new string('x', 5000));
        Assert.Equal($"{text}: the file is no store of records; expected one that entente made, or the name of a new file.", Assert.Throws<InputException>(() => StoreFile.Write(text, TempStore.Data)).Message);
        Assert.Equal(5000, new FileInfo(text).Length);

        var lite = temp.Write("other.sqlite", "SQLite format 3\0" + new string('\0', 5000));
        Assert.Equal($"{lite}: the file is no store of records; expected one that entente made, or the name of a new file.", Assert.Throws<InputException>(() => StoreFile.Read(lite, TempStore.Data)).Message);

        var other = temp.PathOf("other.duckdb");
        using (var connection = new DuckDBConnection($"DataSource={other}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "create table mine (x integer)";
            command.ExecuteNonQuery();
        }
        Assert.Contains("a DuckDB database, but no store of records", Assert.Throws<InputException>(() => StoreFile.Write(other, TempStore.Data)).Message, StringComparison.Ordinal);
        Assert.Contains("it is a folder", Assert.Throws<InputException>(() => StoreFile.Read(Path.GetTempPath(), TempStore.Data)).Message, StringComparison.Ordinal);
    }

    /// <summary>Whoever asks could change a store that is open for imports, with a semicolon and a second statement.</summary>
    [Fact]
    public void A_store_that_is_being_written_is_not_asked()
    {
        using var temp = new TempStore();
        Assert.Throws<InvalidOperationException>(() => temp.Store.Ask("select 1"));
        temp.Store.Dispose();
        using var store = StoreFile.Read(temp.PathOf("records.duckdb"), TempStore.Data);
        foreach (var sql in (string[])["delete from series", "create table mine (x integer)", "commit; delete from series"])
            Assert.Throws<InputException>(() => store.Ask(sql).ToList());
        Assert.NotEqual(["0"], Rows.Of(store.Ask("select count(*) from series")));
    }

    [Theory]
    [InlineData("a;b.duckdb"), InlineData(":memory:"), InlineData("sqlite:x"), InlineData(" with blanks .duckdb"), InlineData("x.duckdb;ACCESS_MODE=READ_WRITE")]
    public void A_store_may_have_any_name(string name)
    {
        using var temp = new TempStore();
        var path = temp.PathOf(name);
        StoreFile.Write(path, TempStore.Data).Dispose();
        using var store = StoreFile.Read(path, TempStore.Data);
        Assert.Equal(["0"], Rows.Of(store.Ask("select count(*) from imports")));
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void A_store_behind_a_link_is_written_where_it_lies()
    {
        using var temp = new TempStore();
        StoreFile.Write(temp.PathOf("real.duckdb"), TempStore.Data).Dispose();
        var link = temp.PathOf("link.duckdb");
        File.CreateSymbolicLink(link, temp.PathOf("real.duckdb"));
        using (var store = StoreFile.Write(link, TempStore.Data))
            Entente.Store.Importing.Import.File(store, TempStore.AllStates, temp.Write("trade.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        using var real = StoreFile.Read(temp.PathOf("real.duckdb"), TempStore.Data);
        Assert.Equal(["1"], Rows.Of(real.Ask("select count(*) from imports")));
    }

    [Fact]
    public void A_place_where_nothing_may_be_made_is_refused()
    {
        Assert.SkipUnless(Directory.Exists("/proc"), "there is no /proc here, in which nobody may make a file");
        Assert.Equal("cannot write the store '/proc/records.duckdb': no file may be made or changed there; expected a place that may be written, such as one given with --store.",
            Assert.Throws<InputException>(() => StoreFile.Write("/proc/records.duckdb", TempStore.Data)).Message);
    }

    [Fact]
    public void A_store_that_is_written_is_read_as_it_was_and_written_by_nobody_else()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("trade.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        var path = temp.PathOf("records.duckdb");
        using (var reader = StoreFile.Read(path, TempStore.Data))
        using (var second = StoreFile.Read(path, TempStore.Data))
            Assert.Equal(["0", "0"], Rows.Of(reader.Ask("select count(*) from imports")).Concat(Rows.Of(second.Ask("select count(*) from imports"))));
        var refused = Assert.Throws<InputException>(() => StoreFile.Write(path, TempStore.Data)).Message;
        Assert.Matches($"^{path}: the store is being written by process {Environment.ProcessId} since [0-9:]{{8}}; expected to write it alone: ", refused);
        temp.Store.Dispose();
        using var after = StoreFile.Read(path, TempStore.Data);
        Assert.Equal(["1"], Rows.Of(after.Ask("select count(*) from imports")));
        Assert.Equal(["records.duckdb", "records.duckdb.lock", "trade.csv"], Directory.GetFiles(temp.PathOf(".")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_question_reads_and_does_nothing_else()
    {
        using var temp = new TempStore();
        temp.Store.Dispose();
        using var store = StoreFile.Read(temp.PathOf("records.duckdb"), TempStore.Data);
        string Refused(string sql) => Assert.Throws<InputException>(() => Rows.Of(store.Ask(sql))).Message;
        Assert.Contains("read-only", Refused("delete from series"), StringComparison.Ordinal);
        Assert.Contains("disabled", Refused($"copy series to '{temp.PathOf("out.csv")}'"), StringComparison.Ordinal);
        Assert.Contains("disabled", Refused("select * from read_csv('/etc/passwd')"), StringComparison.Ordinal);
        Assert.Contains("cannot be shown", Refused("select date 'infinity'"), StringComparison.Ordinal);
        Assert.Contains("the query is empty", Refused(" "), StringComparison.Ordinal);
        Assert.Contains("Did you mean \"series\"?", Refused("select * from serie"), StringComparison.Ordinal);
        Assert.False(File.Exists(temp.PathOf("out.csv")));
    }

    [Fact]
    public void A_card_says_what_is_known_of_a_state_an_indicator_and_a_data_set()
    {
        using var temp = new TempStore();
        temp.Import(temp.Write("trade.csv", "ccode,year,imports,exports\n731,2010,3000,2000\n"));
        foreach (var name in new[] { "PRK", "prk", "KP", "North Korea", "북한" })
            Assert.Equal("PRK  North Korea, 북한 (state)", temp.Store.CardOf(name)!.Lines[0]);
        Assert.Contains("imports|2010|2010|1|3000|million USD|cow-trade", Rows.Of(temp.Store.CardOf("PRK")!.Rows));
        Assert.Equal(["PRK|||2010-01-01|2010-12-31|3000|||cow-trade|"], Rows.Of(temp.Store.CardOf("imports")!.Rows));
        Assert.Equal(["exports|2010|2010|1|1", "imports|2010|2010|1|1"], Rows.Of(temp.Store.CardOf("state-trade")!.Rows));
        Assert.Equal(temp.Store.Names().Order(StringComparer.Ordinal), temp.Store.Names()); // the nearest of equals is the first
        Assert.Null(temp.Store.CardOf("Atlantis"));
        Assert.Equal(["bundled|1984|2026", "state-trade|2010|2010"], Rows.Of(temp.Store.Contents()).Select(row => string.Join('|', row.Split('|')[..3])));
    }
}
