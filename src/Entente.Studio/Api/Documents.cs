using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.Studio;

/// <summary>Answers whose bytes are those that the command prints.</summary>
static class Documents
{
    internal const string Csv = "text/csv; charset=utf-8";

    static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    internal static FileContentHttpResult OfJson(Action<Stream> write) => TypedResults.Bytes(BytesOf(write), "application/json");

    internal static FileContentHttpResult OfCsv(Action<TextWriter> write) => TypedResults.Bytes(TextOf(write), Csv);

    internal static byte[] BytesOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    internal static byte[] TextOf(Action<TextWriter> write) => BytesOf(stream =>
    {
        using var writer = new StreamWriter(stream, Plain);
        write(writer);
    });
}
