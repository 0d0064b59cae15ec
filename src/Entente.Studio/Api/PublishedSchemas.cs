using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Entente.Studio;

/// <summary>The schemas of <c>docs/</c> as components of the OpenAPI document: what a schema defines for itself becomes a component too.</summary>
static class PublishedSchemas
{
    static readonly string[] Names = ["impact", "attribution", "claims", "score", "graph"];

    /// <summary>The component's name.</summary>
    internal static string ComponentOf(string name) => name + "-document";

    internal static Task AddTo(OpenApiDocument document)
    {
        foreach (var name in Names)
        {
            var schema = Read(name);
            if (schema["definitions"] is JsonObject definitions)
                foreach (var (inner, definition) in definitions)
                    Add(document, $"{ComponentOf(name)}.{inner}", definition!);
            schema.Remove("definitions");
            schema.Remove("$schema");
            Add(document, ComponentOf(name), schema);
        }
        return Task.CompletedTask;
    }

    static JsonObject Read(string name)
    {
        using var stream = typeof(PublishedSchemas).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return JsonNode.Parse(reader.ReadToEnd().Replace("\"#/definitions/", $"\"#/components/schemas/{ComponentOf(name)}.", StringComparison.Ordinal))!.AsObject();
    }

    static void Add(OpenApiDocument document, string component, JsonNode schema) =>
        document.AddComponent(component, OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!);
}
