using System.Globalization;
using Entente.Records;

namespace Entente.Store;

/// <summary>The right to change a store, which one process has at a time; it ends with the process, however that ends.</summary>
sealed class WriteLock : IDisposable
{
    readonly FileStream held;
    readonly string name;

    WriteLock(FileStream held, string name)
    {
        this.held = held;
        this.name = name;
    }

    /// <exception cref="InputException">Another process has it, and the sentence says which; or no file may be made beside the store.</exception>
    internal static WriteLock Take(string path)
    {
        var file = path + ".lock";
        FileStream held;
        try
        {
            held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new InputException(path, null, $"the store is being written by {Holder(path)}; expected to write it alone: wait until that is done, or take another with --store.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Complaints.CannotMake(path);
        }
        try
        {
            File.WriteAllText(NameOf(path), string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} since {DateTime.Now:HH:mm:ss}"));
            return new(held, NameOf(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            held.Dispose();
            throw Complaints.CannotMake(path);
        }
    }

    public void Dispose()
    {
        File.Delete(name);
        held.Dispose();
    }

    // A locked file cannot be read, so who holds it stands in another.
    static string NameOf(string path) => path + ".writer";

    static string Holder(string path) => File.Exists(NameOf(path)) ? File.ReadAllText(NameOf(path)) : "another process";
}
