namespace Entente.Tests;

/// <summary>That the tests of pages would notice, on a page that another test has used before as well.</summary>
public sealed class SheetTests(Host host, Browser browser)
{
    [Fact]
    public async Task A_page_that_is_used_again_has_forgotten_what_it_kept_and_notes_its_own_faults_alone()
    {
        // More often than pages are open at once, so that one of them is used again.
        for (var time = 0; time < 3; time++)
        {
            await using var sheet = await browser.Open(host.Address);
            await sheet.Go("/");
            Assert.Equal("0 ", await sheet.Page.EvaluateAsync<string>("() => `${localStorage.length} ${document.cookie}`"));
            Assert.Equal(1440, await sheet.Page.EvaluateAsync<int>("innerWidth"));
            sheet.IsClean();

            await sheet.Page.EvaluateAsync("() => { localStorage.setItem('kept', 'yes'); document.cookie = 'kept=yes'; }");
            await sheet.Page.SetViewportSizeAsync(390, 844);
            await sheet.Page.RunAndWaitForConsoleMessageAsync(() => sheet.Page.EvaluateAsync("console.error('a fault')"), new() { Predicate = message => message.Text == "a fault" });
            Assert.Contains("a fault", Assert.ThrowsAny<Xunit.Sdk.XunitException>(sheet.IsClean).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_asked_of_the_outside_is_noted()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/");
        await sheet.Page.RunAndWaitForRequestAsync(() => sheet.Page.EvaluateAsync("() => { location.href = 'http://localhost:9/'; }"), request => request.Url.Contains(":9/", StringComparison.Ordinal));
        Assert.Contains("asked the outside: http://localhost:9/", Assert.ThrowsAny<Xunit.Sdk.XunitException>(sheet.IsClean).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_without_words_is_found_by_the_checker()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/");
        Assert.Empty(await sheet.Violations("wcag2a"));
        await sheet.Page.EvaluateAsync("() => { document.querySelector('main').append(document.createElement('img')); }");
        Assert.Contains(await sheet.Violations("wcag2a"), violation => violation.Id == "image-alt");
    }
}
