using System.Runtime.CompilerServices;

namespace Entente.Simulation;

/// <summary>One month of one block of replicates, as a mechanism sees it.</summary>
public readonly ref struct Month<V> where V : unmanaged, IReal<V>
{
    readonly Span<V> now;
    readonly ReadOnlySpan<V> past;
    readonly ReadOnlySpan<V> start;
    readonly ReadOnlySpan<V> parameters;
    readonly ulong seed;
    readonly uint firstReplicate;
    readonly uint stream;

    internal Month(Span<V> now, ReadOnlySpan<V> past, ReadOnlySpan<V> start, ReadOnlySpan<V> parameters,
        int number, YearMonth calendar, ulong seed, uint firstReplicate, uint stream)
    {
        this.now = now;
        this.past = past;
        this.start = start;
        this.parameters = parameters;
        Number = number;
        Calendar = calendar;
        this.seed = seed;
        this.firstReplicate = firstReplicate;
        this.stream = stream;
    }

    /// <summary>1 is the first month after the start.</summary>
    public int Number { get; }

    public YearMonth Calendar { get; }

    /// <summary>A month in years: what a rate per year is multiplied by.</summary>
    public const double Years = 1.0 / 12;

    /// <summary>Days in the mean month.</summary>
    public const double Days = 365.25 / 12;

    public ref V this[WritePlace place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref now[place.Index];
    }

    public V this[ReadPlace place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => now[place.Index];
    }

    public V this[PastPlace place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => past[place.Index];
    }

    public V this[ParameterPlace place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => parameters[place.Index];
    }

    /// <summary>The value at month 0, for what is measured against the start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V AtStart(PastPlace place) => start[place.Index];

    /// <inheritdoc cref="AtStart(PastPlace)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V AtStart(ReadPlace place) => start[place.Index];

    /// <summary>
    /// Uniform draws in (0, 1), one for each replicate, the same with and without the event.
    /// A mechanism that draws more than once for an entity in a month numbers its draws.
    /// </summary>
    public V Uniform(Entity about, int draw = 0) => V.Uniforms(seed, firstReplicate, Moment(draw), stream, about.Stream).First;

    /// <summary>Standard normal draws, one for each replicate.</summary>
    public V Noise(Entity about, int draw = 0) => Real.NormalQuantile(Uniform(about, draw));

    uint Moment(int draw) => (uint)Number | ((uint)draw << 16);
}
