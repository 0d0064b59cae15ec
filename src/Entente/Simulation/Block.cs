using System.Runtime.InteropServices;

namespace Entente.Simulation;

/// <summary>
/// The state of one block of replicates and the loop over its months. A worker makes one and uses it for block after block;
/// nothing is allocated inside a month.
/// </summary>
public sealed class Block<V> where V : unmanaged, IReal<V>
{
    const int CacheLine = 64;
    static readonly Prior Share = Prior.Uniform(0, 1);
    static readonly uint PosteriorStream = Key.Of(Posterior.Stream);

    readonly Model model;
    readonly Settings settings;
    readonly ulong seed;
    readonly uint[] streams;
    readonly bool[] steps;
    readonly double[] neutral;
    readonly double[] memory;
    readonly int first;
    readonly int width;
    readonly bool[] diverged = new bool[V.Width];

    public Block(Model model, Settings settings, ulong seed)
        : this(model, settings, seed, _ => true)
    {
    }

    /// <param name="needed">The mechanisms whose steps anybody will ask about; the others take none.</param>
    internal Block(Model model, Settings settings, ulong seed, Func<Declaration, bool> needed)
    {
        this.model = model;
        this.settings = settings;
        this.seed = seed;
        streams = [.. model.Declarations.Select(d => Key.Of(d.Mechanism.Name))];
        steps = [.. model.Declarations.Select(d => !model.Off.Contains(d.Mechanism.Name) && needed(d))];
        neutral = [.. model.Layout.Places.Select(p => double.IsNaN(p.Quantity.Neutral) ? 0 : p.Quantity.Neutral)];
        width = V.Width;
        // Pinned and aligned, so that no vector straddles two cache lines.
        memory = GC.AllocateArray<double>((3 * model.Layout.Count + model.Parameters.Count) * width + CacheLine / sizeof(double), pinned: true);
        first = (int)((CacheLine - Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) % CacheLine) % CacheLine / sizeof(double));
    }

    Span<V> Now => Part(0, model.Layout.Count);
    Span<V> Past => Part(model.Layout.Count, model.Layout.Count);
    Span<V> Start => Part(2 * model.Layout.Count, model.Layout.Count);
    Span<V> Parameters => Part(3 * model.Layout.Count, model.Parameters.Count);

    Span<V> Part(int from, int count) => MemoryMarshal.Cast<double, V>(memory.AsSpan(first + from * width, count * width));

    /// <summary>This month's value of one variable.</summary>
    public V this[Quantity quantity, Entity entity] => Now[model.Layout.PlaceOf(quantity, entity)];

    /// <summary>A variable by its place in the layout.</summary>
    public V At(int place) => Now[place];

    /// <summary>This month's values of all variables, by place.</summary>
    internal ReadOnlySpan<V> State => Now;

    /// <summary>What some mechanisms take from another run; null where all take from this one.</summary>
    internal Cuts<V>? Cuts { get; set; }

    /// <summary>Draws parameters and the state at month 0.</summary>
    /// <param name="firstReplicate">The replicate in lane 0.</param>
    /// <param name="without">The event that does not happen, or null.</param>
    /// <param name="firstRow">Where lane 0 stands among the values that the settings give; those past the end repeat the last.</param>
    public void Begin(uint firstReplicate, Event? without, int firstRow = 0)
    {
        var parameters = Parameters;
        foreach (var parameter in model.Parameters)
            parameters[parameter.Index] = Draw(parameter.Index, settings.PriorOf(parameter), parameter.Stream, firstReplicate, firstRow);

        var now = Now;
        for (var place = 0; place < now.Length; place++)
            now[place] = V.Of(neutral[place]);
        for (var i = 0; i < model.Initials.Length; i++)
        {
            var (place, initial, stream) = model.Initials[i];
            now[place] = Draw(model.Parameters.Count + i, settings.PriorOf(place, initial.Prior), stream, firstReplicate, firstRow);
        }
        if (settings.Posterior is { } posterior)
            Take(posterior, Draw(model.Inputs.Count, Share, PosteriorStream, firstReplicate, firstRow));
        // What one mechanism begins another may recall, in any order: sweep until nothing changes.
        for (var sweep = 0; sweep < streams.Length; sweep++)
        {
            now.CopyTo(Past);
            for (var m = 0; m < streams.Length; m++)
                model.Declarations[m].Mechanism.Begin(new Month<V>(now, Past, now, parameters, 0, model.World.Start, seed, firstReplicate, streams[m]));
            if (MemoryMarshal.AsBytes(now).SequenceEqual(MemoryMarshal.AsBytes(Past)))
                break;
        }
        now.CopyTo(Start);
        Return(firstRow);
        if (without is not null)
            Undo(without.Interventions);
    }

    /// <summary>Brings the replicates that were last begun back to month 0, with the event and the levers.</summary>
    internal void Return(int firstRow)
    {
        Array.Clear(diverged);
        var now = Now;
        // The event and the levers move what they move from a start that knew of neither.
        Start.CopyTo(now);
        foreach (var (place, value) in settings.Levers)
            now[place] = V.Of(value);
        foreach (var (place, values) in settings.Swept)
            now[place] = Load(values, firstRow);
    }

    /// <summary>At month 0: takes back a part of the event.</summary>
    internal void Undo(IReadOnlyList<Intervention> interventions)
    {
        var now = Now;
        foreach (var intervention in interventions)
            now[model.Layout.PlaceOf(intervention.Quantity, intervention.Entity)] = V.Of(intervention.Otherwise);
    }

    V Draw(int input, Prior prior, uint about, uint firstReplicate, int firstRow) => settings.GivenOf(input) is { } given && !prior.IsKnown
        ? Load(given, firstRow)
        : Sampling.Draw<V>(prior, about, seed, unchecked(firstReplicate + settings.RedrawnBy(input)));

    V Load(double[] values, int firstRow)
    {
        Span<double> lanes = stackalloc double[width];
        for (var lane = 0; lane < width; lane++)
            lanes[lane] = values[Math.Min(firstRow + lane, values.Length - 1)];
        return MemoryMarshal.Read<V>(MemoryMarshal.AsBytes(lanes));
    }

    /// <summary>Puts the posterior's draws in the place of the priors', one draw in each lane.</summary>
    /// <param name="share">The share of the draws that come before the one taken.</param>
    void Take(Posterior posterior, V share)
    {
        var parameters = MemoryMarshal.Cast<V, double>(Parameters);
        var now = MemoryMarshal.Cast<V, double>(Now);
        for (var i = 0; i < posterior.Inputs.Count; i++)
        {
            var input = posterior.Inputs[i];
            if (settings.Holds(input))
                continue;
            var cells = input.Parameter is { } parameter ? parameters.Slice(parameter.Index * width, width)
                : now.Slice(model.Layout.PlaceOf(input.Initial!.Quantity, input.Initial.Entity) * width, width);
            for (var lane = 0; lane < width; lane++)
                cells[lane] = posterior.Of(i)[(int)Math.Min(share.Lane(lane) * posterior.Count, posterior.Count - 1)];
        }
    }

    /// <summary>Moves every lane one month on.</summary>
    /// <param name="number">1 for the first month after the start.</param>
    public void Step(int number, uint firstReplicate)
    {
        var now = Now;
        var past = Past;
        now.CopyTo(past);
        var calendar = model.World.Start.Plus(number);
        for (var m = 0; m < streams.Length; m++)
        {
            if (!steps[m])
                continue;
            var month = new Month<V>(now, past, Start, Parameters, number, calendar, seed, firstReplicate, streams[m]);
            Cuts?.Exchange(m, number, now, past);
            model.Declarations[m].Mechanism.Step(month);
            Cuts?.Exchange(m, number, now, past);
        }
    }

    /// <summary>Calls <paramref name="report"/> for each lane that has left the finite numbers since the last call, with the first variable that did.</summary>
    public void FindDiverged(Action<int, int> report)
    {
        var now = Now;
        var sum = V.Of(0);
        foreach (var value in now)
            sum += value * 0.0;
        for (var lane = 0; lane < width; lane++)
        {
            if (diverged[lane] || double.IsFinite(sum.Lane(lane)))
                continue;
            diverged[lane] = true;
            for (var place = 0; place < now.Length; place++)
                if (!double.IsFinite(now[place].Lane(lane)))
                {
                    report(lane, place);
                    break;
                }
        }
    }
}
