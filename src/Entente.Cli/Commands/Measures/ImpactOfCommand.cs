using System.CommandLine;
using System.Globalization;
using Entente.Cli.Output.Plots;
using Entente.Measures.StructuralTimeSeries;
using Entente.Measures.SyntheticControl;
using Entente.Records;
using Entente.Store.Columns;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure impact-of</c>: what one dated event did to one series.</summary>
static class ImpactOfCommand
{
    internal static Command Make()
    {
        var command = new Command("impact-of", "What one dated event did to one series: against a synthetic control, or a Bayesian structural time series");
        var method = Options.OneOf("--method", "How the series without the event is made", "synthetic-control", "time-series");
        var placebo = new Option<bool>("--placebo") { Description = "Treat every donor in its turn, and say how rare the effect is (synthetic control)" };
        var search = Options.OneOf("--search", "How the importance of --predictors is sought: from several starts, or in one descent from equal importance as pysyncon does (synthetic control)", "thorough", "from-equal");
        var earlier = Options.Number("--placebo-from", "Move the event to this earlier period: an effect there speaks against the method", "YEAR");
        var draws = Options.Whole("--draws", "Draws of the posterior (time series)", 100, 1_000_000, () => 4_000);
        var seed = Options.Seed();
        foreach (Option option in (Option[])[method, search, placebo, earlier, draws, seed])
            command.Add(option);
        var which = new StruckSeriesArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput().AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            var bayes = parsed.GetValue(method) == "time-series";
            if (bayes)
                Inapplicable.Refuse(parsed, "is of a synthetic control; expected it without --method time-series.", placebo, which.Predictors, search);
            else
                Inapplicable.Refuse(parsed, "is of a Bayesian time series; expected --method time-series with it.", draws, seed);
            if (parsed.GetResult(which.Predictors) is null)
                Inapplicable.Refuse(parsed, "says how the importance of predictors is sought; expected --predictors with it.", search);
            var struck = which.Read(parsed, from, parsed.GetValue(earlier));
            if (parsed.GetValue(earlier) is { } moved)
                struck = Moved(struck, moved);
            var reading = output.IsForReading(parsed);
            if (reading && struck.Treated.Count(value => !double.IsFinite(value)) is > 0 and var missing)
                Say($"{missing} of {struck.Treated.Length} periods have no figure of {struck.Unit} and are left out");
            try
            {
                var rows = bayes
                    ? TimeSeries(struck, new() { Draws = parsed.GetValue(draws), Seed = parsed.GetValue(seed) }, reading, stop)
                    : SyntheticControl(struck, parsed.GetValue(search) == "from-equal" ? ImportanceSearch.FromEqual : ImportanceSearch.Thorough, parsed.GetValue(placebo), reading, stop);
                output.Write(parsed, [rows], batches => Draw(struck, batches[0]), stop);
            }
            catch (ArgumentException e) when (e is not ArgumentOutOfRangeException)
            {
                throw new InputException($"the effect on {struck.Unit} cannot be measured: {e.Message.Split(" (Parameter")[0]}.");
            }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static StruckSeries Moved(StruckSeries struck, double to)
    {
        var at = struck.Periods.TakeWhile(period => period < to).Count();
        if (at < 3 || at >= struck.TreatedFrom)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"--placebo-from is {to}; expected a period before the event's, with at least 3 before it."));
        var end = struck.TreatedFrom;
        return struck with { Periods = [.. struck.Periods.Take(end)], Treated = struck.Treated[..end], Values = [.. struck.Values.Select(values => values[..end])], TreatedFrom = at };
    }

