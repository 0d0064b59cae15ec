using System.Text.Json;
using Entente.Cases;
using Entente.Records;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>What the API tells of the cases and of what is known.</summary>
public sealed class CasesApiTests(Host host)
{
    [Fact]
    public async Task Every_bundled_case_is_listed_with_its_question_in_both_languages()
    {
        await using var client = new Client(host.Address);
        var cases = (await client.Get("/api/v1/cases")).Json();
        Assert.Equal(Bundled.Names, cases.EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        foreach (var one in cases.EnumerateArray())
        {
            Assert.EndsWith("?", one.GetProperty("question").GetProperty("en").GetString(), StringComparison.Ordinal);
            Assert.True(one.GetProperty("counts").GetProperty("levers").GetInt32() > 0);
        }
        Assert.Contains("보스토치니", (await client.Get("/api/v1/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_says_all_that_can_be_asked_of_it_and_where_every_number_comes_from()
    {
        await using var client = new Client(host.Address);
        var @case = CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data);
        var told = (await client.Get(Client.Vostochny)).Json();
        Assert.Equal(@case.Hash, told.GetProperty("hash").GetString());
        Assert.Equal(@case.Levers.Select(l => l.Id), Ids(told, "levers", "id"));
        Assert.Equal(@case.World.Terms.Select(t => t.Id), Ids(told, "terms", "id"));
        Assert.Equal(@case.Outcomes.Select(o => o.Id), Ids(told, "outcomes", "id"));
        Assert.Equal(@case.Mechanisms.Order(), Ids(told, "mechanisms", "name").Order());
        var lever = told.GetProperty("levers").EnumerateArray().Single(l => l.GetProperty("id").GetString() == "us-aid");
        Assert.True(lever.GetProperty("low").GetDouble() <= lever.GetProperty("default").GetDouble() && lever.GetProperty("default").GetDouble() <= lever.GetProperty("high").GetDouble());

        JsonElement[] numbers = [.. told.GetProperty("mechanisms").EnumerateArray().SelectMany(m => m.GetProperty("parameters").EnumerateArray()), .. told.GetProperty("starts").EnumerateArray()];
        Assert.Equal(@case.Model().Inputs.Select(input => input.Name).Order(), numbers.Select(n => n.GetProperty("name").GetString()!).Order());
        Assert.All(numbers, n => Assert.False(string.IsNullOrWhiteSpace(n.GetProperty("provenance").GetProperty("words").GetString())));
        Assert.Equal(@case.Fitted!.Names.Length, numbers.Count(n => n.GetProperty("before_fit").ValueKind == JsonValueKind.Object));
    }

    [Theory]
    [InlineData("events", "actor,partner,category,from,to,text")]
    [InlineData("series", "actor,partner,indicator,from,to,text")]
    [InlineData("attempts", "actor,from,to,text")]
    [InlineData("votes", "from,to,text")]
    [InlineData("actors", "text")]
    [InlineData("sources", "text")]
    public async Task All_records_of_a_kind_can_be_read_page_by_page(string kind, string filters)
    {
        await using var client = new Client(host.Address);
        var lines = File.ReadLines(Path.Combine(Bundled.Data, kind + ".csv")).Count() - 1;
        var rows = 0;
        for (var total = int.MaxValue; rows < total;)
        {
            var page = (await client.Get($"/api/v1/records/{kind}?limit=200&offset={rows}")).Json();
            total = page.GetProperty("total").GetInt32();
            Assert.Equal(lines, total);
            rows += page.GetProperty("rows").GetArrayLength();
        }
        var csv = (await client.Get($"/api/v1/records/{kind}?limit=3&format=csv")).Good("text/csv");
        Assert.Equal(4, csv.Text.TrimEnd('\n').Split('\n').Length);
        Assert.Equal($"{lines}", csv.Headers["X-Total-Count"].Single());
        foreach (var filter in filters.Split(','))
            Assert.True((await client.Get($"/api/v1/records/{kind}?{filter}=Q")).Status is System.Net.HttpStatusCode.OK or System.Net.HttpStatusCode.BadRequest);
    }

    /// <summary>The columns of CSV are read from it, which may be the first that anybody asks for.</summary>
    [Fact]
    public void A_record_is_known_field_by_field_before_any_document_was_written() =>
        Assert.Contains(ApiJson.Set(new()).GetTypeInfo(typeof(Event)).Properties, field => field.Name == "summary");

    [Fact]
    public async Task Records_are_found_by_who_when_and_what_they_say()
    {
        await using var client = new Client(host.Address);
        var events = (await client.Get("/api/v1/records/events?actor=PRK&partner=RUS&from=2023-01-01&to=2023-12-31")).Json().GetProperty("rows");
        Assert.NotEqual(0, events.GetArrayLength());
        Assert.All(events.EnumerateArray(), e =>
        {
            Assert.Equal(("PRK", "RUS"), (e.GetProperty("actor").GetString(), e.GetProperty("partner").GetString()));
            Assert.StartsWith("2023-", e.GetProperty("date").GetString(), StringComparison.Ordinal);
            Assert.NotEqual(0, e.GetProperty("sources").GetArrayLength());
        });
        var satellites = (await client.Get("/api/v1/records/events?text=SATELLITE")).Json().GetProperty("rows");
        Assert.NotEqual(0, satellites.GetArrayLength());
        Assert.All(satellites.EnumerateArray(), e => Assert.Contains("satellite", e.GetRawText(), StringComparison.OrdinalIgnoreCase));
        (await client.Get("/api/v1/records/events?actor=PKR")).IsProblem(400, "did you mean 'PRK'?");
        (await client.Get("/api/v1/records/series?indicator=aid-allocation-military")).IsProblem(400, "did you mean 'aid-allocations-military'?");
        (await client.Get("/api/v1/records/votes?from=2023-02-30")).IsProblem(400, "expected a date, yyyy-mm-dd.");
    }

    static IEnumerable<string?> Ids(JsonElement told, string list, string id) => told.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(id).GetString());
}
