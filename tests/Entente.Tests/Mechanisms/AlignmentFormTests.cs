using Entente.Mechanisms;

namespace Entente.Tests.Mechanisms;

public class AlignmentFormTests
{
    const double Balance = 0.3, Exchange = 0.15, SharedThreat = 0.2, Reputation = 0.25, ArmsDisrepute = 0.5, Reversion = 0.03;
    const double InForce = 0.7, Step = 0.05;

    /// <summary>In the lab a unit is worth ten rounds: 90,000 and 10,000 rounds, beside 100,000 that the receiver makes.</summary>
    const double ArmsShare = 0.5;

    /// <summary>The equation of the mechanism's own page, in plain doubles: deal in force between 0 and 1, arms from 0, sanctions on 0.</summary>
    [Fact]
    public void A_year_of_drift_is_the_equation_in_plain_numbers()
    {
        var lab = new Lab().Hold("Alignment.balance", Balance).Hold("Alignment.exchange", Exchange).Hold("Alignment.threat", SharedThreat)
            .Hold("Alignment.reputation", Reputation).Hold("Alignment.arms-disrepute", ArmsDisrepute)
            .Hold("Alignment.reversion", Reversion).Hold("Alignment.noise", 0);
        lab.Set(Quantities.Struck, lab.Deal, InForce).Set(Quantities.Delivered, lab.TermOf(TermKind.Recognition), Step)
            .Set(Quantities.Delivered, lab.TermOf(TermKind.Munitions), 9_000).Set(Quantities.Delivered, lab.TermOf(TermKind.Arms), 1_000).Set(Quantities.Stringency, lab.Regime, 0.2);
        var (alignment, position, fear) = (new double[4, 4], new double[4, 4], new double[4, 4]);
        foreach (var pair in lab.World.Pairs)
        {
            var (i, j) = (pair.A.Index, pair.B.Index);
            alignment[i, j] = alignment[j, i] = 0.6 - 0.22 * pair.Index;
            position[i, j] = position[j, i] = -0.3 + 0.12 * pair.Index;
            lab.Set(Quantities.Alignment, pair, alignment[i, j]).Set(Quantities.VotingPosition, pair, position[i, j]);
        }
        foreach (var dyad in lab.World.Dyads)
            lab.Set(Quantities.Threat, dyad, fear[dyad.From.Index, dyad.To.Index] = 0.1 * dyad.Index);
        foreach (var actor in lab.World.Actors)
            lab.Set(Quantities.Capability, actor, Power(actor.Index)).Set(Quantities.Exposure, actor, Exposure(actor.Index));

        var settled = Pulls(alignment, fear, 0.2);
        var shock = new Shock().To(Quantities.Stringency, 0.9, lab.Regime)
            .To(Quantities.Threat, 4, lab.World.Towards(lab[1], lab[2]), lab.World.Towards(lab[3], lab[2]));
        for (var month = 1; month <= 12; month++)
        {
            if (month == 2) // recalled: what changes in month 1 is felt in month 2
                fear[1, 2] = fear[3, 2] = 4;
            var pull = Pulls(alignment, fear, month == 1 ? 0.2 : 0.9);
            for (var i = 0; i < 4; i++)
                for (var j = i + 1; j < 4; j++)
                {
                    var z = Math.Atanh(alignment[i, j]);
                    var parties = (i, j) == (0, 1);
                    var deal = parties ? Exchange * InForce : 0;
                    z += (pull[i, j] - settled[i, j] + deal + Reversion * (Math.Atanh(position[i, j]) - z)) / 12 + (parties ? Step : 0);
                    alignment[i, j] = alignment[j, i] = Math.Tanh(z);
                }
        }

        var end = lab.Run(12, 1, new Alignment(), shock);
        foreach (var pair in lab.World.Pairs)
            Assert.Equal(alignment[pair.A.Index, pair.B.Index], end.Of(Quantities.Alignment, pair), 1e-12);
    }

    static double Power(int i) => 0.1 * (i + 1);

    static double Exposure(int i) => 0.3 * i;

    static double[,] Pulls(double[,] alignment, double[,] fear, double stringency)
    {
        var pull = new double[4, 4];
        for (var i = 0; i < 4; i++)
            for (var j = i + 1; j < 4; j++)
            {
                int[] others = [.. Enumerable.Range(0, 4).Where(k => k != i && k != j)];
                var friends = others.Sum(k => Power(k) * alignment[i, k] * alignment[k, j]) / others.Sum(Power);
                var feared = others.Sum(k => Math.Min(fear[i, k], fear[j, k]) / (1 + fear[i, k] + fear[j, k]));
                var disrepute = (Pariah(i, stringency) * Exposure(j) + Pariah(j, stringency) * Exposure(i)) * Math.Max(alignment[i, j], 0);
                pull[i, j] = Balance * friends + SharedThreat * feared - Reputation * disrepute;
            }
        return pull;
    }

    static double Pariah(int i, double stringency) => i == 0 ? stringency + ArmsDisrepute * ArmsShare : 0;
}
