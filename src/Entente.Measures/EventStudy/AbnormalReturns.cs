using MathNet.Numerics.Distributions;

namespace Entente.Measures.EventStudy;

/// <summary>What an event moved in the days around it: returns less what the market model expects, one by one and summed.</summary>
/// <remarks>
/// <para>MacKinlay (1997), "Event Studies in Economics and Finance", <i>Journal of Economic Literature</i> 35. The errors are those of a
/// prediction: <c>Var(AR_t) = s² (1 + 1/n + (M_t − M̄)²/Σ(M − M̄)²)</c>, and the sum over L periods has
/// <c>s² (L + L²/n + (Σ(M_t − M̄))²/Σ(M − M̄)²)</c>, since all share one estimate of α and β. With normal errors the ratios have Student's t
/// distribution with n − 2 degrees of freedom.</para>
/// <para>It misleads where the event was expected, where others struck in the same days, where it moved the market itself, and where calm
/// days before say too little of stormy ones.</para>
/// <example><code>
/// var around = AbnormalReturns.Of(returns, market, eventAt: 120, before: 5, after: 5, estimation: 110);
/// Console.WriteLine($"{around.Cumulative} with t = {around.T}, p = {around.PValue}");
/// </code></example>
/// </remarks>
/// <param name="Abnormal">return of each period of the window</param>
/// <param name="Ratios">t of each</param>
/// <param name="Cumulative">CAR, their sum</param>
/// <param name="T">of the sum, exact</param>
/// <param name="NaiveT">of the sum with <c>s √L</c> for its error, as printed where the estimation's own error is passed over</param>
public sealed record AbnormalReturns(MarketModel Model, IReadOnlyList<double> Abnormal, IReadOnlyList<double> Ratios, double Cumulative, double T, double NaiveT)
{
    /// <summary>Two-sided, of the cumulative return.</summary>
    public double PValue => 2 * StudentT.CDF(0, 1, Model.Periods - 2, -Math.Abs(T));

    /// <summary>Estimates on the first periods and measures around the event.</summary>
    /// <param name="eventAt">the place of the event</param>
    /// <param name="before">periods of the window before it</param>
    /// <param name="after">periods of the window after it</param>
    /// <param name="estimation">how many periods from the first on; left out, all before the window</param>
    public static AbnormalReturns Of(ReadOnlySpan<double> returns, ReadOnlySpan<double> market, int eventAt, int before, int after, int? estimation = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (returns.Length != market.Length)
            throw new ArgumentException($"{returns.Length} returns stand against {market.Length} of the market", nameof(market));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(eventAt + after, returns.Length, nameof(eventAt));
        var first = eventAt - before;
        var estimated = estimation ?? first;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(estimated, first, nameof(estimation));
        ArgumentOutOfRangeException.ThrowIfLessThan(estimated, 3, nameof(estimation));
        return Of(MarketModel.Of(returns[..estimated], market[..estimated]), returns[first..(eventAt + after + 1)], market[first..(eventAt + after + 1)]);
    }

    /// <summary>Measures a window against a model.</summary>
    public static AbnormalReturns Of(MarketModel model, ReadOnlySpan<double> returns, ReadOnlySpan<double> market)
    {
        ArgumentNullException.ThrowIfNull(model);
        var length = returns.Length;
        var (abnormal, ratios) = (new double[length], new double[length]);
        var (sum, apart) = (0.0, 0.0);
        for (var t = 0; t < length; t++)
        {
            var away = market[t] - model.MarketMean;
            abnormal[t] = returns[t] - model.Alpha - model.Beta * market[t];
            ratios[t] = abnormal[t] / Error(1, away);
            sum += abnormal[t];
            apart += away;
        }
        return new(model, abnormal, ratios, sum, sum / Error(length, apart), sum / (model.Sd * Math.Sqrt(length)));

        double Error(double periods, double away) =>
            model.Sd * Math.Sqrt(periods + periods * periods / model.Periods + away * away / model.MarketSquares);
    }
}
