using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>One thing that was found, or the sentence that says why it was not.</summary>
/// <param name="Asked">The words of the inquiry that it answers.</param>
public sealed record Finding<T>(string Asked, T? Value, string? Trouble) where T : class;

/// <summary>
/// What one reader's evidence page shows, found part by part: the claims first, the scores last. A part stays until its successor is known;
/// a newer inquiry stops the runs of an older one.
/// </summary>
/// <param name="changed">A part was found; comes from any thread.</param>
public sealed class EvidenceDesk(EvidenceAnswers answers, CaseShelf shelf, Action changed) : IDisposable
{
    readonly Lock gate = new();
    CancellationTokenSource stop = new();
    (string Case, string Inquiry)? asked;

    public Finding<ClaimsReport>? Claims { get; private set; }

    /// <summary>The claims in the case as it comes, by the same chance and over as many months.</summary>
    public Finding<ClaimsReport>? AsItComes { get; private set; }

    public Finding<HiddenCourse>? Hidden { get; private set; }

    public Finding<ScoreReport>? Scores { get; private set; }

    /// <summary>Looks into what is asked, unless that is being done already. Always called from one thread.</summary>
    /// <param name="scenario">The inquiry, checked; null where it cannot be asked.</param>
    public void Ask(Address address, Scenario? scenario, int months)
    {
        var now = (address.Case, address.Inquiry.Query);
        if (asked == now)
            return;
        lock (gate)
        {
            stop.Cancel();
            stop.Dispose();
            stop = new();
            if (asked?.Case != address.Case)
                (Claims, AsItComes, Hidden, Scores) = (null, null, null, null);
        }
        asked = now;
        if (scenario is not null)
            _ = Work(address.Case, address.Inquiry, scenario, new(Workbench.Sharp, address.Inquiry.SeedOrOne, months, Environment.ProcessorCount), stop.Token);
    }

    /// <summary>The case as it comes, by the same chance and over as many months.</summary>
    public static Inquiry Untouched(Inquiry inquiry) => new() { Seed = inquiry.Seed, Months = inquiry.Months };

    async Task Work(string name, Inquiry inquiry, Scenario scenario, EnsembleOptions options, CancellationToken cancel)
    {
        var (words, @case) = (inquiry.Query, scenario.Case);
        try
        {
            if (@case.Claims.Count > 0)
                await Find(words, () => answers.FindClaims(scenario, words, options, cancel), found => Claims = found, cancel).ConfigureAwait(false);
            var untouched = Untouched(inquiry);
            if (@case.Claims.Count > 0)
                await Find(words, () => answers.FindClaims(untouched.Of(shelf.Read(name)), untouched.Query, options, cancel), found => AsItComes = found, cancel).ConfigureAwait(false);
            if (!@case.World.Observations.IsEmpty)
                await Find(words, () => answers.FindHidden(scenario, words, options, cancel), found => Hidden = found, cancel).ConfigureAwait(false);
            if (@case.Questions.Count > 0)
            {
                var far = inquiry.Months is null ? options with { Months = QuestionScores.MonthsFor(@case.Questions, @case) } : options;
                await Find(words, () => answers.FindScores(scenario, words, far, cancel), found => Scores = found, cancel).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Something newer is asked, or nobody looks any more.
        }
    }

    async Task Find<T>(string words, Func<Task<T>> find, Action<Finding<T>> keep, CancellationToken cancel) where T : class
    {
        Finding<T> found;
        try
        {
            found = new(words, await find().ConfigureAwait(false), null);
        }
        catch (Exception e) when (e is InputException or ModelException)
        {
            found = new(words, null, e.Message);
        }
        lock (gate)
        {
            // Nothing of an older inquiry comes after what a newer one found.
            cancel.ThrowIfCancellationRequested();
            keep(found);
        }
        changed();
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }
}
