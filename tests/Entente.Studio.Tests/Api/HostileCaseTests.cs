using System.Text.RegularExpressions;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>A case of somebody's own whose every text would like to be markup.</summary>
public sealed partial class HostileCaseTests(Browser browser) : IDisposable
{
    const string Hostile = "</script><script>window.owned = 1</script><img src=x onerror=window.owned=1> ' \\\" ]]> ";

    readonly string folder = Directory.CreateTempSubdirectory("entente-studio-").FullName;

    [Fact]
    public async Task The_page_of_a_report_shows_it_and_runs_none_of_it()
    {
        await using var client = await Client.Of(new(), CaseShelf.OfFolder(Spoilt()));
        foreach (var language in (string[])["en", "ko"])
        {
            var path = $"{Client.Vostochny}/report?{Client.Small}&lang={language}";
            var page = (await client.Get(path)).Good("text/html").Text;
            Assert.Contains("window.owned", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>window", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);

            await using var sheet = await browser.Open(client.Address);
            await sheet.Go(path);
            Assert.Contains("<img src=x onerror=window.owned=1>", await sheet.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
            Assert.Equal(0, await sheet.Page.Locator("img").CountAsync());
            Assert.True(await sheet.Page.EvaluateAsync<bool>("window.owned === undefined"));
            sheet.IsClean();
        }
    }

    [Fact]
    public async Task A_document_holds_it_as_text_alone()
    {
        await using var client = await Client.Of(new(), CaseShelf.OfFolder(Spoilt()));
        foreach (var path in (string[])["", "/impact?" + Client.Small, "/claims?" + Client.Small, "/graph"])
        {
            var text = (await client.Get(Client.Vostochny + path)).Good().Text;
            Assert.Contains("window.owned", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        }
    }

    string Spoilt()
    {
        var copy = new CaseCopy(Path.Combine(folder, Guid.NewGuid().ToString("N")), fitted: false);
        var file = Path.Combine(copy.Folder, "case.yaml");
        File.WriteAllText(file, Flow().Replace(Block().Replace(File.ReadAllText(file), Spoil), Spoil));
        copy.Replace("claims.csv", "Kim and Putin held a summit", Hostile.Replace("\\\"", "\"\"", StringComparison.Ordinal));
        return copy.Folder;

        static string Spoil(Match match) => $"{match.Groups[1].Value}{match.Groups[2].Value}: \"{Hostile}{match.Groups[3].Value.Trim().Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A text on a line of its own.</summary>
    [GeneratedRegex("""^(\s*)(en|ko): ([^"\n{}]+)$""", RegexOptions.Multiline)]
    private static partial Regex Block();

    /// <summary>A text between braces.</summary>
    [GeneratedRegex("""([{,]\s*)(en|ko): ([^",}\n]+)(?=[,}])""")]
    private static partial Regex Flow();

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
