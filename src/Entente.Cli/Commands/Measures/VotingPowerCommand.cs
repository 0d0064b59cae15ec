using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output.Plots;
using Entente.Measures.VotingPower;
using Entente.Records;
using Entente.Store.Columns;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure voting-power</c>: who decides under a rule, and the chance that a draft passes.</summary>
static class VotingPowerCommand
{
    internal static Command Make()
    {
        var command = new Command("voting-power", "Each member's power under a voting rule (Banzhaf, Shapley-Shubik and others, exact), and the chance that a draft passes");
        var rule = Options.OneOf("--rule", "A rule that is known", "unsc", "unsc-1946");
        var weights = new Option<string?>("--weights") { Description = "Another rule: members and their votes", HelpName = "A=4,B=2" };
        var quota = Options.Whole("--quota", "Votes needed, with --weights", 1, int.MaxValue);
        var veto = new Option<string?>("--veto") { Description = "Members whose no defeats a draft, with --weights", HelpName = "A,B" };
        var chances = new Option<string?>("--chances") { Description = "The chance of each member's yes, and after a stroke of abstaining: how likely a draft is to pass", HelpName = "USA=0.9/0.1,others=0.6" };
        foreach (Option option in (Option[])[rule, weights, quota, veto, chances])
            command.Add(option);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            if (parsed.GetValue(weights) is null && (parsed.GetValue(quota) > 0 || parsed.GetValue(veto) is not null))
                throw new InputException("--quota and --veto belong to a rule of one's own; expected --weights with them.");
            if (parsed.GetValue(weights) is not null)
                Inapplicable.Refuse(parsed, "names a rule that is known, and --weights another; expected one of the two.", rule);
            var asked = parsed.GetValue(weights) is { } own ? VotingRule.Read(own, parsed.GetValue(quota) is > 0 and var needed ? needed : null, parsed.GetValue(veto))
                : parsed.GetValue(rule) == "unsc" ? VotingRule.Council(elected: 10, quota: 9) : VotingRule.Council(elected: 6, quota: 7);
            var voters = parsed.GetValue(chances) is { } given ? asked.WithChances(given) : null;
            var game = asked.Game();
            var power = game.Power(stop);
            if (output.IsForReading(parsed))
                Tell(asked, power, voters);
            var shown = Table(asked, power, asked.Members.Count <= VotingGame.MostPlayers - 5 ? game.Enumerated(stop).Coalition() : null);
            output.Write(parsed, [voters is null ? shown : With(shown, voters)], _ =>
                new BarPicture("Voting power", "", "Shapley-Shubik index", [.. asked.Members.Select((member, i) => (member.Name, (double)power.ShapleyShubik[i]))]), stop);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static void Tell(VotingRule rule, PowerIndices power, IReadOnlyList<Voter<double>>? voters)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Members.Count} members, {rule.Members.Sum(member => member.Votes)} votes, {rule.Quota} needed{(rule.Vetoes.Count > 0 ? $", a veto for {string.Join(", ", rule.Vetoes)}" : "")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{power.Winning:N0} coalitions win, {(double)power.Collectivity:0.######} of all"));
        if (voters is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a draft passes with the chance {DraftPassage.Chance<double>([.. voters], rule.Quota):0.######}"));
        Console.WriteLine();
    }

    static Batch Table(VotingRule rule, PowerIndices power, CoalitionIndices? coalition)
    {
        List<Column> columns =
        [
            new TextColumn("member", [.. rule.Members.Select(member => member.Name)]),
            new WholeColumn("votes", [.. rule.Members.Select(member => (long?)member.Votes)]),
            new TextColumn("veto", [.. rule.Members.Select(member => rule.HasVeto(member.Name) ? "yes" : null)]),
        ];
        Exact("banzhaf", power.Banzhaf);
        Exact("shapley_shubik", power.ShapleyShubik);
        columns.Add(Number("penrose", power.Penrose));
        if (coalition is not null)
        {
            columns.Add(Number("deegan_packel", coalition.DeeganPackel));
            columns.Add(Number("public_good", coalition.PublicGood));
            columns.Add(Number("johnston", coalition.Johnston));
        }
        return new(columns);

        void Exact(string name, IReadOnlyList<Rational> values)
        {
            columns.Add(Number(name, values));
            columns.Add(new TextColumn(name + "_exact", [.. values.Select(value => value.ToString())]));
        }
    }

    static NumberColumn Number(string name, IReadOnlyList<Rational> values) => new(name, [.. values.Select(value => (double)value)]);

    static Batch With(Batch table, IReadOnlyList<Voter<double>> voters) => new(
        [.. table.Columns, new NumberColumn("chance_yes", [.. voters.Select(voter => voter.Yes)]), new NumberColumn("chance_abstain", [.. voters.Select(voter => voter.Abstain)])]);
}
