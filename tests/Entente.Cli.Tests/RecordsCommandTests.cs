using System.Diagnostics;
using System.Globalization;

namespace Entente.Tests;

/// <summary>The store of records from the command line, by processes of its own.</summary>
public sealed class RecordsCommandTests : IDisposable
{
    const string Header = "rcid,country,country_code,vote\n";
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_new_store_is_listed_asked_and_exported()
    {
        var list = entente.Run("records list --store r.duckdb").Done();
        Assert.StartsWith("bundled", list.Lines[2], StringComparison.Ordinal);
        Assert.Contains("북한", entente.Run("records show PRK --store r.duckdb").Done().Out, StringComparison.Ordinal);
        var rows = entente.Run("records", "query", "select actor, count(*) as n from attempts group by actor", "--format", "json", "--store", "r.duckdb").Json();
        Assert.Equal("PRK", rows[0].GetProperty("actor").GetString());
        Assert.Equal("ARROW1"u8.ToArray(), entente.Run("records", "query", "from attempts", "--format", "arrow", "--store", "r.duckdb").Done().Bytes[..6]);
        Assert.Contains("rows of events written to events.parquet", entente.Run("records export events.parquet --store r.duckdb").Done().Out, StringComparison.Ordinal);
        Assert.Equal("PAR1", File.ReadAllText(entente.PathOf("events.parquet"))[..4]);
    }

    [Fact]
    public void An_import_says_what_it_took_and_writes_what_it_refused()
    {
        File.WriteAllText(entente.PathOf("votes.csv"), Header + "3,Cuba,CU,no\n3,Atlantis,,yes\n");
        Assert.Equal("unga-votes: 1 rows from the 2 of votes.csv; 1 refused, see rejects/unga-votes.csv\n",
            entente.Run("records import unga-votes votes.csv --store r.duckdb --rejects rejects").Done().Out);
        Assert.Equal(["line,reason,row", "3,The country 'Atlantis' is no state that is known here.,\"3,Atlantis,,yes\""], File.ReadAllLines(entente.PathOf("rejects/unga-votes.csv")));
        Assert.Contains("nothing was changed", entente.Run("records import votes.csv --store r.duckdb").Done().Out, StringComparison.Ordinal);
    }

    /// <summary>Refused rows that cannot be written would be lost; and a file that holds something else is somebody's.</summary>
    [Fact]
    public void Refused_rows_take_no_other_files_place()
    {
        File.WriteAllText(entente.PathOf("unga-votes.csv"), Header + "3,Cuba,CU,no\n");
        entente.Run("records import unga-votes.csv --store r.duckdb --rejects .").Done();
        Assert.Equal(Header + "3,Cuba,CU,no\n", File.ReadAllText(entente.PathOf("unga-votes.csv")));
        File.WriteAllText(entente.PathOf("more.csv"), Header + "4,Cuba,CU,no\n3,Atlantis,,yes\n");
        entente.Run("records import more.csv --store r.duckdb --rejects .").IsRefusedWith("which holds something else; nothing was imported");
        entente.Run("records import more.csv --store r.duckdb --rejects more.csv").IsRefusedWith("nothing was imported");
        Assert.Equal("file\nunga-votes.csv\n", entente.Run("records", "query", "select file from imports", "--format", "csv", "--store", "r.duckdb").Done().Out);
        Assert.Contains("1 refused", entente.Run("records import more.csv --store r.duckdb --rejects new").Done().Out, StringComparison.Ordinal);
        Assert.True(File.Exists(entente.PathOf("new/unga-votes.csv")));
        // What an earlier file was refused for is no more true.
        entente.Run("records import unga-votes.csv --store r.duckdb --rejects new").Done();
        Assert.False(File.Exists(entente.PathOf("new/unga-votes.csv")));
        File.WriteAllText(entente.PathOf("new/whose.csv"), "launch_time,missile_name,facility_name,apogee_km,distance_travelled_km,test_successful,test_confirmed\n1991-05-01,X,,,,,true\n");
        Assert.Equal(2, entente.Run("records import --all new --store r.duckdb").Code);
    }

