using Entente.Cases;
using Entente.Records;
using Entente.Scoring;

namespace Entente.Studio.Components.Evidence;

/// <summary>A claim with what the records say of it and what a run says; before there is a run, the records alone.</summary>
/// <param name="Untouched">What the model says in the case as it comes; null where that is not known yet.</param>
public sealed record ClaimLine(Claim Claim, Judgement Records, Judgement? Model, Judgement? Untouched)
{
    /// <summary>Whether what is asked changes the model's verdict.</summary>
    public bool IsChanged => Model is not null && Untouched is not null && Model.Verdict != Untouched.Verdict;
}

/// <summary>Which claims are wanted.</summary>
/// <param name="Records">Their verdict in the records; null for any.</param>
/// <param name="Changed">Only those whose verdict the inquiry changes.</param>
/// <param name="Find">A part of what is written.</param>
public sealed record ClaimFilter(ClaimType? Type = null, Verdict? Records = null, Verdict? Model = null, bool Changed = false, string Find = "")
{
    public bool Passes(ClaimLine line) =>
        (Type is null || line.Claim.Type == Type)
        && (Records is null || line.Records.Verdict == Records)
        && (Model is null || line.Model?.Verdict == Model)
        && (!Changed || line.IsChanged)
        && (Find.Length == 0 || TextOf(line.Claim).Contains(Find.Trim(), StringComparison.OrdinalIgnoreCase));

    static string TextOf(Claim claim) => string.Join(' ', claim.Id, claim.Paraphrase.En, claim.Paraphrase.Ko, claim.Place?.En, claim.Place?.Ko, claim.Test?.En, claim.Test?.Ko, string.Join(' ', claim.Actors));
}
