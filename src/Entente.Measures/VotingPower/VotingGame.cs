using System.Numerics;

namespace Entente.Measures.VotingPower;

/// <summary>Any rule that says of each coalition whether it wins, for a few players: all coalitions are looked at.</summary>
/// <remarks>Time and memory double with each player: 25 take seconds. For weights and vetoes alone, <see cref="WeightedGame"/> has no such limit.</remarks>
public sealed class VotingGame
{
    public const int MostPlayers = 25;
    const int WordBits = 64;

    readonly int players;
    readonly ulong[] winning;

    /// <param name="wins">whether those whose bits are set carry a decision without the others; called once for each coalition</param>
    /// <exception cref="ArgumentException">nobody wins, or all lose, or a winning coalition loses by another's joining</exception>
    public VotingGame(int players, Func<uint, bool> wins, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(players);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, MostPlayers);
        ArgumentNullException.ThrowIfNull(wins);
        this.players = players;
        winning = new ulong[Math.Max(1, Coalitions / WordBits)];
        for (var coalition = 0u; coalition < Coalitions; coalition++)
        {
            if (coalition % (1 << 16) == 0)
                cancel.ThrowIfCancellationRequested();
            if (wins(coalition))
                winning[coalition / WordBits] |= 1UL << (int)(coalition % WordBits);
        }
        if (Wins(0) || !Wins((uint)Coalitions - 1))
            throw new ArgumentException("a decision must need someone, and pass when all want it", nameof(wins));
        for (var coalition = 0u; coalition < Coalitions; coalition++)
            for (var player = 0; player < players; player++)
                if (Wins(coalition & ~(1u << player)) && !Wins(coalition))
                    throw new ArgumentException($"a winning coalition loses when player {player} joins", nameof(wins));
    }

    int Coalitions => 1 << players;

    public bool Wins(uint coalition) => (winning[coalition / WordBits] >> (int)(coalition % WordBits) & 1) != 0;

    public PowerIndices Power()
    {
        var swings = new long[players, players + 1];
        ForEachWinning((coalition, critical) => Add(swings, critical, BitOperations.PopCount(coalition)));
        var orders = Enumerable.Range(0, players).Select(before => PowerIndices.Orders(before, players)).ToArray();
        return new(winning.Sum(word => (long)BitOperations.PopCount(word)),
            [.. Each(player => Sizes.Aggregate(BigInteger.Zero, (sum, size) => sum + swings[player, size]))],
            [.. Each(player => Sizes.Aggregate(Rational.Zero, (sum, size) => sum + new Rational(swings[player, size], 1) * orders[size - 1]))]);
    }

    public CoalitionIndices Coalition()
    {
        var (minimal, vulnerable) = (new long[players, players + 1], new long[players, players + 1]);
        var (ofMinimal, ofVulnerable) = (0L, 0L);
        ForEachWinning((coalition, critical) =>
        {
            if (critical == 0)
                return;
            ofVulnerable++;
            Add(vulnerable, critical, BitOperations.PopCount(critical));
            if (critical != coalition)
                return;
            ofMinimal++;
            Add(minimal, coalition, BitOperations.PopCount(coalition));
        });
        var memberships = Each(player => Sizes.Sum(size => minimal[player, size])).ToArray();
        return new(ofMinimal, Shares(minimal, ofMinimal), [.. memberships.Select(count => new Rational(count, memberships.Sum()))], Shares(vulnerable, ofVulnerable));
    }

    /// <param name="visit">gets the coalition and those of it without whom it loses</param>
    void ForEachWinning(Action<uint, uint> visit)
    {
        for (var coalition = 1u; coalition < Coalitions; coalition++)
        {
            if (!Wins(coalition))
                continue;
            var critical = 0u;
            for (var rest = coalition; rest != 0; rest &= rest - 1)
                if ((rest & (~rest + 1)) is var member && !Wins(coalition ^ member))
                    critical |= member;
            visit(coalition, critical);
        }
    }

    /// <summary>Of each coalition a whole, divided among so many.</summary>
    Rational[] Shares(long[,] counts, long coalitions) =>
        [.. Each(player => Sizes.Aggregate(Rational.Zero, (sum, among) => sum + new Rational(counts[player, among], among)) / new Rational(coalitions, 1))];

    IEnumerable<T> Each<T>(Func<int, T> ofPlayer) => Enumerable.Range(0, players).Select(ofPlayer);

    IEnumerable<int> Sizes => Enumerable.Range(1, players);

    static void Add(long[,] counts, uint members, int size)
    {
        for (; members != 0; members &= members - 1)
            counts[BitOperations.TrailingZeroCount(members), size]++;
    }
}