    [Fact]
    public void A_folder_is_imported_file_by_file()
    {
        Directory.CreateDirectory(entente.PathOf("in"));
        File.WriteAllText(entente.PathOf("in/votes.csv"), Header + "3,Cuba,CU,no\n");
        File.WriteAllText(entente.PathOf("in/notes.csv"), "a,b\n1,2\n");
        var answer = entente.Run("records import --all in --store r.duckdb");
        Assert.Equal((0, "unga-votes: 1 rows from the 1 of votes.csv\n"), (answer.Code, answer.Out));
        Assert.StartsWith("left out 1 file of no kind that can be imported", answer.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "records show Koria --store r.duckdb", "did you mean 'KOR'?" },
        { "records query drop --store r.duckdb", "the query cannot be run" },
        { "records import --store r.duckdb", "expected a kind and a file" },
        { "records import nmc nofile.csv --store r.duckdb", "nofile.csv: there is no such file" },
        { "records import . --store r.duckdb", "it is a folder; expected a file, or --all" },
        { "records import --all . --actor PRK --store r.duckdb", "expected it without --all" },
        { "records export r.xlsx --store r.duckdb", "expected a name that ends in .csv, .json, .parquet or .arrow" },
        { "records export rollcalls.csv --store r.duckdb", "did you mean 'roll_calls'?" },
        { "records query selec --format json --store r.duckdb", "the query cannot be run" },
        { "records list --format csv --out list.json --store r.duckdb", "--format csv does not agree with --out list.json" },
        { "records list --store .", "it is a folder" },
        { "records list --store /dev/null", "it is a device" },
        { "records query select --out t.txt --store r.duckdb", "--out is 't.txt'" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_asked_wrongly_is_refused_in_a_sentence(string line, string words) => entente.Run(line).IsRefusedWith(words);

    [Fact]
    public void A_store_is_not_written_over_by_its_own_export()
    {
        entente.Run("records list --store r.csv").Done();
        var before = File.ReadAllBytes(entente.PathOf("r.csv"));
        entente.Run("records export r.csv --table events --store r.csv").IsRefusedWith("'r.csv' is the store");
        Assert.Equal(before, File.ReadAllBytes(entente.PathOf("r.csv")));
    }

    [Fact]
    public void A_store_in_a_folder_that_may_only_be_read_is_read_and_not_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName != "root", "root may write everywhere");
        Directory.CreateDirectory(entente.PathOf("shut"));
        entente.Run("records list --store shut/r.duckdb").Done();
        File.WriteAllText(entente.PathOf("votes.csv"), Header + "3,Cuba,CU,no\n");
        Allow("555");
        try
        {
            entente.Run("records list --store shut/r.duckdb").Done();
            entente.Run("records import votes.csv --store shut/r.duckdb").IsRefusedWith("cannot write the store 'shut/r.duckdb'");
            entente.Run("records list --store shut/new.duckdb").IsRefusedWith("cannot write the store 'shut/new.duckdb'");
        }
        finally
        {
            Allow("755");
        }

        void Allow(string mode)
        {
            using var chmod = Process.Start("chmod", [mode, entente.PathOf("shut")]);
            chmod.WaitForExit();
        }
    }

