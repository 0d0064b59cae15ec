namespace Entente.Tests;

/// <summary>The case page as an analyst uses it who never opens a terminal.</summary>
public sealed class CasePageTests(Host host, Browser browser)
{
    const string Vostochny = "/cases/vostochny-2023";

    [Fact]
    public async Task A_case_is_opened_from_the_list_and_shows_what_its_event_changes()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/");
        await sheet.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "The North Korean-Russian summit at Vostochny" }).ClickAsync();
        await sheet.Sharp();
        Assert.Contains("2,000 replicates", await sheet.Page.InnerTextAsync(".state"), StringComparison.Ordinal);
        Assert.True(await sheet.Page.Locator("tr[data-outcome]").CountAsync() >= 8);
        sheet.IsClean();
    }
}
