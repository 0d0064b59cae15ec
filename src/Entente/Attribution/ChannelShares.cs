using Entente.Simulation;

namespace Entente;

/// <summary>What reaches an outcome by each channel: the impact as the sum of the channels' shares, and of what needs none of them.</summary>
/// <remarks>
/// A coalition's run is that with the event in which only these channels are open. A cut mechanism takes what the event's own mechanisms write from the run
/// without the event; all else that it uses is its own run's, so that what comes by the other channels passes it unhindered.
/// </remarks>
public static class ChannelShares
{
    /// <summary>The channels by which the event can reach what is asked.</summary>
    public static IReadOnlyList<Channel> ChannelsOf(AttributedRun run) => [.. Channel.Of(run.Model, run.Event).Where(c => run.Needed.Contains(c.Declaration))];

    /// <param name="progress">Is told the number of replicates done, from any thread.</param>
    public static Attribution<Channel> Of(AttributedRun run, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var channels = ChannelsOf(run);
        return Dissection.Of(run, channels, () => new Game(run, channels), progress, cancel);
    }

    sealed class Game : BlockGame
    {
        readonly AttributedRun run;
        readonly int[] mechanisms;
        readonly Cuts<Lanes> cuts;
        readonly int months;

        internal Game(AttributedRun run, IReadOnlyList<Channel> channels) : base(run)
        {
            this.run = run;
            var order = run.Model.Declarations.ToList();
            mechanisms = [.. channels.Select(c => order.IndexOf(c.Declaration))];
            months = run.Months.Max();
            cuts = new(run.Model, channels, months);
        }

        internal override bool NoneIsWithout => false;

        private protected override uint Begin()
        {
            Block.Cuts = null;
            Block.Begin(Chance, run.Event, First);
            cuts.Record(0, Block.State);
            for (var month = 1; month <= months; month++)
            {
                Block.Step(month, Chance);
                cuts.Record(month, Block.State);
            }
            Block.Cuts = cuts;
            return (uint)((1ul << mechanisms.Length) - 1);
        }

        internal override void Play(uint causes, Span<double> worth)
        {
            for (var c = 0; c < mechanisms.Length; c++)
                cuts[mechanisms[c]] = (causes >> c & 1) == 0;
            Block.Return(First);
            RunMonths(worth);
        }
    }
}
