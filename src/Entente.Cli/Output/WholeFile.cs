using Entente.Records;

namespace Entente.Cli.Output;

/// <summary>A file that is there whole or not at all.</summary>
static class WholeFile
{
    /// <summary>Refuses a path that cannot be written before a long run begins.</summary>
    /// <param name="option">That names it.</param>
    /// <param name="what">For complaints, for example <c>the report</c>.</param>
    /// <param name="example">A name that would do.</param>
    internal static void Check(string path, string option, string what, string example)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new InputException($"{option} names no file; expected one such as {example}.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (Directory.Exists(path))
            throw new InputException($"cannot write {what} to '{path}': it is a folder; expected the name of a file.");
        // Whoever may write there would put a file in the place of a device.
        if (folder == "/dev")
            throw new InputException($"cannot write {what} to '{path}': it is a place for devices; expected the name of a file.");
        if (folder is null || !Directory.Exists(folder))
            throw new InputException($"cannot write {what} to '{path}': there is no folder '{folder}'.");
        Write(path, what, _ => { }, keep: false);
    }

    /// <summary>Writes beside the target and then puts it in its place.</summary>
    /// <inheritdoc cref="Check"/>
    internal static void Write(string path, string what, Action<TextWriter> write) => Write(path, what, write, keep: true);

    /// <summary>As <see cref="Write(string, string, Action{TextWriter})"/>, of what is no text.</summary>
    internal static void WriteBytes(string path, string what, Action<Stream> write) => WriteBytes(path, what, write, keep: true);

    static void Write(string path, string what, Action<TextWriter> write, bool keep) => WriteBytes(path, what, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        write(writer);
    }, keep);

    static void WriteBytes(string path, string what, Action<Stream> write, bool keep)
    {
        var beside = path + "." + Path.GetRandomFileName();
        try
        {
            using (var stream = File.Create(beside))
                write(stream);
            if (keep)
                File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is FileNotFoundException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write {what} to '{path}': no file may be made there.");
        }
        catch (IOException e)
        {
            throw new InputException($"cannot write {what} to '{path}': {e.Message}");
        }
        finally
        {
            if (File.Exists(beside))
                File.Delete(beside);
        }
    }
}
