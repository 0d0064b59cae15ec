using CsvHelper;
using Entente.Records;
using Entente.Store.Importing;

namespace Entente.Cli.Commands.Records;

/// <summary>The rows of a data set that were refused, with line and reason, in a folder that is made when there are any.</summary>
static class RejectsFile
{
    static readonly string[] Header = ["line", "reason", "row"];

    internal static string PathOf(string dataset, string folder) => Path.Combine(folder, dataset.Replace(':', '-') + ".csv");

    /// <summary>Puts them in the place of those of an earlier file; where there are none, those are no more true.</summary>
    /// <exception cref="InputException">The file cannot be written, or is somebody's that holds something else.</exception>
    internal static void Put(string dataset, string folder, IReadOnlyList<Refusal> refused)
    {
        var path = PathOf(dataset, folder);
        var there = File.Exists(path);
        var ours = !there || IsOurs(path);
        if (refused.Count == 0)
        {
            if (there && ours)
                File.Delete(path);
            return;
        }
        if (!ours)
            throw new InputException($"the refused rows cannot be written to '{path}', which holds something else; nothing was imported: expected another folder with --rejects.");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"the refused rows cannot be written to '{path}'; nothing was imported: expected a folder that may be written with --rejects.");
        }
        WholeFile.WriteBytes(path, "the refused rows, without which nothing is imported,", stream =>
        {
            using var writer = CsvWriter.Create(stream, leaveOpen: true);
            writer.WriteHeader(Header);
            foreach (var refusal in refused)
            {
                writer.WriteField(refusal.Line, default);
                writer.WriteField(refusal.Reason);
                writer.WriteField(refusal.Row);
                writer.EndRecord();
            }
        });
    }

    static bool IsOurs(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            return reader.ReadLine() == string.Join(',', Header);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
