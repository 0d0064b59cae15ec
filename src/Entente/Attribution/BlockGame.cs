using Entente.Simulation;

namespace Entente;

/// <summary>The game of a block of replicates: its players are causes, and a coalition's worth is what the asked outcomes are in a run with these causes alone.</summary>
abstract class BlockGame
{
    readonly AttributedRun run;
    readonly int[] places;
    readonly int last;

    private protected BlockGame(AttributedRun run)
    {
        this.run = run;
        Block = new(run.Model, run.Settings, run.Options.Seed, run.Needed.Contains);
        places = [.. run.Outcomes.Select(o => run.Model.Layout.PlaceOf(run.Paths.Outcomes[o].Quantity, run.Paths.Outcomes[o].Entity))];
        last = run.Months.Max();
    }

    private protected Block<Lanes> Block { get; }

    /// <summary>Whether the run with none of the causes is the run without the event.</summary>
    internal abstract bool NoneIsWithout { get; }

    /// <summary>Turns to the block that begins with a replicate.</summary>
    /// <returns>The causes that may change anything in it, as bits.</returns>
    internal uint Begin(int firstReplicate)
    {
        First = firstReplicate;
        return Begin();
    }

    private protected int First { get; private set; }

    private protected uint Chance => unchecked(run.Options.FirstReplicate + (uint)First);

    private protected abstract uint Begin();

    /// <summary>Runs the block with some of the causes alone.</summary>
    /// <param name="worth">Each outcome in each month, in eight lanes.</param>
    internal abstract void Play(uint causes, Span<double> worth);

    private protected void RunMonths(Span<double> worth)
    {
        for (var month = 1; month <= last; month++)
        {
            Block.Step(month, Chance);
            for (var m = 0; m < run.Months.Count; m++)
                if (run.Months[m] == month)
                    for (var o = 0; o < places.Length; o++)
                        (Block.At(places[o]) * run.Paths.Outcomes[run.Outcomes[o]].Scale).CopyTo(worth[((o * run.Months.Count + m) * Lanes.Width)..]);
        }
    }
}
