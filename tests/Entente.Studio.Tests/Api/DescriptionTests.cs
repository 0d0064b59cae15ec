using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Tests;

/// <summary>The OpenAPI document tells of everything that there is.</summary>
public sealed class DescriptionTests(Host host)
{
    const string At = "/api/v1/openapi.json";

    [Fact]
    public async Task Every_resource_is_told_of()
    {
        await using var app = await Host.Start(new());
        await using var client = new Client(Host.AddressOf(app));
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/api/v1/", StringComparison.Ordinal) && path != At).Distinct().Order();
        Assert.Equal(mapped, (await client.Get(At)).Json().GetProperty("paths").EnumerateObject().Select(path => path.Name).Order());
    }

    [Fact]
    public async Task Every_operation_field_and_error_is_told_of_in_words_and_every_answer_by_a_schema()
    {
        await using var client = new Client(host.Address);
        var document = (await client.Get(At)).Json();
        foreach (var (name, operation) in Operations(document))
        {
            foreach (var text in (string[])["summary", "description", "operationId"])
                Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty(text).GetString()), $"{name} has no {text}.");
            foreach (var parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToArray() : [])
            {
                Assert.False(string.IsNullOrWhiteSpace(parameter.GetProperty("description").GetString()), $"{name} {parameter.GetProperty("name")} has no description.");
                Assert.True(parameter.GetProperty("schema").TryGetProperty("type", out _), $"{name} {parameter.GetProperty("name")} has no type.");
            }
            foreach (var response in operation.GetProperty("responses").EnumerateObject())
                foreach (var content in response.Value.GetProperty("content").EnumerateObject())
                {
                    Assert.NotEqual("{}", content.Value.GetProperty("schema").GetRawText());
                    if (response.Name == "200")
                        continue;
                    Assert.Equal("application/problem+json", content.Name);
                    Assert.Equal(int.Parse(response.Name, System.Globalization.CultureInfo.InvariantCulture), content.Value.GetProperty("example").GetProperty("status").GetInt32());
                }
        }
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        await using var client = new Client(host.Address);
        var document = (await client.Get(At)).Json();
        var there = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => "#/components/schemas/" + schema.Name).ToHashSet();
        var references = References(document).ToList();
        Assert.Contains("#/components/schemas/impact-document.outcome", references);
        Assert.All(references, reference => Assert.Contains(reference, there));
    }

    internal static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => ($"{operation.Name} {path.Name}", operation.Value)));

    static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => field is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [field.Value.GetString()!] : References(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
