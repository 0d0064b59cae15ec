using DuckDB.NET.Data;
using Entente.Records;

namespace Entente.Store;

/// <summary>
/// The records in one DuckDB file: those that travel with the program, and what was imported. What is not a store, or a store of another
/// version, is refused in one sentence.
/// </summary>
/// <remarks>
/// Any number of processes read a store at once, and one at a time writes it. Who writes works on a copy beside the store, which takes its place
/// when the work is done: readers are not disturbed, and a process that is killed leaves the store as it was.
/// </remarks>
public sealed class StoreFile : IDisposable
{
    /// <summary>Of the tables' layout; a store of another version is refused.</summary>
    public const int Version = 1;

    readonly WriteLock? writing;
    bool changed;

    StoreFile(string path, DuckDBConnection connection, WriteLock? writing = null)
    {
        Path = path;
        Connection = connection;
        this.writing = writing;
    }

    /// <summary>Where the store is when nobody says otherwise: in the user's folder for the data of programs; null where there is none.</summary>
    public static string? UsualPath => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
        ? System.IO.Path.Combine(folder, "entente", "records.duckdb") : null;

    /// <summary>As the caller named it.</summary>
    public string Path { get; }

    /// <summary>Open for as long as the store is.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>Whether it was opened for imports.</summary>
    internal bool Writes => writing is not null;

    /// <summary>Opens the store for questions that change nothing; where there is none it is made, with the bundled records in it.</summary>
    /// <param name="bundle">the folder of the records that travel with the program</param>
    /// <exception cref="InputException">The file is no store, is of another version, is being written, or cannot be made there.</exception>
    public static StoreFile Read(string path, string bundle)
    {
        MakeSure(path, bundle);
        var store = Open(path, path, readOnly: true);
        if (store.Bundle == BundledRecords.Fingerprint(bundle))
            return store;
        try
        {
            Write(path, bundle).Dispose();
        }
        catch (InputException)
        {
            // Who may not write, or not now, reads the bundled records of an earlier release.
            return store;
        }
        store.Dispose();
        return Open(path, path, readOnly: true);
    }

    /// <summary>Opens the store for imports, which stand in it once this is disposed of; the bundled records are those of <paramref name="bundle"/> from then on.</summary>
    /// <inheritdoc cref="Read"/>
    public static StoreFile Write(string path, string bundle)
    {
        MakeSure(path, bundle);
        Open(path, path, readOnly: true).Dispose();
        // The file itself is replaced, and not a link to it.
        path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var writing = WriteLock.Take(path);
        StoreFile? store = null;
        try
        {
            // What stands there was left by a process that was killed.
            File.Delete(Working(path) + ".wal");
            File.Copy(path, Working(path), overwrite: true);
            store = Open(path, Working(path), readOnly: false, writing);
            if (store.Bundle != BundledRecords.Fingerprint(bundle))
                BundledRecords.Load(store, bundle);
            return store;
        }
        catch (Exception e)
        {
            if (store is null)
                writing.Dispose();
            else
                store.Dispose();
            if (e is IOException or UnauthorizedAccessException)
                throw Complaints.Of(e, path);
            throw;
        }
    }

    /// <summary>Closes the store. What was imported takes its place now.</summary>
    public void Dispose()
    {
        try
        {
            if (changed)
                Flush();
            Connection.Dispose();
            if (changed)
                File.Move(Working(Path), Path, overwrite: true);
            changed = false;
        }
        catch (Exception e) when (e is DuckDBException or IOException or UnauthorizedAccessException)
        {
            throw Complaints.Of(e, Path);
        }
        finally
        {
            Connection.Dispose();
            if (writing is not null)
            {
                File.Delete(Working(Path));
                File.Delete(Working(Path) + ".wal");
                writing.Dispose();
            }
        }
    }

    /// <summary>Brings all that was committed into the file itself: on closing DuckDB would try the same, and not say when there was no room for it.</summary>
    void Flush() => Do("force checkpoint");

