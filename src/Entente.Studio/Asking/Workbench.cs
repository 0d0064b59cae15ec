using System.Collections.Immutable;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Simulation;
using Microsoft.Extensions.Logging;

namespace Entente.Studio;

/// <summary>
/// One reader at work: what is asked, what was asked before, and what it comes to. A change is answered at once with a rough run, which a sharp
/// one replaces; why it is so comes last. A newer change stops whatever an older one still waits for.
/// </summary>
public sealed partial class Workbench(CaseShelf shelf, Answers answers, ILogger<Workbench> log) : IDisposable
{
    /// <summary>Replicates of an answer that comes at once.</summary>
    public const int Rough = 200;

    /// <summary>Replicates of the answer that replaces it; those that a command runs by default.</summary>
    public const int Sharp = 2_000;

    readonly Stack<Inquiry> past = [], future = [];
    readonly Lock gate = new();
    CancellationTokenSource longer = new();
    string? moving;
    Inquiry? whyOf;
    bool running, resting, closed, wantsAll, asksWhy = true;
    Question? latest;

    /// <summary>Something to show has changed; may come from any thread.</summary>
    public event Action? Changed;

    /// <summary>Something else is asked or looked at; on the thread of whoever did it, before there is an answer.</summary>
    public event Action? Moved;

    public Address Address { get; private set; } = new("", new(), null, null, Language.English, []);

    /// <summary>The case as the inquiry believes it; null before one is open.</summary>
    public Case? Case { get; private set; }

    /// <summary>What is asked, checked; null where it cannot be.</summary>
    public Scenario? Scenario { get; private set; }

    /// <summary>What is shown: the latest answer, which may be of an older inquiry for a moment.</summary>
    public Answer? Shown { get; private set; }

    /// <summary>Whether what is shown will be replaced.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>The answers of what is pinned, in order; null where there is none yet.</summary>
    public ImmutableArray<Answer?> Pinned { get; private set; } = [];

    /// <summary>Why the outcome that is looked at changes in the month that is looked at; null while nobody knows yet.</summary>
    public Why? Why { get; private set; }

    /// <summary>Whether <see cref="Why"/> is of what is asked now.</summary>
    public bool IsWhyOfNow => Why is not null && whyOf == Address.Inquiry;

    /// <summary>Why there is no answer, in a sentence; null where there is one.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The outcome that is looked at.</summary>
    public Outcome Outcome { get; private set; } = null!;

    /// <summary>The month that numbers are read at.</summary>
    public int At { get; private set; }

    public int Months { get; private set; }

    public bool CanUndo => past.Count > 0;

    public bool CanRedo => future.Count > 0;

    /// <summary>A number that grows with each thing that is asked: that of what is shown.</summary>
    public int Answered { get; private set; }

    /// <summary>Shows what an address says.</summary>
    /// <param name="ask">Whether to run what is not known yet.</param>
    /// <exception cref="InputException">There is no such case.</exception>
    public void Open(Address address, bool ask = true)
    {
        if (Case is not null && address.Case == Address.Case && address.Query == Address.Query)
            return;
        if (address.Case != Address.Case)
        {
            past.Clear();
            future.Clear();
            Shown = null;
            wantsAll = false;
        }
        Address = address;
        Take();
        if (ask)
            Ask();
        else if (Scenario is { } scenario)
            Shown = answers.Known(scenario, address.Inquiry.Query, OptionsOf(address.Inquiry), Near);
    }

    EnsembleOptions OptionsOf(Inquiry inquiry) => new(Sharp, inquiry.SeedOrOne, Months, Environment.ProcessorCount);

    /// <summary>Moves a lever to a value, or with null lets go of it.</summary>
    /// <param name="settled">Whether the hand is off it; until then it is one move.</param>
    public void Move(Lever lever, double? value, bool settled = true)
    {
        var before = Address.Inquiry;
        var after = before with { Set = Put(before.Set, lever.Id, value) };
        // A term that was left out and is given a size is no longer left out.
        if (value > 0)
            after = after with { Without = [.. after.Without.Where(id => lever.Initials.All(i => i.Entity.Id != id))] };
        Change(after, moving == lever.Id);
        moving = settled ? null : lever.Id;
    }

    /// <summary>Leaves a term out of the event, or takes it in again.</summary>
    public void Include(DealTerm term, bool included)
    {
        var before = Address.Inquiry;
        if (included)
            Change(before with { Without = before.Without.Remove(term.Id) });
        else
            Change(before with
            {
                Without = [.. before.Without.Where(id => id != term.Id), term.Id],
                Set = [.. before.Set.Where(set => Case!.Levers.FirstOrDefault(l => set.StartsWith(l.Id + "=", StringComparison.Ordinal)) is not { } lever || lever.Initials.All(i => i.Entity != term))],
            });
    }

    /// <summary>Holds a number of the model at a value, or with null lets go of it.</summary>
    public void Hold(string name, double? value) => Change(Address.Inquiry with { Hold = Put(Address.Inquiry.Hold, name, value) });