    static Batch SyntheticControl(StruckSeries struck, ImportanceSearch search, bool placebo, bool reading, CancellationToken stop)
    {
        SyntheticControlOptions options = new() { Predictors = struck.Predictors, Search = search };
        var test = placebo ? PlaceboInSpace.Of(struck.Treated, struck.Values, struck.TreatedFrom, options, cancel: stop) : null;
        var fit = test?.Fit ?? SyntheticControlFit.Of(struck.Treated, struck.Values, struck.TreatedFrom, options, stop);
        if (reading)
        {
            var weights = struck.Donors.Zip(fit.Weights).Where(donor => donor.Second >= 0.0005).OrderByDescending(donor => donor.Second);
            Console.WriteLine($"synthetic {struck.Unit}: {string.Join(", ", weights.Select(donor => string.Create(CultureInfo.InvariantCulture, $"{donor.First} {donor.Second:0.000}")))}");
            Say($"before the event it misses by {TextTable.Number(fit.PreRmspe)} (root mean square); from {struck.Periods[struck.TreatedFrom]} on the mean gap is {TextTable.Number(fit.MeanGap)}");
            if (test is not null)
                Say($"placebo: rank {test.Rank} of {test.Placebos.Count + 1} by the ratio of the errors after and before, p = {test.PValue:0.###}");
            foreach (var balance in fit.Balance)
                Say($"  {balance.Name}: {balance.Treated:G5} in {struck.Unit}, {balance.Synthetic:G5} in its double, {balance.DonorMean:G5} in the donors' mean (importance {balance.Importance:0.###})");
            Console.WriteLine();
        }
        return new(
        [
            new NumberColumn("period", [.. struck.Periods]),
            new NumberColumn("actual", struck.Treated),
            new NumberColumn("without_event", [.. fit.Synthetic]),
            new NumberColumn("effect", [.. fit.Gaps]),
        ]);
    }

    static Batch TimeSeries(StruckSeries struck, CausalImpactOptions options, bool reading, CancellationToken stop)
    {
        var impact = CausalImpact.Of(struck.Treated, struck.Values, struck.TreatedFrom, options, stop);
        if (reading)
        {
            var (mean, sum) = (impact.Average, impact.Cumulative);
            Say($"from {struck.Periods[struck.TreatedFrom]} on, a period: actual {TextTable.Number(mean.Actual)}, without the event {Said(mean.Predicted)}, effect {Said(mean.Difference)}");
            Say($"summed: effect {Said(sum.Difference)}, {Percent(mean.Relative.Mean)} [{Percent(mean.Relative.Low)}, {Percent(mean.Relative.High)}] (95% intervals)");
            Say($"so large a sum without an effect has the chance {impact.TailProbability:0.####}");
            Console.WriteLine();
        }
        return new(
        [
            new NumberColumn("period", [.. struck.Periods]),
            new NumberColumn("actual", struck.Treated),
            new NumberColumn("without_event", [.. impact.Predicted.Select(band => band.Mean)]),
            new NumberColumn("without_low", [.. impact.Predicted.Select(band => band.Low)]),
            new NumberColumn("without_high", [.. impact.Predicted.Select(band => band.High)]),
            new NumberColumn("effect", [.. impact.PointEffects.Select(band => band.Mean)]),
            new NumberColumn("effect_low", [.. impact.PointEffects.Select(band => band.Low)]),
            new NumberColumn("effect_high", [.. impact.PointEffects.Select(band => band.High)]),
            new NumberColumn("cumulative", [.. impact.CumulativeEffects.Select(band => band.Mean)]),
        ]);
    }

    static LinePicture Draw(StruckSeries struck, Batch rows)
    {
        Output.Plots.Band? band = rows.Columns.Any(column => column.Name == "without_low") ? new("95%", [.. struck.Periods], Values("without_low"), Values("without_high")) : null;
        return new($"{struck.Unit}: {struck.What} with the event and without", "period", struck.What,
            [Of("actual", struck.Unit), Of("without_event", "without the event")], struck.Periods[struck.TreatedFrom], band);

        double[] Values(string column) => ((NumberColumn)rows.Columns.First(c => c.Name == column)).Values;

        Curve Of(string column, string name)
        {
            var values = Values(column);
            int[] known = [.. Enumerable.Range(0, values.Length).Where(t => double.IsFinite(values[t]))];
            return new(name, [.. known.Select(t => struck.Periods[t])], [.. known.Select(t => values[t])]);
        }
    }

    static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    static string Said(Entente.Measures.StructuralTimeSeries.Band band) => $"{TextTable.Number(band.Mean)} [{TextTable.Number(band.Low)}, {TextTable.Number(band.High)}]";

    static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
