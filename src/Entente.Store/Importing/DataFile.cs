using System.Security.Cryptography;
using CsvHelper;
using Entente.Records;
using ICSharpCode.SharpZipLib.GZip;

namespace Entente.Store.Importing;

/// <summary>A CSV file with a header, plain or packed with gzip. A packed file that is cut short or spoilt is refused as a whole.</summary>
sealed class DataFile : IDisposable
{
    static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        PoolStrings = true,
    };

    readonly FileStream file;
    readonly CsvReader reader;
    string? malformed;

    DataFile(string path, FileStream file)
    {
        Path = path;
        this.file = file;
        // The library checks length and checksum at the end, which the framework's own stream does not.
        var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipInputStream(file, 1 << 16) : (Stream)file;
        reader = CsvReader.Create(stream, Options with { OnMalformedRecord = _ => malformed ??= "A quote is misplaced or not closed." }, leaveOpen: false);
        Headers = [.. reader.Headers];
    }

    public string Path { get; }

    public IReadOnlyList<string> Headers { get; }

    public CsvReader Reader => reader;

    /// <summary>Bytes read of the file, and all of them.</summary>
    public (long Done, long Of) Progress => (file.CanRead ? file.Position : 0, file.CanRead ? file.Length : 0);

    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static DataFile Open(string path)
    {
        return Readable.Read(path, () =>
        {
            var file = File.OpenRead(path);
            if (file.CanSeek)
                return Reading(path, () => new DataFile(path, file));
            file.Dispose();
            throw new InputException(path, null, "it is a pipe; expected a file, which is read twice.");
        });
    }

    /// <summary>The next row, or false at the end.</summary>
    /// <param name="complaint">what is wrong with the row as a row; null when nothing is</param>
    public bool Next(out string? complaint)
    {
        malformed = null;
        var there = Reading(Path, reader.Read);
        complaint = malformed ?? (there && reader.FieldCount != Headers.Count ? $"The row has {reader.FieldCount} fields; expected {Headers.Count}, as in the header." : null);
        return there;
    }

    /// <summary>SHA-256 of the file as it lies there, in hexadecimal.</summary>
    public static string FingerprintOf(string path) => Readable.Read(path, () =>
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    });

    /// <summary>Bytes of the file when it is unpacked; of more than four billion the rest alone, as a packed file says it.</summary>
    public static long UnpackedSize(string path) => Readable.Read(path, () =>
    {
        using var stream = File.OpenRead(path);
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || stream.Length < sizeof(uint))
            return stream.Length;
        stream.Seek(-sizeof(uint), SeekOrigin.End);
        Span<byte> last = stackalloc byte[sizeof(uint)];
        stream.ReadExactly(last);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(last);
    });

    public void Dispose()
    {
        reader.Dispose();
        file.Dispose();
    }

    static T Reading<T>(string path, Func<T> read) => Readable.Go(path, () =>
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ICSharpCode.SharpZipLib.SharpZipBaseException or EndOfStreamException)
        {
            throw new InputException(path, null, "the packed file is cut short or spoilt; expected a whole gzip file.");
        }
    });
}
