using Microsoft.Playwright;

namespace Entente.Tests;

/// <summary>The page that a person reads the API on.</summary>
public sealed class ReferencePageTests(Host host, Browser browser)
{
    [Fact]
    public async Task It_shows_every_operation_and_asks_nothing_of_the_outside()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/api");
        await sheet.Page.GetByRole(AriaRole.Heading, new() { Name = "Entente", Exact = true }).First.WaitForAsync();
        foreach (var operation in (string[])["What there is to ask", "What the event changes", "What makes up an impact", "Records: votes"])
            await sheet.Page.GetByText(operation, new() { Exact = true }).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        sheet.IsClean();
    }

    [Fact]
    public async Task A_request_can_be_tried_out_on_it()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/api");
        await sheet.Page.GetByRole(AriaRole.Button, new() { Name = "Test Request (get /api/v1/cases)", Exact = true }).ClickAsync();
        var answer = await sheet.Page.RunAndWaitForResponseAsync(() => sheet.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Send") }).First.ClickAsync(), "**/api/v1/cases");
        Assert.Equal(200, answer.Status);
        await sheet.Page.Locator("text=dprk-famine-1994 >> visible=true").First.WaitForAsync();
        sheet.IsClean();
    }
}
