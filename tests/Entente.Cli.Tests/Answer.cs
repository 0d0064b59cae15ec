using System.Text;
using System.Text.Json;

namespace Entente.Tests;

/// <summary>What a command left behind: its exit code, and the bytes of both streams.</summary>
sealed record Answer(int Code, byte[] Bytes, byte[] ErrorBytes)
{
    public string Out { get; } = Encoding.UTF8.GetString(Bytes);

    public string Error { get; } = Encoding.UTF8.GetString(ErrorBytes);

    public IReadOnlyList<string> Lines => Out.TrimEnd('\n').Split('\n');

    /// <summary>Done, without a word on the error stream.</summary>
    public Answer Done()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, Code);
        return this;
    }

    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Done().Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Refused as misuse, in one sentence for a person that has each of the words.</summary>
    public void IsRefusedWith(params string[] words)
    {
        foreach (var word in words)
            Assert.Contains(word, Error, StringComparison.Ordinal);
        Assert.Equal("", Out);
        Assert.StartsWith("entente: ", Error, StringComparison.Ordinal);
        Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
        Assert.Matches("[.?]\n$", Error);
        foreach (var leak in (string[])["Exception", "System.", "   at ", "Entente.", "Unhandled"])
            Assert.DoesNotContain(leak, Error, StringComparison.Ordinal);
        Assert.Equal(2, Code);
    }
}
