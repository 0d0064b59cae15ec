using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Entente.Cli.Output.Plots;
using Entente.Measures.ArmsRace;
using Entente.Records;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure arms-race</c>: two series of military spending as Richardson's race.</summary>
static class ArmsRaceCommand
{
    internal static Command Make()
    {
        var command = new Command("arms-race", "Two states' military spending read as Richardson's race: who answers whom, and whether it settles");
        var indicator = new Option<string>("--indicator") { Description = "What they spend", HelpName = "ID", DefaultValueFactory = _ => "nmc-milex" };
        var unit = Options.Number("--per", "Divide the figures by this [default: 1000000]", "N");
        command.Add(indicator);
        command.Add(unit);
        var which = new YearArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            if (which.Actors(parsed) is not [var one, var other] || one == other)
                throw new InputException("expected two states that race, such as --actors USA,RUS.");
            if ((parsed.GetValue(unit) ?? 1e6) is var per && !(per > 0))
                throw new InputException($"--per is {per.ToString(CultureInfo.InvariantCulture)}; expected a number above 0.");
            using var store = from.Read(parsed);
            var (first, last) = which.Years(parsed, 1816, 2100);
            var panel = SeriesPanel.Of(store, parsed.GetValue(indicator)!, first, last);
            double[] x = Scaled(panel.Of(one, "--actors")), y = Scaled(panel.Of(other, "--actors"));
            var changes = Enumerable.Range(0, Math.Max(0, x.Length - 1)).Count(t => double.IsFinite(x[t] + y[t] + x[t + 1] + y[t + 1]) && panel.LeadsOn(t));
            if (changes < 4)
                throw new InputException($"{one} and {other} have {changes} years in which both figures and the next are known; expected at least 4.");
            var fit = RichardsonFit.Of(x, y, panel.LeadsOn);
            if (output.IsForReading(parsed))
                Tell(fit, one, other);
            output.Write(parsed, [Table(fit, one, other)], _ => new LinePicture($"{one} and {other}", "year", parsed.GetValue(indicator)!, [Curve(one, x), Curve(other, y)]), stop);
            return Task.FromResult(ExitCode.Done);

            double[] Scaled(double[] values) => Array.ConvertAll(values, value => value / per);

            Curve Curve(string name, double[] values)
            {
                var known = Enumerable.Range(0, values.Length).Where(t => double.IsFinite(values[t])).ToList();
                return new(name, [.. known.Select(t => panel.Periods[t])], [.. known.Select(t => values[t])]);
            }
        });
        return command;
    }

    static void Tell(RichardsonFit fit, string one, string other)
    {
        var ((slow, fast), (x, y)) = (fit.Eigenvalues, fit.Equilibrium);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fit.Periods} changes; the race {(fit.Stable ? "settles" : "does not settle")}: eigenvalues {Said(slow)} and {Said(fast)} a year"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"neither changes where {one} spends {x:G6} and {other} {y:G6}"));
        Console.WriteLine();
    }

    static string Said(Complex value) => value.Imaginary == 0 ? value.Real.ToString("G6", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{value.Real:G6}{(value.Imaginary < 0 ? "-" : "+")}{Math.Abs(value.Imaginary):G6}i");

    static Batch Table(RichardsonFit fit, string one, string other)
    {
        RacingSide[] sides = [fit.First, fit.Second];
        return new(
        [
            new TextColumn("actor", [one, other]),
            new TextColumn("rival", [other, one]),
            new NumberColumn("reaction", [.. sides.Select(side => side.Reaction)]),
            new NumberColumn("fatigue", [.. sides.Select(side => side.Fatigue)]),
            new NumberColumn("grievance", [.. sides.Select(side => side.Grievance)]),
            new NumberColumn("r2", [.. sides.Select(side => side.R2)]),
        ]);
    }
}
