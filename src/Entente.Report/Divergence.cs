using System.Globalization;

namespace Entente.Report;

/// <summary>What a reader is told of the replicates that left the finite numbers.</summary>
static class Divergence
{
    const int Named = 3;

    public static string Sentence(Impact impact)
    {
        var some = impact.Diverged.Take(Named).Select(d => $"replicate {d.Replicate} in month {d.Month} by {d.Variable} ({RunOf(d)} the event)");
        var more = impact.Diverged.Count > Named ? $", and {impact.Diverged.Count - Named} more" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{impact.Replicates - impact.Counted:N0} of {impact.Replicates:N0} replicates, not counted: {string.Join(", ", some)}{more}");
    }

    public static string RunOf(Simulation.Diverged diverged) => diverged.WithEvent ? "with" : "without";
}
