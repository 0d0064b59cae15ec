using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>
/// Beside a workbench, of the same inquiry: how the region stands, and what the inquiry would come to if no number were held and no mechanism off.
/// What a newer inquiry makes idle is stopped.
/// </summary>
public sealed class RegionBench(CaseShelf shelf, Answers answers) : IDisposable
{
    readonly Lock gate = new();
    CancellationTokenSource stop = new();
    string? followed, believedOf;
    bool closed;

    /// <summary>Something to show has changed; may come from any thread.</summary>
    public event Action? Changed;

    /// <summary>The latest, which may be of an older inquiry for a moment; null before there is any.</summary>
    public Region? Region { get; private set; }

    /// <summary>The same levers and terms with every number as the case believes it; null while nobody knows.</summary>
    public Answer? Believed { get; private set; }

    /// <summary>Whether the region is of what is asked now.</summary>
    public bool IsOfNow { get; private set; }

    /// <summary>Why there is no region to show, in a sentence; null where there is one.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Finds what belongs to the workbench's inquiry, unless it is found or looked for already.</summary>
    public void Follow(Workbench bench)
    {
        var (scenario, address, months, near) = (bench.Scenario, bench.Address, bench.Months, bench.Near);
        if (scenario is null)
            return;
        CancellationToken newer;
        lock (gate)
        {
            var outcomes = $"{scenario.Case.Hash}|{string.Join(',', near.Select(outcome => outcome.Id))}";
            var asked = $"{address.Inquiry.Query}|{outcomes}";
            if (closed || asked == followed)
                return;
            (followed, IsOfNow) = (asked, false);
            // A number that is held moves the region, and not what was believed before.
            var untouched = $"{Untouched(address.Inquiry).Query}|{outcomes}";
            if (untouched != believedOf)
                (believedOf, Believed) = (untouched, null);
            stop.Cancel();
            stop.Dispose();
            stop = new();
            newer = stop.Token;
        }
        Changed?.Invoke();
        _ = Task.Run(() => Find(scenario, address, months, near, newer), newer);
    }

    static Inquiry Untouched(Inquiry inquiry) => inquiry with { Hold = [], Off = [] };

    async Task Find(Scenario scenario, Address address, int months, IReadOnlyList<Outcome> near, CancellationToken newer)
    {
        try
        {
            var inquiry = address.Inquiry;
            var options = new EnsembleOptions(Region.Replicates, inquiry.SeedOrOne, months, Environment.ProcessorCount);
            // A short run, which does not wait for the long ones of others.
            var region = new Region(answers.Find(scenario, inquiry.Query, options, Region.OutcomesOf(scenario.Case.World), newer));
            Show(() => (Region, Trouble, IsOfNow) = (region, null, true), newer);

            var untouched = Untouched(inquiry);
            var believed = untouched.Of(shelf.Read(address.Case, inquiry.Prior));
            var sharp = options with { Replicates = Workbench.Sharp };
            var answer = answers.Known(believed, untouched.Query, sharp, near) ?? await answers.FindSharp(believed, untouched.Query, sharp, near, newer).ConfigureAwait(false);
            Show(() => Believed = answer, newer);
        }
        catch (OperationCanceledException) when (newer.IsCancellationRequested)
        {
            // Something newer is asked.
        }
        catch (Exception e) when ((e is InputException or ModelException) && !newer.IsCancellationRequested)
        {
            Show(() => (Trouble, IsOfNow) = (e.Message, true), newer);
        }
    }

    void Show(Action put, CancellationToken newer)
    {
        lock (gate)
        {
            newer.ThrowIfCancellationRequested();
            put();
        }
        Changed?.Invoke();
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            stop.Cancel();
            stop.Dispose();
        }
    }
}