    /// <summary>The settings with one of them at a value, where it stood or at the end, or with null without it.</summary>
    static ImmutableArray<string> Put(ImmutableArray<string> settings, string name, double? value)
    {
        var at = settings.Index().FirstOrDefault(set => set.Item.StartsWith(name + "=", StringComparison.Ordinal), (Index: -1, Item: "")).Index;
        if (value is not { } to)
            return at < 0 ? settings : settings.RemoveAt(at);
        var setting = $"{name}={to.ToString("G12", CultureInfo.InvariantCulture)}";
        return at < 0 ? settings.Add(setting) : settings.SetItem(at, setting);
    }

    /// <summary>Switches a mechanism off, or on again.</summary>
    public void Switch(string mechanism, bool on) =>
        Change(Address.Inquiry with { Off = on ? Address.Inquiry.Off.Remove(mechanism) : [.. Address.Inquiry.Off.Where(name => name != mechanism), mechanism] });

    /// <summary>Asks something else altogether.</summary>
    public void Change(Inquiry after) => Change(after, false);

    void Change(Inquiry after, bool sameMove)
    {
        if (after == Address.Inquiry)
            return;
        if (!sameMove)
            past.Push(Address.Inquiry);
        future.Clear();
        moving = null;
        Go(after);
    }

    public void Undo()
    {
        if (!past.TryPop(out var before))
            return;
        future.Push(Address.Inquiry);
        Go(before);
    }

    public void Redo()
    {
        if (!future.TryPop(out var after))
            return;
        past.Push(Address.Inquiry);
        Go(after);
    }

    /// <summary>The case as it comes.</summary>
    public void Reset() => Change(new());

    /// <summary>Looks at an outcome.</summary>
    public void Look(Outcome outcome)
    {
        Address = Address with { Outcome = outcome.Id };
        Take();
        Ask();
    }

    /// <summary>Reads the numbers at a month.</summary>
    public void LookAt(int month)
    {
        Address = Address with { At = month.ToString(CultureInfo.InvariantCulture) };
        Take();
        Ask();
    }

    /// <summary>Keeps what is asked now to compare with.</summary>
    public void Pin()
    {
        if (Address.Pins.Contains(Address.Inquiry))
            return;
        Address = Address with { Pins = [.. Address.Pins.TakeLast(Address.MostPins - 1), Address.Inquiry] };
        Take();
        Ask();
    }

    public void Unpin(int pin)
    {
        Address = Address with { Pins = Address.Pins.RemoveAt(pin) };
        Take();
        Ask();
    }

    /// <summary>Wants all outcomes, or the headlines alone.</summary>
    public bool All
    {
        get => wantsAll;
        set
        {
            if (wantsAll == value)
                return;
            wantsAll = value;
            Ask();
        }
    }

    /// <summary>Whether an answer is taken apart, which a page that shows no shares can do without.</summary>
    public bool AsksWhy
    {
        get => asksWhy;
        set
        {
            if (asksWhy == value)
                return;
            asksWhy = value;
            if (asksWhy && latest is not null)
                Ask();
        }
    }

    /// <summary>Nobody looks any more: what has not been answered is left.</summary>
    public void Rest()
    {
        lock (gate)
        {
            resting = true;
            longer.Cancel();
        }
    }

    /// <summary>Somebody looks again: what was left is asked again.</summary>
    public void Resume()
    {
        lock (gate)
        {
            if (!resting)
                return;
            resting = false;
        }
        if (latest is not null)
            Ask();
    }

    void Go(Inquiry inquiry)
    {
        Address = Address with { Inquiry = inquiry };
        Take();
        Ask();
    }

    /// <summary>Takes from the address what it says, as far as the case has it.</summary>
    void Take()
    {
        Case = shelf.Read(Address.Case, Address.Inquiry.Prior);
        Trouble = null;
        try
        {
            Months = Address.Inquiry.MonthsOf(Case);
            Scenario = Address.Inquiry.Of(Case);
            _ = Address.Inquiry.SeedOrOne;
            foreach (var pin in Address.Pins)
                pin.Of(shelf.Read(Address.Case, pin.Prior));
            Outcome = Address.Outcome is { } outcome ? Case.OutcomeNamed(outcome) : Case.Headlines[0];
            At = Address.At is { } at ? Inquiry.Whole("at", at, 1, Months) : Math.Min(24, Months);
        }
        catch (InputException e)
        {
            Trouble = e.Message;
            Scenario = null;
            Outcome ??= Case.Headlines[0];
            Months = Months > 0 ? Months : Case.Horizon;
            At = At > 0 ? Math.Min(At, Months) : Math.Min(24, Months);
        }
    }

    /// <summary>The outcomes that a page shows at once: the headlines, and the one that is looked at.</summary>
    public IReadOnlyList<Outcome> Near => Case is null ? [] : Case.Headlines.Contains(Outcome) ? Case.Headlines : [.. Case.Headlines, Outcome];
}
