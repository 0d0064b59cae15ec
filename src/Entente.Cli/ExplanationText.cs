using Entente.Cases;
using Entente.Simulation;

namespace Entente.Cli;

/// <summary>An explanation as text of at most 100 columns.</summary>
static class ExplanationText
{
    const int Width = 100;

    internal static void Write(Explanation explanation, Case @case, TextWriter to)
    {
        var outcome = explanation.Outcome;
        to.WriteLine($"{outcome.Title.En} ({outcome.Title.Ko})");
        to.WriteLine($"  {outcome.Quantity.Id} of {outcome.Entity.Id}, in {outcome.Unit}");
        if (explanation.Mechanisms.Count == 0)
            to.WriteLine("  No mechanism of this case writes it: it stays as it began.");
        foreach (var upstream in explanation.Mechanisms)
            WriteMechanism(upstream, to);
        to.WriteLine();
        to.WriteLine("At the start");
        foreach (var group in explanation.Starts.GroupBy(i => i.Quantity))
        {
            Fill(to, $"{group.Key.Id}, {group.Key.Title.En} ({group.Key.Unit})", 2);
            foreach (var initial in group)
                WriteNumber(to, initial.Entity.Id, initial.Prior, initial.Provenance);
        }
        to.WriteLine();
        to.WriteLine($"The event: {@case.Event.Title.En}, {@case.Event.Date:yyyy-MM-dd}");
        foreach (var term in @case.World.Terms)
        {
            Fill(to, $"{term.Id}, {term.From.Id} to {term.To.Id} ({term.Unit})", 2);
            foreach (var initial in @case.World.Initials.Where(i => i.Entity == term))
                WriteNumber(to, initial.Quantity.Id, initial.Prior, initial.Provenance);
            Fill(to, FormattableString.Invariant($"worth {term.UnitValue} million USD a unit, cost to the giver {term.CostShare} of that, importance {term.Importance}")
                + (term.Kind == TermKind.Arms ? FormattableString.Invariant($", {term.RoundsPerUnit} rounds' effect a unit") : ""), 4);
            WriteReason(to, "judgement", term.Valued);
        }
    }

    static void WriteMechanism(Upstream upstream, TextWriter to)
    {
        var mechanism = upstream.Declaration.Mechanism;
        to.WriteLine();
        to.WriteLine($"{mechanism.Name}, {(upstream.Steps == 1 ? "which writes it" : $"{upstream.Steps} steps away")}, through {string.Join(", ", upstream.Through)}");
        Fill(to, mechanism.Note.Says, 2);
        Fill(to, mechanism.Note.Equation, 4);
        Fill(to, "After " + mechanism.Note.Literature + ".", 2);
        foreach (var (use, words) in (IEnumerable<(Use, string)>)[(Use.Reads, "reads"), (Use.Recalls, "recalls from the month before"), (Use.Writes, "writes")])
            if (upstream.Declaration.Uses.Where(u => u.Use == use).Select(u => u.Quantity.Id).ToList() is { Count: > 0 } names)
                Fill(to, $"{words}: {string.Join(", ", names)}", 2);
        foreach (var parameter in upstream.Parameters)
            WriteNumber(to, $"{parameter.Name}, {parameter.Meaning} ({parameter.Unit})", parameter.Prior, parameter.Provenance);
    }

    static void WriteNumber(TextWriter to, string name, Prior prior, Provenance provenance)
    {
        Fill(to, $"{name}: {prior}", 4);
        WriteReason(to, provenance.Kind, provenance.Words);
    }

    static void WriteReason(TextWriter to, string kind, string words) => Fill(to, $"[{kind}] {words}", 8);

    static void Fill(TextWriter to, string text, int indent)
    {
        var line = new string(' ', indent);
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                to.WriteLine(line);
                line = new string(' ', indent + 2);
                empty = true;
            }
            line += (empty ? "" : " ") + word;
            empty = false;
        }
        to.WriteLine(line);
    }
}
