namespace Entente.Measures.Capability;

/// <summary>
/// How much of something lies with few: capabilities with the great powers, a state's trade with its partners.
/// Shares <c>s</c> sum to 1 over the <c>N</c> holders.
/// </summary>
/// <param name="Holders">N: those whose amount is known, even if it is zero</param>
/// <param name="Herfindahl"><c>H = Σs²</c>, the Herfindahl-Hirschman index, from 1/N to 1; on percentages it is 10,000 times as large</param>
/// <param name="Shannon"><c>−Σ s ln s</c>, in nats: 0 when one has all, ln N when all have the same</param>
public readonly record struct Concentration(int Holders, double Herfindahl, double Shannon)
{
    /// <summary><c>(H − 1/N)/(1 − 1/N)</c>, from 0 to 1 whatever N. NaN for a single holder.</summary>
    public double Normalised => (Herfindahl - 1.0 / Holders) / (1 - 1.0 / Holders);

    /// <summary><c>1/H</c>: so many equals would be as concentrated (Laakso and Taagepera's number of parties, or of poles).</summary>
    public double EffectiveNumber => 1 / Herfindahl;

    /// <summary>
    /// CON, the root of <see cref="Normalised"/>: the standard deviation of the shares over its largest possible value, after Ray and Singer
    /// (1973), "Measuring the Concentration of Power in the International System", <i>Sociological Methods and Research</i> 1.
    /// </summary>
    public double Con => Math.Sqrt(Math.Max(0, Normalised));

    /// <param name="amounts">not yet shares: they are divided by their sum; NaN leaves a holder out</param>
    public static Concentration Of(ReadOnlySpan<double> amounts)
    {
        var (holders, total) = Known(amounts);
        var (herfindahl, shannon) = (0.0, 0.0);
        foreach (var amount in amounts)
            if (amount / total is > 0 and var share)
            {
                herfindahl += share * share;
                shannon -= share * Math.Log(share);
            }
        return total > 0 ? new(holders, herfindahl, shannon) : new(holders, double.NaN, double.NaN);
    }

    /// <summary>Divides amounts by the sum of those that are known. An unknown amount has an unknown share; of a sum of zero all have.</summary>
    public static void Shares(ReadOnlySpan<double> amounts, Span<double> shares)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(shares.Length, amounts.Length);
        var (_, total) = Known(amounts);
        for (var i = 0; i < amounts.Length; i++)
            shares[i] = amounts[i] / total;
    }

    static (int Holders, double Total) Known(ReadOnlySpan<double> amounts)
    {
        var (holders, total) = (0, 0.0);
        foreach (var amount in amounts)
        {
            if (double.IsNaN(amount))
                continue;
            ArgumentOutOfRangeException.ThrowIfNegative(amount, nameof(amounts));
            holders++;
            total += amount;
        }
        return (holders, total);
    }
}
