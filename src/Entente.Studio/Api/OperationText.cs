using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Entente.Studio;

/// <summary>What the OpenAPI document says of an operation beyond its types: its fields, its body, its document and its errors.</summary>
static class OperationText
{
    static readonly Dictionary<string, string> Examples = new()
    {
        ["400"] = "'us-ade' is no lever of vostochny-2023; did you mean 'us-aid'?",
        ["404"] = "there is no case 'vostochny'; did you mean 'vostochny-2023'?",
        ["413"] = "the body is too large; expected 65,536 bytes at most.",
        ["415"] = "the body is of a type that is not read here; expected application/json.",
        ["422"] = "every replicate diverged, the first in month 3 in tension of PRK~KOR.",
        ["429"] = "2 runs are under way and 8 wait; ask again in 2 seconds.",
        ["503"] = "the run was stopped after 60 seconds; expected fewer replicates or months, or how=quick where an impact is taken apart.",
    };

    internal static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters = [.. context.Description.RelativePath!.Contains("{case}", StringComparison.Ordinal) ? (IOpenApiParameter[])[Path()] : [],
            .. metadata.OfType<Fields>().Single().All.Select(Parameter)];
        if (metadata.OfType<Body>().SingleOrDefault() is { } body)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = SchemaOf(body), Example = Sample() } } };
        foreach (var (status, response) in operation.Responses!)
            if (Examples.TryGetValue(status, out var detail) && response.Content?.TryGetValue(Problems.Type, out var content) == true && content is { } problem)
                problem.Example = new JsonObject { ["type"] = "about:blank", ["title"] = response.Description, ["status"] = int.Parse(status, CultureInfo.InvariantCulture), ["detail"] = detail };
        if (metadata.OfType<Published>().SingleOrDefault() is { Type: "application/json" } published && operation.Responses["200"].Content?["application/json"] is OpenApiMediaType answer)
            answer.Schema = new OpenApiSchemaReference(PublishedSchemas.ComponentOf(published.Name), context.Document);
        if (operation.Responses["200"].Content?.TryGetValue("text/csv", out var csv) == true)
            csv.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
        return Task.CompletedTask;
    }

    static OpenApiParameter Path() => new()
    {
        Name = "case",
        In = ParameterLocation.Path,
        Required = true,
        Description = "The case, by its id.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = Field.MostLetters },
        Example = "vostochny-2023",
    };

    static OpenApiParameter Parameter(Field field)
    {
        var one = SchemaOf(field);
        return new()
        {
            Name = field.Name,
            In = ParameterLocation.Query,
            Required = field.IsNeeded,
            Description = field.Says,
            Explode = true,
            Schema = field.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Example = field.Example is not { } example ? null : field.Repeats ? new JsonArray(example) : Value(field, example),
        };
    }

    static OpenApiSchema SchemaOf(Field field) => new()
    {
        Type = field.Kind switch { FieldKind.Whole => JsonSchemaType.Integer, FieldKind.Flag => JsonSchemaType.Boolean, _ => JsonSchemaType.String },
        Format = field.Kind == FieldKind.Day ? "date" : null,
        Minimum = field.Kind == FieldKind.Whole ? field.Least.ToString(CultureInfo.InvariantCulture) : null,
        Maximum = field.Kind == FieldKind.Whole ? field.Most.ToString(CultureInfo.InvariantCulture) : null,
        MaxLength = field is { Kind: FieldKind.Word, Choices.Count: 0 } ? Field.MostLetters : null,
        Enum = field.Choices.Count > 0 ? [.. field.Choices.Select(choice => JsonValue.Create(choice))] : null,
        Default = field.Otherwise is { } otherwise ? Value(field, otherwise) : null,
    };

    static OpenApiSchema SchemaOf(Body body) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Properties = body.Fields.All.ToDictionary(field => RunBody.NameOf(field.Name), IOpenApiSchema (field) => Told(field)),
    };

    static JsonObject Sample() => new() { ["set"] = new JsonObject { ["us-aid"] = 50 }, ["without"] = new JsonArray("shells"), ["replicates"] = 400, ["months"] = 24 };

    static OpenApiSchema Told(Field field)
    {
        var schema = RunBody.IsMap(field) ? new() { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Number } }
            : field.Repeats ? new() { Type = JsonSchemaType.Array, Items = SchemaOf(field) } : SchemaOf(field);
        schema.Description = RunBody.IsMap(field) ? field.Says.Replace(", LEVER=VALUE", ", by its id", StringComparison.Ordinal).Replace(", NAME=VALUE", ", by its name", StringComparison.Ordinal) : field.Says;
        return schema;
    }

    static JsonValue Value(Field field, string written) => field.Kind switch
    {
        FieldKind.Whole => JsonValue.Create(long.Parse(written, CultureInfo.InvariantCulture)),
        FieldKind.Flag => JsonValue.Create(written == "true"),
        _ => JsonValue.Create(written),
    };
}
