namespace Entente.Store.Panels.Dyads;

/// <summary>Whether the first state is named as one that sanctions trade with the second: 1, or nothing, never 0.</summary>
/// <remarks>
/// The Global Sanctions Data Base enters what the EU, the UN or another organisation imposed under the organisation. Members are then not named,
/// and who was a member when is not in the store, so that no state is known not to sanction another.
/// </remarks>
public static class TradeSanctions
{
    /// <summary>The column <c>sanctions_trade1_on2</c>.</summary>
    /// <param name="figures">of the indicator <c>sanction-trade</c>, year by year</param>
    public static PairedFigures Of(YearlyFigures figures) => new("sanctions_trade1_on2", figures, none: double.NaN);
}
