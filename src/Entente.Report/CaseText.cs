using Entente.Cases;

namespace Entente.Report;

/// <summary>A case in a list of cases: its title, its question, what it holds and how to ask it.</summary>
public static class CaseText
{
    /// <param name="name">By which it is asked for.</param>
    public static void Write(string name, Case @case, TextWriter writer, Language language = Language.English)
    {
        var say = Phrases.For(language);
        writer.Write($"{name}   {say.Both(@case.Title)}\n");
        writer.Write($"  {say.Of(@case.Question)}\n");
        writer.Write($"  {say.AsOf(@case.AsOf)}; {say.Holds(@case.World.Actors.Length, @case.World.Terms.Length,
            @case.Levers.Count, @case.Outcomes.Count, @case.Claims.Count, @case.Questions.Count)}\n");
        writer.Write($"  entente impact {name}{say.Option}\n");
    }
}
