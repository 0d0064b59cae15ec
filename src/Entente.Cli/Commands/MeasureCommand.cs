using System.CommandLine;
using Entente.Cli.Commands.Measures;

namespace Entente.Cli.Commands;

/// <summary><c>entente measure</c>: the measures of the field, from the records in the store.</summary>
static class MeasureCommand
{
    internal static Command Make() => new("measure", "The measures of the field, from the records in the store: capability, similarity, voting power, balance and more")
    {
        CapabilityCommand.Make(),
        SimilarityCommand.Make(),
        DyadsCommand.Make(),
        IdealPointsCommand.Make(),
        VotingPowerCommand.Make(),
        BalanceCommand.Make(),
        BlocsCommand.Make(),
        DependenceCommand.Make(),
        ArmsRaceCommand.Make(),
        DistanceCommand.Make(),
        ImpactOfCommand.Make(),
    };
}
