using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Report;
using Entente.Simulation;

namespace Entente.Studio;

/// <summary>What a request asks of a case, checked against it; nothing is run yet.</summary>
sealed record Asked(Scenario Scenario, EnsembleOptions Options)
{
    /// <summary>Pairs of runs where nobody says, as in the command.</summary>
    internal const int Replicates = 2_000;

    internal Case Case => Scenario.Case;

    /// <param name="horizon">How far to look where nobody says; null for the case's horizon.</param>
    /// <exception cref="Refusal">There is no such case.</exception>
    /// <exception cref="InputException">A name that the case has not, or a value that cannot be.</exception>
    internal static Asked Of(CaseShelf shelf, StudioOptions limits, string name, Query query, Func<Case, int>? horizon = null)
    {
        var inquiry = Inquiry.Read(query.All);
        var @case = CaseOf(shelf, name, inquiry.Prior);
        var months = inquiry.Months is null && horizon is not null ? horizon(@case) : inquiry.MonthsOf(@case);
        // One thread a run: more would help none of several at once, and change no number.
        var options = new EnsembleOptions(query.Whole("replicates"), inquiry.SeedOrOne, months, 1);
        CheckMemory(options, @case.Outcomes.Count, limits);
        return new(inquiry.Of(@case), options);
    }

    /// <exception cref="Refusal">There is none of that name.</exception>
    internal static Case CaseOf(CaseShelf shelf, string name, bool prior = false)
    {
        if (name.Length > Field.MostLetters)
            throw new Refusal(404, $"there is no case with a name of {name.Length} letters; expected one of {string.Join(", ", shelf.Names)}.");
        try
        {
            return shelf.Read(name, prior);
        }
        catch (InputException e) when (!shelf.Has(name))
        {
            throw new Refusal(404, e.Message);
        }
    }

    /// <summary>The run itself.</summary>
    /// <exception cref="ModelException">Every replicate diverged.</exception>
    internal Paths Run(CancellationToken stop) => Run(Scenario, stop);

    /// <summary>The same of another scenario of the case.</summary>
    /// <inheritdoc cref="Run(CancellationToken)"/>
    internal Paths Run(Scenario scenario, CancellationToken stop)
    {
        var paths = scenario.RunPaths(Options, null, stop);
        return paths.Counted.IsEmpty ? throw new ModelException(ImpactReport.AllDiverged(paths)) : paths;
    }

    /// <summary>Refuses a run whose paths would take more than one run's part of half the machine.</summary>
    static void CheckMemory(EnsembleOptions options, int outcomes, StudioOptions limits)
    {
        const double Giga = 1e9;
        var needed = 2.0 * sizeof(double) * outcomes * options.Months * options.Replicates;
        var granted = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (2.0 * limits.MostRuns);
        if (needed > granted)
            throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{options.Replicates:N0} replicates of {options.Months} months need {needed / Giga:N1} GB of memory, and a run has {granted / Giga:N1} here; expected fewer of one or the other."));
    }
}
