using System.Globalization;
using System.Text.Json;

namespace Entente.Tests;

/// <summary>
/// How long a reader waits, measured in the browser: no test of its own, since a busy machine is no fault. Its figures stand in docs/performance.md;
/// again, after a build in Release, with <c>artifacts/bin/Entente.Studio.Tests/release/Entente.Studio.Tests -class '*CasePageTimes' -explicit only -showLiveOutput</c>.
/// </summary>
public sealed class CasePageTimes(Host host, Browser browser, ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public async Task From_a_lever_to_the_picture_and_from_an_address_to_the_page()
    {
        await using var sheet = await browser.Open(host.Address);
        await sheet.Go("/cases/vostochny-2023");
        await sheet.Sharp();
        await sheet.Page.WaitForSelectorAsync("[data-why^='2000:']");
        var times = await sheet.Page.EvaluateAsync<JsonElement>("""
            async () => {
              const chart = () => document.querySelectorAll(".outcome-charts .chart")[1];
              const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
              // Until the picture of a newer question stands on the screen.
              const drawn = (after, replicates) => new Promise(done => {
                const stands = () => { const [asked, size] = (chart().dataset.drawn ?? "0:0").split(":").map(Number); return asked > after && size >= replicates; };
                const watch = new MutationObserver(() => { if (stands()) { watch.disconnect(); requestAnimationFrame(() => setTimeout(done)); } });
                watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ["data-drawn"] });
              });
              const times = { rough: [], sharp: [] }, levers = [...document.querySelectorAll(".lever input[type=range]")];
              for (let i = 0; i < 4 * levers.length; i++) {
                const lever = levers[i % levers.length], after = Number(document.querySelector("main").dataset.asked), stood = lever.value, begun = performance.now();
                set.call(lever, Number(lever.min) + (Number(lever.max) - Number(lever.min)) * (0.05 + 0.9 * (i * 7919 % 97) / 97));
                if (lever.value === stood) continue; // a lever of few steps
                lever.dispatchEvent(new Event("input", { bubbles: true }));
                await drawn(after, 200);
                times.rough.push(performance.now() - begun);
                lever.dispatchEvent(new Event("change", { bubbles: true }));
                await drawn(after, 2000);
                times.sharp.push(performance.now() - begun);
                await new Promise(done => setTimeout(done, 400)); // a hand rests
              }
              return times;
            }
            """);
        foreach (var stage in (string[])["rough", "sharp"])
            Tell($"lever to {stage} picture", [.. times.GetProperty(stage).EnumerateArray().Select(t => t.GetDouble())]);

        var loads = new List<double>();
        for (var i = 0; i < 10; i++)
        {
            await using var fresh = await browser.Open(host.Address);
            await fresh.Go("/cases/vostochny-2023?set=us-aid=" + (30 + i).ToString(CultureInfo.InvariantCulture));
            await fresh.Page.WaitForSelectorAsync(".outcome-charts .chart[data-drawn*=':2000:'] svg");
            loads.Add(await fresh.Page.EvaluateAsync<double>("performance.now()"));
        }
        Tell("address to sharp picture, warm server, cold browser", loads);
    }

    void Tell(string what, IReadOnlyList<double> milliseconds)
    {
        double Quantile(double p) => milliseconds.Order().ElementAt((int)Math.Ceiling(p * milliseconds.Count) - 1);
        output.WriteLine(FormattableString.Invariant($"{what}: median {Quantile(0.5):0} ms, 95% {Quantile(0.95):0} ms, longest {Quantile(1):0} ms, of {milliseconds.Count}"));
    }
}
