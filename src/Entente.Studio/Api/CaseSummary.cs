using Entente.Cases;

namespace Entente.Studio;

/// <summary>A case in a list of cases.</summary>
/// <param name="Id">By which it is asked.</param>
/// <param name="AsOf">What was public by then informs its numbers.</param>
sealed record CaseSummary(string Id, Text Title, Text Question, DateOnly AsOf, CaseCounts Counts)
{
    internal static CaseSummary Of(Case @case) => new(@case.Id, @case.Title, @case.Question, @case.AsOf, CaseCounts.Of(@case));
}

/// <summary>How much there is of a case.</summary>
/// <param name="Terms">Of the event.</param>
sealed record CaseCounts(int Actors, int Mechanisms, int Terms, int Levers, int Outcomes, int Claims, int Questions)
{
    internal static CaseCounts Of(Case @case) => new(
        @case.World.Actors.Length, @case.Mechanisms.Count, @case.World.Terms.Length, @case.Levers.Count, @case.Outcomes.Count, @case.Claims.Count, @case.Questions.Count);
}
