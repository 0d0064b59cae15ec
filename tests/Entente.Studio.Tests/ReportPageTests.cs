using System.Text.RegularExpressions;

namespace Entente.Tests;

/// <summary>What a reader takes along, and what gives it again.</summary>
public sealed partial class ReportPageTests(Host host, Browser browser)
{
    const string Asked = "/cases/vostochny-2023/report?set=us-aid=50&without=food&seed=7&months=12&at=12";

    [Fact]
    public async Task The_report_is_one_click_away_and_stands_alone()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go(Asked);
        var file = await sheet.Page.RunAndWaitForDownloadAsync(() => sheet.Page.ClickAsync("#download"));
        Assert.Equal("vostochny-2023.html", file.SuggestedFilename);
        var page = await File.ReadAllTextAsync(await file.PathAsync());
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("entente impact vostochny-2023 --replicates 2000 --seed 7 --months 12 --set us-aid=50 --without food", page, StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task The_report_opens_in_a_window_of_its_own_to_be_printed()
    {
        await using var sheet = await browser.OpenAlone(host.Address);
        await sheet.Page.Context.AddInitScriptAsync("window.print = () => { document.documentElement.dataset.printed = 'yes'; }");
        await sheet.Go(Asked);
        await sheet.Page.WaitForFunctionAsync("() => studio.isSettled()");
        var report = await sheet.Page.RunAndWaitForPopupAsync(() => sheet.Page.ClickAsync("#print"));
        await report.WaitForSelectorAsync("html[data-printed=yes]");
        Assert.Contains("The North Korean-Russian summit at Vostochny", await report.InnerTextAsync("h1"), StringComparison.Ordinal);
        sheet.IsClean();
    }

    [Fact]
    public async Task The_command_and_the_request_that_it_shows_give_the_same_bytes()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go(Asked.Replace("&seed=7", "&seed=7&hold=alignment of PRK~RUS=0.4", StringComparison.Ordinal));
        var command = await sheet.Page.GetByLabel("With the command", new() { Exact = true }).InnerTextAsync();
        Assert.Equal("entente impact vostochny-2023 --replicates 2000 --seed 7 --months 12 --set us-aid=50 --without food --hold 'alignment of PRK~RUS=0.4'", command);
        var request = Quoted().Match(await sheet.Page.GetByLabel("Over the network", new() { Exact = true }).InnerTextAsync()).Groups[1].Value;
        using var client = new HttpClient();
        var answer = await client.GetByteArrayAsync(request);
        using var entente = new Command();
        var words = command.Split(' ').Skip(1).ToList();
        var quoted = words.FindIndex(word => word.StartsWith('\''));
        Assert.Equal(entente.Run([.. words[..quoted], string.Join(' ', words[quoted..]).Trim('\''), "--format", "json"]).Done().Bytes, answer);
        sheet.IsClean();
    }

    [Fact]
    public async Task The_address_that_it_shows_opens_the_workbench_with_all_that_was_asked()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go(Asked + "&lang=ko");
        var address = await sheet.Page.GetByLabel("이 주소로", new() { Exact = true }).InnerTextAsync();
        Assert.Equal(host.Address + "/cases/vostochny-2023?set=us-aid=50&without=food&seed=7&months=12&at=12&lang=ko", address);
        sheet.IsClean();
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
