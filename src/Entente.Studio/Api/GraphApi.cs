using Entente.Report;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases/CASE/graph</c>: how the mechanisms hang together, as <c>entente explain --graph json</c> prints it.</summary>
static class GraphApi
{
    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{case}/graph", Answer).Answers(new("graph"), csv: false)
            .Told("graph", "Cases", "The causal diagram", "Of the whole case, or what feeds an outcome. The bytes are those of `entente explain CASE --graph json`.",
                new([new("outcome", FieldKind.Word, "What the diagram leads to, by its id; where nobody says, all of it is told.") { Example = "war-going-on" }]));

    static FileContentHttpResult Answer(string @case, Query query, CaseShelf shelf)
    {
        var asked = Asked.CaseOf(shelf, @case);
        var graph = CausalGraph.Of(asked.Model(), asked.Event, query.One("outcome") is { } outcome ? asked.OutcomeNamed(outcome) : null);
        return Documents.OfJson(stream => GraphJson.Write(graph, asked.Id, stream));
    }
}
