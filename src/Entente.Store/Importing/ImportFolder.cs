using System.IO.Enumeration;
using Entente.Records;

namespace Entente.Store.Importing;

/// <summary>Why a file of a folder is not imported.</summary>
public enum LeftOut
{
    /// <summary>Its header is that of no kind.</summary>
    OfNoKind,

    /// <summary>A larger file of the same data set is there.</summary>
    Smaller,

    /// <summary>It cannot be read, or does not say whose rows it holds.</summary>
    Unreadable,
}

/// <summary>The files of a folder and those below it that can be imported.</summary>
public static class ImportFolder
{
    /// <summary>One file for each data set: where several are, the largest as it is when unpacked; and the rest.</summary>
    /// <returns>in the order in which they are to be imported, those first by which others are read</returns>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static (IReadOnlyList<string> Known, IReadOnlyList<(string File, string Why, LeftOut As)> LeftOut) Of(string folder, States states)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, null, "there is no such folder.");
        Dictionary<string, (string Path, long Size, int Kind)> chosen = [];
        List<(string, string, LeftOut)> leftOut = [];
        foreach (var path in Files(folder).Order(StringComparer.Ordinal))
        {
            Importer importer;
            string dataset;
            try
            {
                using var file = DataFile.Open(path);
                if (ImporterKinds.OfHeader(file) is not { } known)
                {
                    leftOut.Add((path, "its header is that of no kind that can be imported.", LeftOut.OfNoKind));
                    continue;
                }
                importer = known;
                dataset = importer.DatasetOf(importer.NeedsActor ? NamedActor.Of(path, states) : null);
            }
            catch (InputException e)
            {
                leftOut.Add((path, e.Sentence, LeftOut.Unreadable));
                continue;
            }
            var size = DataFile.UnpackedSize(path);
            if (!chosen.TryGetValue(dataset, out var other) || size > other.Size)
                chosen[dataset] = (path, size, ImporterKinds.All.Index().First(kind => kind.Item == importer).Index);
            if (other.Path is not null)
                leftOut.Add((size > other.Size ? other.Path : path, $"{Path.GetFileName(chosen[dataset].Path)} is a larger file of the same data set, {dataset}.", LeftOut.Smaller));
        }
        return ([.. chosen.Values.OrderBy(file => file.Kind).ThenBy(file => file.Path, StringComparer.Ordinal).Select(file => file.Path)], leftOut);
    }

    /// <summary>A link to a file is followed; one to a folder is not, which might lead round and round.</summary>
    static FileSystemEnumerable<string> Files(string folder) => new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory
            && (entry.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || entry.FileName.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase)),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
