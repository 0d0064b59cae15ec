using Entente.Cases;

namespace Entente.Tests;

/// <summary>A copy of the bundled reference case and, when asked for, of the records, to be spoilt in one place.</summary>
sealed class CaseCopy
{
    internal const string Name = "vostochny-2023";

    /// <param name="fitted">With its posterior, which whoever changes a number of the case must do without.</param>
    internal CaseCopy(string folder, bool fitted)
    {
        Folder = folder;
        Copy(Bundled.FolderOf(Name), folder);
        if (!fitted)
            File.Delete(Path.Combine(folder, FittedPosterior.File));
    }

    public string Folder { get; }

    public string CopyData()
    {
        var data = Path.Combine(Folder, "data");
        Copy(Bundled.Data, data);
        return data;
    }

    /// <summary>Puts one text for another and gives the line of the change; the text must stand there once.</summary>
    public int Replace(string file, string old, string with)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' does not stand in {file} any more.");
        Assert.Equal(at, text.LastIndexOf(old, StringComparison.Ordinal));
        File.WriteAllText(path, text[..at] + with + text[(at + old.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
