using Entente.Cases;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>All that can be asked of a case, and what its numbers rest on.</summary>
/// <param name="Hash">SHA-256 of the case's files and records, hexadecimal.</param>
/// <param name="AsOf">What was public by then informs its numbers.</param>
/// <param name="Start">Calendar month of month 0.</param>
/// <param name="Horizon">Months that it looks ahead where nobody says.</param>
/// <param name="Longest">Months that it can look ahead.</param>
/// <param name="Fitted">Whether numbers of it are fitted to the records.</param>
/// <param name="Levers">What can be set.</param>
/// <param name="Terms">What the event can do without.</param>
/// <param name="Headlines">Ids of the outcomes that come first.</param>
/// <param name="Mechanisms">In the order in which a month runs them; each can be switched off.</param>
/// <param name="Starts">What is believed of variables at the start; each can be held.</param>
sealed record CaseDocument(
    string Id, string Hash, Text Title, Text Question, CaseEvent Event, DateOnly AsOf, string Start, int Horizon, int Longest, bool Fitted, CaseCounts Counts,
    IReadOnlyList<CaseActor> Actors, IReadOnlyList<CaseLever> Levers, IReadOnlyList<CaseTerm> Terms, IReadOnlyList<CaseOutcome> Outcomes, IReadOnlyList<string> Headlines,
    IReadOnlyList<CaseMechanism> Mechanisms, IReadOnlyList<CaseNumber> Starts)
{
    internal static CaseDocument Of(Case @case)
    {
        var model = @case.Model();
        return new(@case.Id, @case.Hash, @case.Title, @case.Question, new(@case.Event.Id, @case.Event.Title, @case.Event.Date),
            @case.AsOf, @case.World.Start.ToString(), @case.Horizon, @case.Longest, @case.Fitted is not null, CaseCounts.Of(@case),
            [.. @case.World.Actors.Select(actor => new CaseActor(actor.Id, actor.Title, @case.Capitals.TryGetValue(actor.Id, out var capital) ? new(capital.North, capital.East) : null))],
            [.. @case.Levers.Select(CaseLever.Of)], [.. @case.World.Terms.Select(term => CaseTerm.Of(term, @case))],
            [.. @case.Outcomes.Select(outcome => new CaseOutcome(outcome.Id, outcome.Title, outcome.Unit, outcome.Kind))], [.. @case.Headlines.Select(outcome => outcome.Id)],
            [.. model.Declarations.Select(declaration => CaseMechanism.Of(declaration, model))],
            [.. model.Inputs.Where(input => input.Initial is not null).Select(input => CaseNumber.Of(input, input.Initial!.Quantity.Title))]);
    }
}

sealed record CaseEvent(string Id, Text Title, DateOnly Date);

/// <param name="Capital">Null where the case does not say where it lies.</param>
sealed record CaseActor(string Code, Text Title, CasePlace? Capital);

/// <summary>In degrees; south and west are below zero.</summary>
sealed record CasePlace(double North, double East);

/// <param name="Low">The least value that makes sense, in the lever's unit.</param>
/// <param name="Default">The middle of what is believed where nobody sets it.</param>
/// <param name="Step">The least that it makes sense to move it by.</param>
/// <param name="Holds">The variables that it holds from the start.</param>
sealed record CaseLever(string Id, Text Title, string Unit, double Low, double High, double Default, double Step, IReadOnlyList<string> Holds, CaseProvenance Provenance)
{
    internal static CaseLever Of(Lever lever) => new(lever.Id, lever.Title, lever.Unit, lever.Low, lever.High, lever.Default, lever.Step,
        [.. lever.Initials.Select(initial => initial.ToString())], CaseProvenance.Of(lever.Initials[0].Provenance));
}

/// <summary>Where a number comes from.</summary>
/// <param name="Kind">One of estimated, literature, record, judgement.</param>
/// <param name="Words">The command, the citation, the record or the reason.</param>
sealed record CaseProvenance(string Kind, string Words)
{
    internal static CaseProvenance Of(Provenance provenance) => new(provenance.Kind, provenance.Words);
}

/// <summary>One thing that one party of the event hands to another.</summary>
/// <param name="From">Code of an actor.</param>
/// <param name="Size">What is believed of how much of it there is; null where the case does not say.</param>
sealed record CaseTerm(string Id, Text Title, string From, string To, string Unit, Text? Size, CaseProvenance? Provenance)
{
    internal static CaseTerm Of(DealTerm term, Case @case)
    {
        var size = @case.World.Initials.FirstOrDefault(initial => initial.Quantity == Quantities.Size && initial.Entity == term);
        return new(term.Id, term.Title, term.From.Id, term.To.Id, term.Unit, size?.Prior.Words, size is null ? null : CaseProvenance.Of(size.Provenance));
    }
}

/// <param name="Kind">A level is a number that each replicate has; a chance has happened in each or not.</param>
sealed record CaseOutcome(string Id, Text Title, string Unit, OutcomeKind Kind);

/// <param name="Says">What it says about the world.</param>
/// <param name="WouldChange">The observations that would change it.</param>
sealed record CaseMechanism(string Name, string Says, string Equation, string Literature, string WouldChange, IReadOnlyList<CaseNumber> Parameters)
{
    internal static CaseMechanism Of(Declaration declaration, Model model)
    {
        var (mechanism, note) = (declaration.Mechanism, declaration.Mechanism.Note);
        return new(mechanism.Name, note.Says, note.Equation, note.Literature, note.WouldChange,
            [.. model.Inputs.Where(input => input.Parameter?.Mechanism == mechanism).Select(input => CaseNumber.Of(input, new(input.Parameter!.Parameter.Meaning, input.Parameter.Parameter.Meaning)))]);
    }
}

/// <summary>A number of the model, by the name by which it can be held.</summary>
/// <param name="Prior">What is believed of it, in words.</param>
/// <param name="BeforeFit">What was believed of it before it was fitted to the records; null where it was not.</param>
/// <param name="Low">The least that it can be held at; null where there is no least.</param>
/// <param name="High">The greatest; null where there is none.</param>
sealed record CaseNumber(string Name, Text Meaning, string Unit, Text Prior, Text? BeforeFit, double? Low, double? High, CaseProvenance Provenance)
{
    internal static CaseNumber Of(ModelInput input, Text meaning)
    {
        var (low, high) = HeldNumber.RangeOf(input);
        return new(input.Name, meaning, input.Unit, input.Prior.Words, input.Prior.Before?.Words, Finite(low), Finite(high), CaseProvenance.Of(input.Provenance));
    }

    static double? Finite(double x) => double.IsFinite(x) ? x : null;
}
