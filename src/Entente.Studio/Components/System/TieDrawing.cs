using Entente.Report;

namespace Entente.Studio.Components.OfSystem;

/// <summary>The ties of one month as the network and the map draw them.</summary>
static class TieDrawing
{
    /// <summary>An alignment that is nearer to zero is weak.</summary>
    internal const double Weak = 0.1;

    /// <summary>What is weak among the values of a reading; of a difference, a tenth of the greatest in any month.</summary>
    internal static double WeakOf(Region region, TieReading reading) => reading == TieReading.Difference ? Weak * region.Greatest : Weak;

    /// <summary>The mean alignment, or the impact on it.</summary>
    internal static double ValueOf(OutcomeImpact of, TieReading reading, int month) => (reading switch
    {
        TieReading.With => of.With,
        TieReading.Without => of.Without,
        _ => of.Impact,
    })[month - 1].Mean;

    /// <summary>The ties to draw, the strongest last, on top of the others.</summary>
    internal static object[] Of(Region region, TieReading reading, int month, bool weakToo, Language language)
    {
        var (say, tell) = (Words.For(language), Phrases.For(language));
        var scale = reading == TieReading.Difference ? region.Greatest : 1;
        var least = weakToo ? 0 : WeakOf(region, reading);
        var levels = Figures.For([1.0]);
        return [.. from pair in region.World.Pairs
                   let of = region.Of(pair)
                   let value = ValueOf(of, reading, month)
                   let made = reading == TieReading.Difference ? 0 : Made(region, pair, reading, month)
                   where double.IsFinite(value) && value != 0 && (Math.Abs(value) >= least || made > 0)
                   orderby Math.Abs(value)
                   select new
                   {
                       id = pair.Id, a = pair.A.Id, b = pair.B.Id, value, made, strength = scale > 0 ? Math.Min(Math.Abs(value) / scale, 1) : 0,
                       told = string.Join('\n', [tell.Of(pair.Title), $"{tell.With} {levels.Write(of.With[month - 1].Mean)}", $"{tell.Without} {levels.Write(of.Without[month - 1].Mean)}",
                           $"{tell.Impact} {Interval(of.Impact[month - 1])}", .. made > 0 ? (string[])[say.CommitmentsLikely(made)] : []]),
                   }];
    }

    /// <summary>Commitments of both that are likelier to have been made than not.</summary>
    internal static int Made(Region region, Pair pair, TieReading reading, int month) =>
        region.World.Commitments.Count(commitment => commitment.Members.Contains(pair.A) && commitment.Members.Contains(pair.B) && ValueOf(region.Of(commitment), reading, month) >= 50);

    /// <summary>For example <c>+0.120 [0.055, 0.201]</c>.</summary>
    internal static string Interval(Summary impact)
    {
        var figures = Figures.For([impact.Mean, impact.P05, impact.P95]);
        return PageSummary.Minus($"{figures.WriteChange(impact.Mean)} [{figures.Write(impact.P05)}, {figures.Write(impact.P95)}]");
    }
}