    /// <summary>Runs a statement that gives no rows.</summary>
    internal void Do(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>A statement with <c>?</c>, or <c>$1</c> and so on, for each value in order.</summary>
    internal DuckDBCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }

    /// <summary>All or nothing: whatever ends <paramref name="work"/> early leaves the store as it was.</summary>
    internal void AsOne(Action work)
    {
        try
        {
            using var transaction = Connection.BeginTransaction();
            work();
            transaction.Commit();
            changed = true;
        }
        catch (DuckDBException e)
        {
            throw Complaints.Of(e, Path);
        }
    }

    string Bundle
    {
        get
        {
            using var command = Command("select bundle from store");
            return (string)command.ExecuteScalar()!;
        }
    }

    static string Working(string path) => path + ".writing";

    /// <param name="file">the store itself, or the copy that is worked on</param>
    static StoreFile Open(string path, string file, bool readOnly, WriteLock? writing = null)
    {
        CheckKind(path, file);
        var connection = Connect(file, readOnly);
        try
        {
            connection.Open();
            var store = new StoreFile(path, connection, writing);
            store.CheckVersion();
            return store;
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw Complaints.Of(e, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // The whole path: a name such as :memory: or sqlite:x would mean something else to DuckDB, which is to fetch nothing either.
    static DuckDBConnection Connect(string file, bool readOnly)
    {
        var settings = new DuckDBConnectionStringBuilder { DataSource = System.IO.Path.GetFullPath(file) };
        settings["autoinstall_known_extensions"] = "false";
        settings["autoload_known_extensions"] = "false";
        if (readOnly)
            settings["ACCESS_MODE"] = "READ_ONLY";
        return new(settings.ConnectionString);
    }

    /// <summary>Of a file of another kind DuckDB says what it would need to read that.</summary>
    static void CheckKind(string path, string file) => Readable.Go(path, () =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> head = stackalloc byte[12];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head[8..].SequenceEqual("DUCK"u8))
            throw new InputException(path, null, "the file is no store of records; expected one that entente made, or the name of a new file.");
        return true;
    });

    void CheckVersion()
    {
        using (var tables = Command("select count(*) from duckdb_tables() where table_name = 'store'"))
            if ((long)tables.ExecuteScalar()! == 0)
                throw new InputException(Path, null, "the file is a DuckDB database, but no store of records; expected one that entente made, or the name of a new file.");
        using var version = Command("select version from store");
        if ((int)version.ExecuteScalar()! is var found && found != Version)
            throw new InputException(Path, null, $"the store is of version {found} and this program reads version {Version}; expected such a one, or the name of a new file with --store.");
    }

    /// <summary>Makes the store beside its place and moves it there whole, so that nobody meets half a store.</summary>
    static void MakeSure(string path, string bundle)
    {
        if (Directory.Exists(path))
            throw new InputException(path, null, "it is a folder; expected the name of a store's file.");
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) == "/dev")
            throw new InputException(path, null, "it is a device; expected the name of a store's file.");
        if (File.Exists(path))
            return;
        var beside = $"{path}.{System.IO.Path.GetRandomFileName()}";
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            using (var connection = Connect(beside, readOnly: false))
            {
                connection.Open();
                var store = new StoreFile(path, connection);
                store.AsOne(() =>
                {
                    store.Do(Schema);
                    store.Do("insert into store values (?, '')", Version);
                });
                BundledRecords.Load(store, bundle);
                store.Flush();
            }
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it in the meantime: that one will do.
        }
        catch (DuckDBException e)
        {
            throw Complaints.Of(e, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Complaints.Of(e, path);
        }
        finally
        {
            File.Delete(beside);
            File.Delete(beside + ".wal");
        }
    }

    static string Schema
    {
        get
        {
            using var stream = typeof(StoreFile).Assembly.GetManifestResourceStream("Entente.Store.schema.sql")!;
            return new StreamReader(stream).ReadToEnd();
        }
    }
}
