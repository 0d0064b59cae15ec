namespace Entente.Discovery;

/// <summary>The binomial distribution.</summary>
static class Binomial
{
    /// <summary>The chance of at least so many successes.</summary>
    internal static double AtLeast(int successes, int trials, double chance)
    {
        if (successes <= 0)
            return 1;
        if (chance is <= 0 or >= 1)
            return chance >= 1 ? 1 : 0;
        // Each term from the one before it, on a logarithmic scale: a direct product would underflow.
        var log = trials * Math.Log(1 - chance);
        var odds = Math.Log(chance / (1 - chance));
        var sum = 0.0;
        for (var k = 0; k <= trials; k++)
        {
            if (k >= successes)
                sum += Math.Exp(log);
            log += Math.Log((double)(trials - k) / (k + 1)) + odds;
        }
        return Math.Min(sum, 1);
    }
}
