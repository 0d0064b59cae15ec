using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Studio;

/// <summary><c>/cases</c> and <c>/cases/CASE</c>: what there is to ask.</summary>
static class CasesApi
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases", All).Told("listCases", "Cases", "What there is to ask", "The cases with their questions, by name.", Fields.None);
        api.MapGet("/cases/{case}", One).Told("readCase", "Cases", "A case",
            "Its levers, the terms of its event, its outcomes, its mechanisms, and every number that it rests on with its source.", Fields.None);
    }

    static Ok<CaseSummary[]> All(CaseShelf shelf, Query query) => TypedResults.Ok(shelf.Names.Select(name => CaseSummary.Of(shelf.Read(name))).ToArray());

    static Ok<CaseDocument> One(string @case, CaseShelf shelf, Query query) => TypedResults.Ok(CaseDocument.Of(Asked.CaseOf(shelf, @case)));
}
