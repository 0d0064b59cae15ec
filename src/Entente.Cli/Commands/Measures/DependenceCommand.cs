using System.CommandLine;
using Entente.Cli.Output.Plots;
using Entente.Store;
using Entente.Store.Columns;
using Entente.Store.Panels;

namespace Entente.Cli.Commands.Measures;

/// <summary><c>entente measure dependence</c>: how concentrated a state's trade is, and on whom it depends.</summary>
static class DependenceCommand
{
    sealed record Row(int Year, string Actor, double Trade, int Partners, string First, double Share, double Herfindahl, double Normalised, double Effective);

    internal static Command Make()
    {
        var command = new Command("dependence", "How concentrated each state's trade is (Herfindahl-Hirschman), and on whom it depends");
        var partners = new Option<bool>("--partners") { Description = "A row for each partner, with its share in all of the state's trade" };
        command.Add(partners);
        var list = Options.StateList();
        command.Add(list);
        var which = new YearArguments().AddTo(command);
        var from = new StoreArguments().AddTo(command);
        var output = new MeasureOutput(new(new("herfindahl", "ratio", ["trade"], As: "trade-herfindahl"), new("main_share", "ratio", ["trade"], As: "main-trade-share"), new("share", "ratio", ["trade"], As: "trade-share"))).AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            output.Check(parsed);
            using var store = from.Read(parsed);
            var (first, last) = which.Years(parsed, 1816, 2100);
            var trade = TradePanel.Of(store, first, last);
            if (trade.Years.Count == 0)
                throw store.Lacks("flows of trade", "imports-from", first, last);
            var system = StateSystem.Of(store, parsed.GetValue(list)!);
            var years = system.Of(trade.Years);
            var actors = which.Actors(parsed);
            StateSystemNotice.Give(system, parsed.GetValue(list)!);
            if (parsed.GetValue(partners))
                output.Write(parsed, years.Select(year => Partners(trade, system.In(year).EachActorOnce(), actors)), batches => Draw("Share in trade", Lines.Of(batches, ["actor", "partner"], "share")), stop, store);
            else
                output.Write(parsed, years.Select(year => Concentration(trade, system.In(year).EachActorOnce(), actors)), batches => Draw("Concentration of trade", Lines.Of(batches, ["actor"], "herfindahl")), stop, store);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static LinePicture Draw(string title, IReadOnlyList<Curve> lines) => new(Lines.TitleOf(title, lines), "year", "share", lines);

    static Batch Concentration(TradePanel panel, YearOfStates states, IReadOnlyList<string>? actors)
    {
        var trade = panel.In(states);
        List<Row> rows = [];
        var shares = new double[trade.States];
        for (var state = 0; state < trade.States; state++)
        {
            var actor = states.Members[state].Actor;
            if (actors?.Contains(actor) == false || trade.Total(state) is not > 0)
                continue;
            trade.PartnerShares(state, shares);
            var of = trade.ConcentrationOf(state);
            var main = Enumerable.Range(0, shares.Length).Where(partner => double.IsFinite(shares[partner])).MaxBy(partner => shares[partner]);
            rows.Add(new(states.Year, actor, trade.Total(state), shares.Count(share => share > 0), states.Members[main].Actor, shares[main], of.Herfindahl, of.Normalised, of.EffectiveNumber));
        }
        NumberColumn Number(string name, Func<Row, double> value) => new(name, [.. rows.Select(value)]);
        return new(
        [
            new WholeColumn("year", [.. rows.Select(row => (long?)row.Year)]),
            new TextColumn("actor", [.. rows.Select(row => row.Actor)]),
            Number("trade", row => row.Trade),
            new WholeColumn("partners", [.. rows.Select(row => (long?)row.Partners)]),
            new TextColumn("main_partner", [.. rows.Select(row => row.First)]),
            Number("main_share", row => row.Share),
            Number("herfindahl", row => row.Herfindahl),
            Number("normalised", row => row.Normalised),
            Number("effective_number", row => row.Effective),
        ]);
    }

    static Batch Partners(TradePanel panel, YearOfStates states, IReadOnlyList<string>? actors)
    {
        var trade = panel.In(states);
        List<(string Actor, string Partner, double Trade, double Share)> rows = [];
        var shares = new double[trade.States];
        for (var state = 0; state < trade.States; state++)
        {
            if (actors?.Contains(states.Members[state].Actor) == false || trade.Total(state) is not > 0)
                continue;
            trade.PartnerShares(state, shares);
            rows.AddRange(Enumerable.Range(0, shares.Length).Where(partner => shares[partner] > 0).OrderByDescending(partner => shares[partner])
                .Select(partner => (states.Members[state].Actor, states.Members[partner].Actor, trade.Between(state, partner), shares[partner])));
        }
        return new(
        [
            new WholeColumn("year", [.. rows.Select(_ => (long?)states.Year)]),
            new TextColumn("actor", [.. rows.Select(row => row.Actor)]),
            new TextColumn("partner", [.. rows.Select(row => row.Partner)]),
            new NumberColumn("trade", [.. rows.Select(row => row.Trade)]),
            new NumberColumn("share", [.. rows.Select(row => row.Share)]),
        ]);
    }
}
