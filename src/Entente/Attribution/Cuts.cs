using Entente.Simulation;

namespace Entente;

/// <summary>What some mechanisms take from another run of the same replicates instead of from their own.</summary>
sealed class Cuts<V> where V : unmanaged, IReal<V>
{
    readonly int[] places;
    readonly int[][] taken;
    readonly bool[] isCut;
    readonly V[] tape;

    /// <param name="channels">The mechanisms that may be cut.</param>
    /// <param name="months">How far the other run is recorded.</param>
    internal Cuts(Model model, IReadOnlyList<Channel> channels, int months)
    {
        int[] PlacesOf(Channel channel) => [.. channel.Takes.SelectMany(q => model.World.All(q.Of).Select(entity => model.Layout.PlaceOf(q, entity)))];
        places = [.. channels.SelectMany(PlacesOf).Distinct().Order()];
        taken = [.. model.Declarations.Select(d => channels.FirstOrDefault(c => c.Declaration == d) is { } channel
            ? PlacesOf(channel).Select(place => Array.IndexOf(places, place)).ToArray() : [])];
        isCut = new bool[taken.Length];
        tape = new V[(months + 1) * places.Length];
    }

    /// <summary>Whether a mechanism, by its place in the month, is cut.</summary>
    internal bool this[int mechanism]
    {
        get => isCut[mechanism];
        set => isCut[mechanism] = value;
    }

    /// <summary>Keeps what stands at the end of a month of the other run.</summary>
    internal void Record(int month, ReadOnlySpan<V> now)
    {
        for (var i = 0; i < places.Length; i++)
            tape[month * places.Length + i] = now[places[i]];
    }

    /// <summary>
    /// Puts the other run's values in the place of this one's; called again, puts them back. The start needs no exchange: it knew of no event in either run.
    /// </summary>
    internal void Exchange(int mechanism, int month, Span<V> now, Span<V> past)
    {
        if (!isCut[mechanism])
            return;
        foreach (var i in taken[mechanism])
        {
            ref var nowThere = ref tape[month * places.Length + i];
            ref var pastThere = ref tape[(month - 1) * places.Length + i];
            (now[places[i]], nowThere) = (nowThere, now[places[i]]);
            (past[places[i]], pastThere) = (pastThere, past[places[i]]);
        }
    }
}