    /// <summary>Ctrl-C in an import of a folder keeps the files that were done, and says so.</summary>
    [Fact]
    public void An_interrupted_import_of_a_folder_says_what_stands()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "an interrupt is sent with kill");
        Assert.SkipWhen(Interrupts.AreIgnored(), "whoever started the tests has children ignore interrupts");
        Directory.CreateDirectory(entente.PathOf("in"));
        File.WriteAllText(entente.PathOf("in/a.csv"), "ccode,year,imports,exports\n731,2010,3000,2000\n");
        File.WriteAllText(entente.PathOf("in/b.csv"), Header + string.Concat(Enumerable.Range(0, 3_000_000).Select(i => $"{i},Cuba,CU,no\n")));
        using var import = Start("records", "import", "--all", "in", "--store", "r.duckdb");
        Assert.StartsWith("state-trade: 2 rows", import.StandardOutput.ReadLine(), StringComparison.Ordinal);
        using (var kill = Process.Start("kill", ["-INT", $"{import.Id}"]))
            kill.WaitForExit();
        var said = import.StandardError.ReadToEnd();
        import.WaitForExit();
        Assert.Equal((130, "entente: stopped; 1 of 2 files was imported before that and stands in the store.\n"), (import.ExitCode, said));
        Assert.Equal("dataset\nstate-trade\n", entente.Run("records", "query", "select dataset from imports", "--format", "csv", "--store", "r.duckdb").Done().Out);
    }

    /// <summary>While one process imports, another reads the store as it was, a third is told who writes; and when the first is killed nothing has happened.</summary>
    [Fact]
    public void A_killed_import_leaves_the_store_as_it_was()
    {
        entente.Run("records list --store r.duckdb").Done();
        var before = File.ReadAllBytes(entente.PathOf("r.duckdb"));
        File.WriteAllText(entente.PathOf("votes.csv"), Header + string.Concat(Enumerable.Range(0, 3_000_000).Select(i => $"{i},Cuba,CU,no\n")));
        using var import = Start("records", "import", "votes.csv", "--store", "r.duckdb");
        var working = entente.PathOf("r.duckdb.writing");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(working), TimeSpan.FromSeconds(60)));

        var reader = entente.Run("records list --format csv --store r.duckdb").Done();
        var writer = entente.Run("records import votes.csv --store r.duckdb");
        Assert.False(import.HasExited, "the import was over before it could be killed");
        import.Kill();
        import.WaitForExit();
        Assert.StartsWith("dataset,first,last,rows,refused,title\nbundled,", reader.Out, StringComparison.Ordinal);
        writer.IsRefusedWith(string.Create(CultureInfo.InvariantCulture, $"the store is being written by process {import.Id} since "));

        Assert.Equal(before, File.ReadAllBytes(entente.PathOf("r.duckdb")));
        File.WriteAllText(entente.PathOf("few.csv"), Header + "3,Cuba,CU,no\n");
        entente.Run("records import few.csv --store r.duckdb").Done();
        Assert.Equal("n\n1\n", entente.Run("records", "query", "select count(*) as n from votes where import > 0", "--format", "csv", "--store", "r.duckdb").Done().Out);
        Assert.DoesNotContain(entente.Files, file => file.Contains(".writing", StringComparison.Ordinal));
    }

    /// <summary>The shell lets no file grow above four megabytes, which a program meets as it meets a full disk.</summary>
    [Fact]
    public void A_full_disk_is_one_sentence_and_leaves_the_store_as_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit on a file's size is set by a shell of Linux");
        entente.Run("records list --store r.duckdb").Done();
        var before = File.ReadAllBytes(entente.PathOf("r.duckdb"));
        File.WriteAllText(entente.PathOf("votes.csv"), Header + string.Concat(Enumerable.Range(0, 900_000).Select(i => $"{i * 7919L % 1_000_003},Cuba,CU,no\n")));
        var program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"trap '' XFSZ; ulimit -f 8000; dotnet '{program}' records import votes.csv --store r.duckdb"])
        {
            WorkingDirectory = entente.Folder,
            RedirectStandardError = true,
            // The runtime itself maps its code through a file that is larger than that.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        Assert.Equal("entente: r.duckdb: there is no room left on the disk for it; nothing was changed.\n", shell.StandardError.ReadToEnd());
        shell.WaitForExit();
        Assert.Equal(2, shell.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(entente.PathOf("r.duckdb")));
    }

    Process Start(params IEnumerable<string> words) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll"), .. words]) { WorkingDirectory = entente.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
