namespace Entente.Measures.Bargaining;

/// <summary>One who has a stake in an issue.</summary>
/// <param name="Capability">what it could bring to bear</param>
/// <param name="Salience">the share of that it would bring to bear on this issue, 0 to 1</param>
/// <param name="Position">what it wants, on a line</param>
public sealed record Stakeholder(string Name, double Capability, double Salience, double Position);

/// <summary>Where all stand after a round.</summary>
/// <param name="Median">the position that beats every other when votes weigh capability times salience times distance</param>
/// <param name="Mean">weighted by capability times salience</param>
public sealed record BargainingRound(IReadOnlyList<double> Positions, double Median, double Mean);

/// <summary>
/// Bueno de Mesquita's group decision model in the form that Scholz, Calbert and Smith gave it: each compares what challenging the others would
/// bring and what they would bring by challenging it, takes of the offers that follow the best, and all move at once.
/// </summary>
/// <remarks>
/// <code>
/// votes(i over j)   = Σ_k c_k s_k (d_kj^r_k − d_ki^r_k),  d a distance over the first round's range;  P = what votes for i over all votes on all pairs
/// E(i against j)    = s_j (P U_win + (1 − P) U_lose) + (1 − s_j) U_win − U_stay
/// U_win, U_lose     = 2 − 4 (½ ∓ ½ d_ij)^r,   U_stay = 2 − 4 · ½^r
/// r_i               = (1 − R_i/3)/(1 + R_i/3),  R_i from −1 to 1 as the others' gains from challenging i are from least to most
/// </code>
/// <para>Bueno de Mesquita (1985), "The War Trap Revisited", <i>American Political Science Review</i> 79; Scholz, Calbert and Smith (2011),
/// "Unravelling Bueno de Mesquita's group decision model", <i>Journal of Theoretical Politics</i> 23. It follows the published program where that
/// departs from the text: P is over the votes on all pairs and so is small, of several compromises the one whose weighted middle is lowest is
/// taken, not the one that moves least, and no one capitulates. Rounds after the first few wander; on 351 decisions of the European Union no such
/// dynamic beat the weighted mean reliably.</para>
/// </remarks>
public static class ExpectedUtilityModel
{
    /// <summary>The positions as given and after each round.</summary>
    /// <param name="rounds">how many follow</param>
    public static IReadOnlyList<BargainingRound> Run(IReadOnlyList<Stakeholder> stakeholders, int rounds)
    {
        ArgumentNullException.ThrowIfNull(stakeholders);
        ArgumentOutOfRangeException.ThrowIfLessThan(stakeholders.Count, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(rounds);
        var table = new Table(stakeholders);
        List<BargainingRound> past = [table.Round()];
        for (var round = 0; round < rounds; round++)
        {
            table.Move();
            past.Add(table.Round());
        }
        return past;
    }

    sealed class Table
    {
        readonly double[] weight, salience, aversion;
        readonly double range;
        double[] position;
        double[,] chance;

        internal Table(IReadOnlyList<Stakeholder> stakeholders)
        {
            weight = [.. stakeholders.Select(who => who.Capability * who.Salience)];
            salience = [.. stakeholders.Select(who => who.Salience)];
            position = [.. stakeholders.Select(who => who.Position)];
            aversion = new double[position.Length];
            chance = new double[0, 0];
            range = position.Max() - position.Min();
            if (!(range > 0))
                throw new ArgumentException("all want the same", nameof(stakeholders));
            Array.Fill(aversion, 1);
        }

        internal BargainingRound Round()
        {
            double[] ordered = [.. position.Distinct().Order()];
            var median = ordered[0];
            foreach (var other in ordered.Skip(1))
                if (Enumerable.Range(0, weight.Length).Sum(k => Vote(k, other, median, 1)) > 0)
                    median = other;
            return new([.. position], median, weight.Zip(position, (w, x) => w * x).Sum() / weight.Sum());
        }

        internal void Move()
        {
            Array.Fill(aversion, 1);
            Reckon();
            double[] danger = [.. Everyone.Select(i => Everyone.Where(j => j != i).Sum(j => Gain(i, j, i)))];
            var (least, most) = (danger.Min(), danger.Max());
            for (var i = 0; i < aversion.Length; i++)
            {
                var acceptance = most > least ? (2 * danger[i] - most - least) / (most - least) : 0;
                aversion[i] = (1 - acceptance / 3) / (1 + acceptance / 3);
            }
            Reckon();
            position = [.. Everyone.Select(Offered)];
        }

        IEnumerable<int> Everyone => Enumerable.Range(0, position.Length);

        /// <summary>Where it moves: to the nearest of those to whom it loses, or else to a compromise.</summary>
        double Offered(int i)
        {
            var (lost, nearest) = (double.NaN, double.PositiveInfinity);
            var (compromise, lowest) = (double.NaN, double.PositiveInfinity);
            foreach (var j in Everyone.Where(j => position[j] != position[i]))
            {
                var (own, other) = (Gain(i, i, j), Gain(i, j, i));
                if (other > own && own > 0 && Math.Abs(position[j] - position[i]) is var distance && distance < nearest)
                    (lost, nearest) = (position[j], distance);
                if (other > 0 && own < 0 && other > -own
                    && (-own * position[i] + other * position[j]) / (other - own) is var middle && middle < lowest)
                    (compromise, lowest) = (position[i] + (position[j] - position[i]) * -own / other, middle);
            }
            return !double.IsNaN(lost) ? lost : !double.IsNaN(compromise) ? compromise : position[i];
        }

        /// <summary>What <paramref name="viewer"/> thinks that <paramref name="i"/> gains by challenging <paramref name="j"/>.</summary>
        double Gain(int viewer, int i, int j)
        {
            var (half, r) = (Math.Abs(position[i] - position[j]) / range / 2, aversion[viewer]);
            var (win, lose, stay) = (2 - 4 * Math.Pow(0.5 - half, r), 2 - 4 * Math.Pow(0.5 + half, r), 2 - 4 * Math.Pow(0.5, r));
            return salience[j] * (chance[i, j] * win + (1 - chance[i, j]) * lose) + (1 - salience[j]) * win - stay;
        }

        /// <summary>The chances of success, with the aversions as they are.</summary>
        void Reckon()
        {
            var votes = 0.0;
            var favour = new double[position.Length, position.Length];
            foreach (var i in Everyone)
                foreach (var j in Everyone)
                    foreach (var k in Everyone)
                    {
                        var vote = Vote(k, position[i], position[j], aversion[k]);
                        votes += Math.Abs(vote);
                        favour[i, j] += Math.Max(0, vote);
                    }
            foreach (var i in Everyone)
                foreach (var j in Everyone)
                    favour[i, j] /= votes;
            chance = favour;
        }

        double Vote(int k, double one, double other, double r) =>
            weight[k] * (Math.Pow(Math.Abs(position[k] - other) / range, r) - Math.Pow(Math.Abs(position[k] - one) / range, r));
    }
}
