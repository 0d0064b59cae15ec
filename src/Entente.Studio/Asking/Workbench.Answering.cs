using Entente.Cases;
using Entente.Records;
using Entente.Simulation;
using Microsoft.Extensions.Logging;

namespace Entente.Studio;

// How what is asked is answered: one question after the other, roughly, sharply, and why.
public sealed partial class Workbench
{
    /// <summary>All that one answer depends on, put together once, so that no answer is of two questions.</summary>
    /// <param name="Number">Grows with each question.</param>
    /// <param name="Scenario">Null where what is asked cannot be.</param>
    /// <param name="All">The outcomes that the sharp answer has; the rough one has the near ones.</param>
    sealed record Question(int Number, Address Address, Scenario? Scenario, EnsembleOptions Options, Outcome Outcome, int At, IReadOnlyList<Outcome> Near, IReadOnlyList<Outcome> All);

    void Ask()
    {
        lock (gate)
        {
            latest = new((latest?.Number ?? 0) + 1, Address, Scenario, Scenario is null ? new() : OptionsOf(Address.Inquiry), Outcome, At, Near, wantsAll ? Case!.Outcomes : Near);
            longer.Cancel();
            if (!running && !closed)
                _ = Task.Run(Work);
            running = true;
        }
        Moved?.Invoke();
    }

    async Task Work()
    {
        while (true)
        {
            CancellationToken stop;
            Question now;
            lock (gate)
            {
                longer.Dispose();
                longer = new();
                (stop, now) = (longer.Token, latest!);
            }
            try
            {
                await Answer(now, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Something newer is asked.
            }
            catch (Exception e) when (e is InputException or ModelException)
            {
                Trouble = e.Message;
                Tell(working: false);
            }
            catch (Exception e)
            {
                // A fault of the program's own: the reader is told that there is one, the error stream what it is.
                LogFault(log, e);
                Trouble = Words.For(now.Address.Language).Broken;
                Tell(working: false);
            }
            lock (gate)
            {
                if (now == latest || resting || closed)
                {
                    running = false;
                    return;
                }
            }
        }
    }

    async Task Answer(Question now, CancellationToken stop)
    {
        if (now.Scenario is not { } scenario)
        {
            Tell(working: false);
            return;
        }
        var (words, options) = (now.Address.Inquiry.Query, now.Options);
        var known = answers.Known(scenario, words, options, now.All);
        if (known is null)
        {
            // Not stopped by a newer move: while a hand draws a lever along, each rough answer is shown on the way.
            Show(answers.Find(scenario, words, options with { Replicates = Rough }, now.Near, CancellationToken.None), now);
            stop.ThrowIfCancellationRequested();
        }
        Show(known ?? await answers.FindSharp(scenario, words, options, now.All, stop).ConfigureAwait(false), now);

        Pinned = [.. now.Address.Pins.Select(_ => (Answer?)null)];
        foreach (var (i, pin) in now.Address.Pins.Index())
        {
            var pinned = pin.Of(shelf.Read(now.Address.Case, pin.Prior));
            var theirs = options with { Seed = pin.SeedOrOne, Months = pin.MonthsOf(pinned.Case) };
            Pinned = Pinned.SetItem(i, await answers.FindSharp(pinned, pin.Query, theirs, [.. now.All.Select(o => pinned.Case.OutcomeNamed(o.Id))], stop).ConfigureAwait(false));
            Tell(working: true);
        }
        if (!asksWhy)
        {
            Tell(working: false);
            return;
        }
        foreach (var replicates in (int[])[Rough, Sharp])
        {
            var why = await answers.FindWhy(scenario, words, options with { Replicates = replicates }, now.Outcome, now.At, stop).ConfigureAwait(false);
            (Why, whyOf) = (why, now.Address.Inquiry);
            Tell(working: replicates != Sharp);
        }
    }

    [LoggerMessage(LogLevel.Error, "An inquiry was not answered.")]
    static partial void LogFault(ILogger log, Exception fault);

    void Show(Answer answer, Question of)
    {
        (Shown, Answered) = (answer, of.Number);
        Tell(working: true);
    }

    void Tell(bool working)
    {
        IsWorking = working;
        Changed?.Invoke();
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            longer.Cancel();
        }
    }
}
