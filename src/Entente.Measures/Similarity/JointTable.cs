using System.Runtime.CompilerServices;

namespace Entente.Measures.Similarity;

/// <summary>How far apart two levels <c>i</c> and <c>j</c> count as.</summary>
public enum Disagreement
{
    /// <summary>1 when they differ.</summary>
    Nominal,

    /// <summary><c>|i − j|</c></summary>
    Linear,

    /// <summary><c>(i − j)²</c></summary>
    Squared,
}

/// <summary>
/// How many targets two portfolios rank at each pair of levels: all that the unweighted measures of foreign-policy similarity need to know.
/// </summary>
/// <remarks>
/// <para>Every measure is 1 for equal portfolios and has no value (NaN) for none.</para>
/// <para><see cref="S"/> asks how near the portfolios are on the scale; it is high for any two states that both have few ties, which most
/// states do. <see cref="Kappa"/>, <see cref="Pi"/> and <see cref="A"/> take away what chance alone would give: Häge (2011), "Choice or
/// Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement", <i>Political Analysis</i> 19. They have no value
/// where chance leaves nothing to disagree about, as between two states without any tie. <see cref="TauB"/> asks for the same order, not
/// for the same level.</para>
/// </remarks>
public readonly struct JointTable
{
    /// <summary>Alliances have four levels, votes three.</summary>
    public const int MostLevels = 4;

    readonly Cells cells;
    readonly Margin rows, columns;

    /// <param name="cells">levels × levels, row by row</param>
    /// <param name="levels">2 to <see cref="MostLevels"/>: all that are possible, whether or not they occur</param>
    public JointTable(ReadOnlySpan<int> cells, int levels)
    {
        CheckLevels(levels);
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, levels * levels);
        Levels = levels;
        for (var i = 0; i < levels; i++)
            for (var j = 0; j < levels; j++)
            {
                var count = cells[i * levels + j];
                this.cells[i * MostLevels + j] = count;
                rows[i] += count;
                columns[j] += count;
                Count += count;
            }
    }

    /// <summary>Counts the levels of two portfolios over the same targets; a target that either leaves out (<see cref="Portfolio.Missing"/>) does not count.</summary>
    public static JointTable Of(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, int levels)
    {
        CheckLevels(levels);
        ArgumentOutOfRangeException.ThrowIfNotEqual(y.Length, x.Length);
        Span<int> cells = stackalloc int[levels * levels];
        for (var target = 0; target < x.Length; target++)
            if (Portfolio.Known(x[target], levels) & Portfolio.Known(y[target], levels))
                cells[x[target] * levels + y[target]]++;
        return new(cells, levels);
    }

    public int Levels { get; }

    /// <summary>The targets that both rank.</summary>
    public int Count { get; }

    public int this[int x, int y]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x, Levels);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(y, Levels);
            return cells[x * MostLevels + y];
        }
    }

    /// <summary>Some tie or none: every level above 0 as one.</summary>
    public JointTable Binary => new([cells[0], rows[0] - cells[0], columns[0] - cells[0], Count - rows[0] - columns[0] + cells[0]], 2);

    /// <summary>
    /// <c>S = 1 − 2 Σ|x−y| / (n R)</c>, or with squares <c>1 − 2 Σ(x−y)² / (n R²)</c>, from −1 to 1, where R is the range of the possible
    /// levels. Signorino and Ritter (1999), "Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy Positions",
    /// <i>International Studies Quarterly</i> 43.
    /// </summary>
    public double S(Disagreement disagreement = Disagreement.Linear) =>
        1 - 2.0 * Observed(disagreement) / ((double)Count * Between(0, disagreement == Disagreement.Nominal ? 1 : Levels - 1, disagreement));

    /// <summary>
    /// Cohen's weighted kappa, <c>1 − Σ v o / Σ v r c</c>: o the shares of the table, r and c those of its margins, v the disagreement.
    /// Cohen (1968), "Weighted kappa", <i>Psychological Bulletin</i> 70. On two levels all three disagreements are one.
    /// </summary>
    public double Kappa(Disagreement disagreement = Disagreement.Squared)
    {
        long chance = 0;
        for (var i = 0; i < Levels; i++)
            for (var j = 0; j < Levels; j++)
                chance += (long)rows[i] * columns[j] * Between(i, j, disagreement);
        return 1 - (double)Count * Observed(disagreement) / chance;
    }

    /// <summary>
    /// Scott's pi: as kappa, but chance draws both portfolios from the mean of the margins, so that states with unlike numbers of ties
    /// disagree. Scott (1955), "Reliability of Content Analysis", <i>Public Opinion Quarterly</i> 19.
    /// </summary>
    public double Pi(Disagreement disagreement = Disagreement.Nominal)
    {
        long chance = 0;
        for (var i = 0; i < Levels; i++)
            for (var j = 0; j < Levels; j++)
                chance += (long)(rows[i] + columns[i]) * (rows[j] + columns[j]) * Between(i, j, disagreement);
        return 1 - 4.0 * Count * Observed(disagreement) / chance;
    }

    /// <summary>
    /// Benati and Capurri's A: S less the S of independent portfolios with the same margins. 0 for a portfolio that puts all at one level.
    /// </summary>
    public double A()
    {
        long chance = 0;
        for (var i = 0; i < Levels; i++)
            for (var j = 0; j < Levels; j++)
                chance += (long)rows[i] * columns[j] * Between(i, j, Disagreement.Linear);
        return 2 * (chance / ((double)Count * Count) - Observed(Disagreement.Linear) / (double)Count) / (Levels - 1);
    }

    /// <summary>
    /// Kendall's tau-b, <c>(n_c − n_d) / √((n₀−n₁)(n₀−n₂))</c>: concordant less discordant pairs of targets over the pairs not tied in each.
    /// The measure of Bueno de Mesquita (1975), "Measuring Systemic Polarity", <i>Journal of Conflict Resolution</i> 19.
    /// NaN where a portfolio has one level only.
    /// </summary>
    public double TauB()
    {
        long concordant = 0, tiedInRows = 0, tiedInColumns = 0;
        Margin below = default;
        for (var i = Levels - 1; i >= 0; i--)
        {
            for (var j = 0; j < Levels; j++)
            {
                long higher = 0;
                for (var k = 0; k < Levels; k++)
                    higher += k > j ? below[k] : k < j ? -below[k] : 0;
                concordant += cells[i * MostLevels + j] * higher;
            }
            for (var j = 0; j < Levels; j++)
                below[j] += cells[i * MostLevels + j];
            tiedInRows += (long)rows[i] * rows[i];
            tiedInColumns += (long)columns[i] * columns[i];
        }
        var all = (double)Count * Count;
        return 2 * concordant / Math.Sqrt((all - tiedInRows) * (all - tiedInColumns));
    }

    long Observed(Disagreement disagreement)
    {
        long sum = 0;
        for (var i = 0; i < Levels; i++)
            for (var j = 0; j < Levels; j++)
                sum += (long)cells[i * MostLevels + j] * Between(i, j, disagreement);
        return sum;
    }

    static int Between(int i, int j, Disagreement disagreement) => disagreement switch
    {
        Disagreement.Nominal => i == j ? 0 : 1,
        Disagreement.Linear => Math.Abs(i - j),
        Disagreement.Squared => (i - j) * (i - j),
        _ => throw new ArgumentOutOfRangeException(nameof(disagreement)),
    };

    static void CheckLevels(int levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels, MostLevels);
    }

    [InlineArray(MostLevels * MostLevels)]
    struct Cells
    {
        int first;
    }

    [InlineArray(MostLevels)]
    struct Margin
    {
        int first;
    }
}
