using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Report;
using NJsonSchema;

namespace Entente.Tests;

public class ImpactJsonTests
{
    static readonly string[] Series = ["mean", "p05", "p25", "p50", "p75", "p95"];

    [Fact]
    public void Two_months_of_one_outcome()
    {
        var of = Example.Grows(Example.Outcome("war", "War <going> on", "percent", OutcomeKind.Chance, "전쟁 지속"), 2, 88, -0.3);
        Golden.Holds(Write(Example.Report(Example.Impact(2, of))));
    }

    [Fact]
    public async Task A_report_follows_the_published_schema()
    {
        var schema = await Schema();
        Assert.Empty(schema.Validate(Write(Example.Report(Example.Small))));
        Assert.Empty(schema.Validate(Write(Example.Report(Missing()) with { Seed = long.MaxValue })));
        Assert.Empty(schema.Validate(Write(Example.Observed())));
    }

    [Theory]
    [InlineData("""$["seed"]""")]
    [InlineData("""$["outcomes"][0]["impact"]["p95"]""")]
    [InlineData("""$["outcomes"][0]["title"]["ko"]""")]
    [InlineData("""$["diverged"][0]["run"]""")]
    public async Task The_schema_misses_what_is_left_out(string path)
    {
        var (report, parent, name) = Take(path);
        parent.Remove(name);
        Assert.NotEmpty((await Schema()).Validate(report.ToJsonString()));
    }

    [Theory]
    [InlineData("""$["schema"]""", "\"entente/impact/2\"")]
    [InlineData("""$["start"]""", "\"2023-13\"")]
    [InlineData("""$["outcomes"][0]["kind"]""", "\"number\"")]
    [InlineData("""$["outcomes"][0]["with"]["mean"]""", "[\"1\"]")]
    [InlineData("""$["levers"]""", "{\"aid\":null}")]
    [InlineData("""$["extra"]""", "1")]
    public async Task The_schema_refuses_what_is_wrong(string path, string value)
    {
        var (report, parent, name) = Take(path);
        parent[name] = JsonNode.Parse(value);
        Assert.NotEmpty((await Schema()).Validate(report.ToJsonString()));
    }

    [Fact]
    public void Every_series_is_as_long_as_the_months()
    {
        using var json = JsonDocument.Parse(Write(Example.Report(Example.Small)));
        foreach (var outcome in json.RootElement.GetProperty("outcomes").EnumerateArray())
        {
            Assert.Equal(Enumerable.Range(1, 60), outcome.GetProperty("months").EnumerateArray().Select(m => m.GetInt32()));
            Assert.Equal(60, outcome.GetProperty("sign_holds").GetArrayLength());
            Assert.Equal(60, outcome.GetProperty("changed").GetArrayLength());
            foreach (var run in new[] { "with", "without", "impact" })
                Assert.All(Series, s => Assert.Equal(60, outcome.GetProperty(run).GetProperty(s).GetArrayLength()));
        }
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_on_any_command_line()
    {
        var report = Example.Report(Example.Small);
        Assert.Equal(Write(report), Write(report with { Command = "entente impact vostochny-2023 --threads 2" }));
    }

    [Fact]
    public void Numbers_come_back_to_the_last_bit()
    {
        var of = Example.Grows(Example.Outcome("o", "O", "units"), 7, 1.0 / 3, 1e-9 / 7);
        using var json = JsonDocument.Parse(Write(Example.Report(Example.Impact(7, of))));
        var mean = json.RootElement.GetProperty("outcomes")[0].GetProperty("impact").GetProperty("mean").EnumerateArray().Select(x => x.GetDouble());
        Assert.Equal(of.Impact.Select(s => s.Mean), mean);
    }

    [Fact]
    public void A_number_that_is_not_there_is_null()
    {
        using var json = JsonDocument.Parse(Write(Example.Report(Missing())));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("outcomes")[0].GetProperty("sign_holds")[0].ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("outcomes")[0].GetProperty("with").GetProperty("p05")[2].ValueKind);
    }

    static Impact Missing() => Example.Impact(3, Example.Grows(Example.Outcome("o", "O", "units"), 3, double.NaN, 1, signHolds: double.NaN));

    static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "impact.schema.json"));

    static (JsonNode Report, JsonObject Parent, string Name) Take(string path)
    {
        var report = JsonNode.Parse(Write(Example.Report(Example.Small)))!;
        var steps = path.Split(['[', ']', '$', '"'], StringSplitOptions.RemoveEmptyEntries);
        var parent = steps[..^1].Aggregate(report, (node, step) => int.TryParse(step, out var i) ? node[i]! : node[step]!);
        return (report, parent.AsObject(), steps[^1]);
    }

    static string Write(ImpactReport report)
    {
        using var stream = new MemoryStream();
        ImpactJson.Write(report, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
