using Entente.Records;

namespace Entente.Store;

/// <summary>A file that a person named: read, or refused in a sentence.</summary>
static class Readable
{
    /// <exception cref="InputException">It is a folder, a pipe, is not there, or cannot be read.</exception>
    internal static T Read<T>(string path, Func<T> read)
    {
        if (Directory.Exists(path))
            throw new InputException(path, null, "it is a folder; expected a file.");
        if (!File.Exists(path))
            throw new InputException(path, null, "there is no such file.");
        return Go(path, read);
    }

    /// <summary>As <see cref="Read"/>, of a file that is open already.</summary>
    internal static T Go<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null, "the file cannot be read.");
        }
    }
}
