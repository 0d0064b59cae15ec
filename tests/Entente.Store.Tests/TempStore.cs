using System.IO.Compression;
using System.Text;
using Entente.Records;
using Entente.Store.Importing;
using Entente.Tests;

namespace Entente.Store.Tests;

/// <summary>A store in a folder of its own, open for writing.</summary>
sealed class TempStore : IDisposable
{
    // Made once and copied: most of a new store's time goes into the bundled records.
    static readonly Lazy<byte[]> Fresh = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("entente-store-");
        var path = Path.Combine(folder.FullName, "records.duckdb");
        StoreFile.Write(path, Data).Dispose();
        var bytes = File.ReadAllBytes(path);
        folder.Delete(recursive: true);
        return bytes;
    });

    static readonly Lazy<States> LoadedOnce = new(() => States.Load(Path.Combine(Data, "states.csv")));
    readonly string folder = Directory.CreateTempSubdirectory("entente-store-").FullName;

    public TempStore()
    {
        File.WriteAllBytes(PathOf("records.duckdb"), Fresh.Value);
        Store = StoreFile.Write(PathOf("records.duckdb"), Data);
    }

    /// <summary>The bundled records.</summary>
    public static string Data => Path.Combine(Checkout.Root, "data");

    public static States AllStates => LoadedOnce.Value;

    public StoreFile Store { get; }

    public string PathOf(string file) => Path.Combine(folder, file);

    /// <summary>Writes a file, packed where its name ends in .gz.</summary>
    public string Write(string file, string text)
    {
        var path = PathOf(file);
        using var stream = File.Create(path);
        using var packed = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionLevel.Fastest) : (Stream)stream;
        packed.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }

    public ImportResult Import(string path, string? kind = null, string? about = null, CancellationToken cancel = default) =>
        Entente.Store.Importing.Import.File(Store, AllStates, path, kind, about, cancel: cancel);

    /// <summary>The rows of a query, as text, columns joined with a bar.</summary>
    public IReadOnlyList<string> Ask(string sql) => Rows.Of(Store.Rows(sql));

    /// <summary>Every row of every table, so that two of these are equal when nothing changed.</summary>
    public string Everything() => string.Join('\n', Tables.All.Select(table => $"{table} {Ask($"select count(*), sum(hash(t)) from {table} t")[0]}"));

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
