using Entente.Records;
using Entente.Store.Importing.Kinds;

namespace Entente.Store.Importing;

/// <summary>Everything that can be imported.</summary>
static class ImporterKinds
{
    /// <summary>In the order in which files of several are to be imported.</summary>
    internal static IReadOnlyList<Importer> All { get; } =
    [
        new CapabilityComponents(),
        new CowStates(),
        new GwStates(),
        new Capitals(),
        new AtopAlliances(),
        new Disputes(),
        new Contiguity(),
        new MinimumDistance(),
        new DyadicTrade(),
        new StateTrade(),
        new AssemblyRollCalls(),
        new AssemblyVotes(),
        new AssemblyIssues(),
        new AssemblyRepeats(),
        new AssemblyIdealPoints(),
        new CouncilVotes(),
        new CouncilVetoes(),
        new CouncilBallots(),
        new MissileTests(),
        new NationalMissileTests(),
        new ArmedConflicts(),
        new BattleDeaths(),
        new OneSidedViolence(),
        new NonStateConflicts(),
        new MilitarySpendingWdi(),
        new FigureOfNamed("milex-share", DataSets.SipriShare, "Military expenditure (% of GDP)", new("milex-share-of-gdp", "Military expenditure", "percent of GDP")),
        new MilitarySpendingDollars(longRun: false),
        new MilitarySpendingDollars(longRun: true),
        new Sanctions(),
        new FigureOfNamed("nuclear-status", DataSets.NuclearStatus, "nuclear_weapons_status",
            new("nuclear-status", "0 none, 1 considers, 2 pursues, 3 possesses nuclear weapons", "level 0 to 3"), most: 3),
        new FigureOfNamed("nuclear-tests", DataSets.NuclearTests, "nuclear_weapons_tests", new("nuclear-tests", "Nuclear weapons tests of the year", "tests")),
        new FigureOfNamed("warheads", DataSets.Warheads, "Stockpiled nuclear warheads", new("nuclear-warheads", "Stockpiled nuclear warheads", "warheads")),
        new ArmsTransfers(),
        new CodedEvents(),
    ];

    internal static Importer Named(string kind) => All.FirstOrDefault(importer => importer.Kind == kind)
        ?? throw new InputException($"'{kind}' is no kind of file that can be imported{Hint(kind)}");

    /// <summary>The kind whose columns all stand in the header; of several, the one with the most.</summary>
    internal static Importer? OfHeader(DataFile file) => All.Where(importer => Headers.Fits(file.Headers, importer)).MaxBy(importer => importer.Columns.Count);

    /// <summary>As <see cref="OfHeader"/>, or says in a sentence that there is none.</summary>
    internal static Importer Recognise(DataFile file) => OfHeader(file)
        ?? throw (file.Headers.Count == 0 ? new InputException(file.Path, null, "the file is empty; expected a CSV file with a header.") : new InputException(file.Path, 1, $"the header is that of no kind that can be imported; found {string.Join(", ", file.Headers.Take(6))}{(file.Headers.Count > 6 ? " ..." : "")}."));

    static string Hint(string kind)
    {
        string[] kinds = [.. All.Select(importer => importer.Kind)];
        return Nearest.Hint(kind, kinds) is { Length: > 0 } hint ? hint : $"; expected one of {string.Join(", ", kinds)}.";
    }
}
