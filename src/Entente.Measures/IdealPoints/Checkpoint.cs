using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Entente.Measures.IdealPoints;

/// <summary>
/// A chain on its way to or from a stream: a mark with its version, a digest of the votes and options, the numbers, and a digest of all of these.
/// Writing and reading pass the same fields in the same order, in this machine's order of bytes.
/// </summary>
sealed class Checkpoint : IDisposable
{
    readonly Stream stream;
    readonly bool writes;
    readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    Checkpoint(Stream stream, bool writes) => (this.stream, this.writes) = (stream, writes);

    static ReadOnlySpan<byte> Mark => "Entente ideal points, version 1\n"u8;

    internal static Checkpoint Write(Stream stream, RollCalls rollCalls, IdealPointOptions options)
    {
        var checkpoint = new Checkpoint(stream, writes: true);
        checkpoint.Bytes(Mark.ToArray().AsSpan());
        checkpoint.Bytes(Fingerprint(rollCalls, options).AsSpan());
        return checkpoint;
    }

    internal static Checkpoint Read(Stream stream, RollCalls rollCalls, IdealPointOptions options)
    {
        var checkpoint = new Checkpoint(stream, writes: false);
        var mark = new byte[Mark.Length];
        checkpoint.Bytes(mark.AsSpan());
        if (!mark.AsSpan().SequenceEqual(Mark))
            throw new InvalidDataException("it holds no chain of ideal points that this version can read");
        var fingerprint = new byte[SHA256.HashSizeInBytes];
        checkpoint.Bytes(fingerprint.AsSpan());
        if (!fingerprint.AsSpan().SequenceEqual(Fingerprint(rollCalls, options)))
            throw new InvalidDataException("it holds a chain of other votes or other options");
        return checkpoint;
    }

    /// <summary>Numbers whose count both sides know.</summary>
    internal void Bytes<T>(Span<T> values) where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        if (writes)
            stream.Write(bytes);
        else if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InvalidDataException("the chain in it breaks off");
        digest.AppendData(bytes);
    }

    /// <summary>A count: the one given when writing, the one found when reading.</summary>
    /// <param name="most">more than that is refused</param>
    internal int Count(int count, int most)
    {
        Span<int> found = [count];
        Bytes(found);
        return found[0] >= 0 && found[0] <= most ? found[0]
            : throw new InvalidDataException("the chain in it is spoilt, or longer than the options ask for");
    }

    /// <summary>Writes or compares the digest.</summary>
    internal void Seal()
    {
        var expected = digest.GetHashAndReset();
        var found = expected.ToArray();
        Bytes(found.AsSpan());
        if (!found.AsSpan().SequenceEqual(expected))
            throw new InvalidDataException("the chain in it is spoilt");
    }

    public void Dispose() => digest.Dispose();

    /// <summary>Of all that the bits of a chain depend on, save how far it runs.</summary>
    static byte[] Fingerprint(RollCalls rollCalls, IdealPointOptions options)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add([.. rollCalls.Questions]);
        Add([.. rollCalls.Appearances]);
        digest.AppendData(MemoryMarshal.AsBytes(rollCalls.Voters));
        Add([options.BurnIn, options.Thinning]);
        Add([options.Seed]);
        Add([options.Smoothing]);
        foreach (var (member, start) in options.Starts.OrderBy(start => start.Key))
        {
            Add([member]);
            Add([start]);
        }
        return digest.GetHashAndReset();

        void Add<T>(T[] values) where T : unmanaged => digest.AppendData(MemoryMarshal.AsBytes<T>(values));
    }
}
