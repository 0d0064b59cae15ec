using Entente.Cases;
using Entente.Simulation;

namespace Entente.Report;

/// <summary>An explanation as text, no line wider than 100 columns. The notes of mechanisms and the reasons of numbers are in English in either language.</summary>
public sealed class ExplanationText
{
    const int Width = 100;

    readonly TextWriter writer;
    readonly Phrases say;

    ExplanationText(TextWriter writer, Phrases say)
    {
        this.writer = writer;
        this.say = say;
    }

    public static void Write(Explanation explanation, Case @case, TextWriter writer, Language language = Language.English)
    {
        var text = new ExplanationText(writer, Phrases.For(language));
        text.Outcome(explanation);
        foreach (var upstream in explanation.Mechanisms)
            text.Mechanism(upstream);
        text.Starts(explanation.Starts);
        text.Event(@case);
    }

    void Outcome(Explanation explanation)
    {
        Fill(say.Both(explanation.Outcome.Title), 0);
        Fill(say.Measures(explanation.Outcome), 2);
        if (explanation.Mechanisms.Count == 0)
            Fill(say.StaysAsItBegan, 2);
    }

    void Mechanism(Upstream upstream)
    {
        var (mechanism, uses) = (upstream.Declaration.Mechanism, upstream.Declaration.Uses);
        writer.Write('\n');
        Fill(say.Stands(mechanism.Name, upstream.Steps, upstream.Through), 0);
        Fill(say.Claim(mechanism.Note.Says), 2);
        Fill(say.Equation(mechanism.Note.Equation), 4);
        Fill(say.After(mechanism.Note.Literature), 2);
        foreach (var (use, words) in (IEnumerable<(Use, string)>)[(Use.Reads, say.Reads), (Use.Recalls, say.Recalls), (Use.Writes, say.Writes)])
            if (uses.Where(u => u.Use == use).Select(u => u.Quantity).ToList() is { Count: > 0 } quantities)
                Fill($"{words}: {say.Names(quantities)}", 2);
        foreach (var parameter in upstream.Parameters)
            Number($"{parameter.Name}, {parameter.Meaning} ({say.Unit(parameter.Unit)})", parameter.Prior, parameter.Provenance);
    }

    void Starts(IReadOnlyList<Initial> starts)
    {
        writer.Write($"\n{say.StartHeading}\n");
        foreach (var group in starts.GroupBy(i => i.Quantity))
        {
            Fill(say.Heading(group.Key), 2);
            foreach (var initial in group)
                Number(say.Name(initial.Entity), initial.Prior, initial.Provenance);
        }
    }

    void Event(Case @case)
    {
        writer.Write('\n');
        Fill(say.EventHeading(@case.Event.Title, @case.Event.Date), 0);
        foreach (var term in @case.World.Terms)
        {
            Fill(say.Heading(term), 2);
            foreach (var initial in @case.World.Initials.Where(i => i.Entity == term))
                Number(say.Name(initial.Quantity), initial.Prior, initial.Provenance);
            if (term.Deal is null)
                continue; // what an actor does alone is not bargained over
            Fill(say.Worth(term), 4);
            Reason("judgement", term.Valued);
        }
    }

    void Number(string name, Prior prior, Provenance provenance)
    {
        Fill($"{name}: {say.Of(prior.Words)}", 4);
        Reason(provenance.Kind, provenance.Words);
    }

    void Reason(string kind, string words) => Fill($"[{say.Kind(kind)}] {words}", 8);

    /// <summary>A paragraph, from its second line on two columns further in.</summary>
    void Fill(string text, int indent)
    {
        const int Hang = 2;
        var lines = Wrap.Lines(text, Width - indent, Hang);
        for (var i = 0; i < lines.Count; i++)
            writer.Write($"{new string(' ', indent + (i == 0 ? 0 : Hang))}{lines[i]}\n");
    }
}
