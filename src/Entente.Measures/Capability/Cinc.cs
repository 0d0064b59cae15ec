namespace Entente.Measures.Capability;

/// <summary>
/// The six columns of the National Material Capabilities, one entry a state (or a state-year), all of one length.
/// Not a number, and any negative number (the −9 of the data set), is missing.
/// </summary>
/// <param name="militaryExpenditure">milex, thousand current USD (before 1914 GBP)</param>
/// <param name="militaryPersonnel">milper, thousands</param>
/// <param name="ironAndSteel">irst, thousand tons</param>
/// <param name="energyConsumption">pec, thousand tons of coal equivalent</param>
/// <param name="totalPopulation">tpop, thousands</param>
/// <param name="urbanPopulation">upop, thousands</param>
public readonly ref struct NationalCapabilities(
    ReadOnlySpan<double> militaryExpenditure, ReadOnlySpan<double> militaryPersonnel, ReadOnlySpan<double> ironAndSteel,
    ReadOnlySpan<double> energyConsumption, ReadOnlySpan<double> totalPopulation, ReadOnlySpan<double> urbanPopulation)
{
    public const int Components = 6;

    readonly ReadOnlySpan<double> milex = militaryExpenditure, milper = militaryPersonnel, irst = ironAndSteel,
        pec = energyConsumption, tpop = totalPopulation, upop = urbanPopulation;

    /// <summary>The states, or state-years.</summary>
    public int Count => milex.Length;

    /// <summary>A column, counted from 0 in the order of the constructor.</summary>
    public ReadOnlySpan<double> this[int component] => component switch
    {
        0 => milex,
        1 => milper,
        2 => irst,
        3 => pec,
        4 => tpop,
        5 => upop,
        _ => throw new ArgumentOutOfRangeException(nameof(component)),
    };
}

/// <summary>
/// The Composite Index of National Capability: the mean, over the components that are known of a state, of its share in what is known of
/// the world that year. <c>CINC_i = (1/|K_i|) Σ_{k∈K_i} x_ik / Σ_j x_jk</c>.
/// </summary>
/// <remarks>
/// Singer, Bremer and Stuckey (1972), "Capability Distribution, Uncertainty, and Major Power War, 1820-1965", in Russett (ed.),
/// <i>Peace, War, and Numbers</i>. A missing component leaves the state's numerator and its divisor both, which is how the published index
/// was made; to take it for zero changes one score in six. For the same reason the scores of a year do not sum to 1 (1.075 in 1860).
/// A component that nobody has is left out. The index counts people and steel: it says little about skill, technology or nuclear arms.
/// </remarks>
public static class Cinc
{
    /// <summary>Scores the states of one year. A state of which nothing is known gets NaN.</summary>
    public static void Of(NationalCapabilities states, Span<double> scores)
    {
        Check(states, scores.Length);
        Score(states, [], scores);
    }

    /// <summary>Scores every state-year of a panel, whose rows stand in any order.</summary>
    /// <param name="years">of each row</param>
    public static void OverPanel(ReadOnlySpan<int> years, NationalCapabilities rows, Span<double> scores)
    {
        Check(rows, scores.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(years.Length, rows.Count);
        // By year and then by row, so that sums are added in the order of the rows.
        var keys = new long[years.Length];
        for (var row = 0; row < keys.Length; row++)
            keys[row] = (long)years[row] << 32 | (uint)row;
        Array.Sort(keys);
        var order = Array.ConvertAll(keys, key => (int)key);
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && years[order[end]] == years[order[first]];)
                end++;
            Score(rows, order.AsSpan(first..end), scores);
        }
    }

    /// <param name="chosen">the rows of the year; empty for all</param>
    static void Score(NationalCapabilities rows, ReadOnlySpan<int> chosen, Span<double> scores)
    {
        Span<double> world = stackalloc double[NationalCapabilities.Components];
        var count = chosen.IsEmpty ? rows.Count : chosen.Length;
        for (var component = 0; component < world.Length; component++)
            for (var place = 0; place < count; place++)
                if (rows[component][chosen.IsEmpty ? place : chosen[place]] is >= 0 and var amount)
                    world[component] += amount;
        for (var place = 0; place < count; place++)
        {
            var row = chosen.IsEmpty ? place : chosen[place];
            var (sum, known) = (0.0, 0);
            for (var component = 0; component < world.Length; component++)
                if (world[component] > 0 && rows[component][row] is >= 0 and var amount)
                {
                    sum += amount / world[component];
                    known++;
                }
            scores[row] = sum / known;
        }
    }

    static void Check(NationalCapabilities rows, int scores)
    {
        for (var component = 0; component < NationalCapabilities.Components; component++)
            ArgumentOutOfRangeException.ThrowIfNotEqual(rows[component].Length, scores);
    }
}
