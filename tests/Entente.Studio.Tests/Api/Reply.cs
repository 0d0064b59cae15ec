using System.Net;
using System.Text;
using System.Text.Json;

namespace Entente.Tests;

/// <summary>What the API answered.</summary>
sealed record Reply(HttpStatusCode Status, string? Type, byte[] Bytes, ILookup<string, string> Headers)
{
    internal string Text => Encoding.UTF8.GetString(Bytes);

    internal static async Task<Reply> Of(HttpResponseMessage message)
    {
        using (message)
            return new(message.StatusCode, message.Content.Headers.ContentType?.ToString(), await message.Content.ReadAsByteArrayAsync(),
                message.Headers.Concat(message.Content.Headers).SelectMany(header => header.Value.Select(value => (header.Key, value))).ToLookup(header => header.Key, header => header.value, StringComparer.OrdinalIgnoreCase));
    }

    internal Reply Good(string type = "application/json")
    {
        Assert.True(Status == HttpStatusCode.OK, $"{Status}: {Text}");
        Assert.StartsWith(type, Type, StringComparison.Ordinal);
        return this;
    }

    internal JsonElement Json()
    {
        using var document = JsonDocument.Parse(Good().Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Problem details of a status, whose detail has each of the words and ends like a sentence.</summary>
    internal Reply IsProblem(int status, params string[] words)
    {
        Assert.Equal(status, (int)Status);
        Assert.Equal("application/problem+json", Type);
        using var document = JsonDocument.Parse(Bytes);
        var problem = document.RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        var detail = problem.GetProperty("detail").GetString()!;
        Assert.Matches("[.?]$", detail);
        foreach (var word in words)
            Assert.Contains(word, detail, StringComparison.Ordinal);
        return this;
    }
}
