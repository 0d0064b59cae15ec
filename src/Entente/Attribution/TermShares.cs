using Entente.Simulation;

namespace Entente;

/// <summary>What each term of the event brings about: the impact as the sum of the terms' shares.</summary>
/// <remarks>
/// A coalition's run is that with the event of only these terms, under the same chance as all others. A term that is not in the deal that holds in
/// a replicate is null there, so that a block in which it is in none of the eight is run without it.
/// </remarks>
public static class TermShares
{
    /// <summary>The terms that take part: those that the settings have not left out.</summary>
    public static IReadOnlyList<Entity> TermsOf(Model model, Settings settings, Event e) =>
        [.. e.Interventions.GroupBy(i => i.Entity).Where(term => term.Any(i => !IsLeftOut(model, settings, i))).Select(term => term.Key)];

    /// <param name="progress">Is told the number of replicates done, from any thread.</param>
    public static Attribution<Entity> Of(AttributedRun run, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var terms = TermsOf(run.Model, run.Settings, run.Event);
        return Dissection.Of(run, terms, () => new Game(run, terms), progress, cancel);
    }

    static bool IsLeftOut(Model model, Settings settings, Intervention i) =>
        settings.Levers.TryGetValue(model.Layout.PlaceOf(i.Quantity, i.Entity), out var value) && value == i.Otherwise;

    sealed class Game(AttributedRun run, IReadOnlyList<Entity> terms) : BlockGame(run)
    {
        readonly Intervention[][] interventions = [.. terms.Select(term => run.Event.Interventions.Where(i => i.Entity == term).ToArray())];

        internal override bool NoneIsWithout => true;

        private protected override uint Begin()
        {
            Block.Begin(Chance, null, First);
            var acting = 0u;
            for (var t = 0; t < interventions.Length; t++)
                if (interventions[t].Any(Acts))
                    acting |= 1u << t;
            return acting;
        }

        internal override void Play(uint causes, Span<double> worth)
        {
            Block.Return(First);
            for (var t = 0; t < interventions.Length; t++)
                if ((causes >> t & 1) == 0)
                    Block.Undo(interventions[t]);
            RunMonths(worth);
        }

        bool Acts(Intervention intervention)
        {
            var value = Block[intervention.Quantity, intervention.Entity];
            for (var lane = 0; lane < Lanes.Width; lane++)
                if (value.Lane(lane) != intervention.Otherwise
                    && !(intervention.Quantity == Quantities.Size && Block[Quantities.HiddenShare, intervention.Entity].Lane(lane) == 0))
                    return true;
            return false;
        }
    }
}
