using System.Globalization;
using Google.OrTools.Sat;

namespace Entente.Measures;

/// <summary>A model of whole numbers, minimised by OR-Tools CP-SAT so that the same model gives the same answer.</summary>
static class CpSat
{
    /// <param name="parameters">of the solver, besides those that make it deterministic</param>
    /// <param name="work">where to give up, in the solver's deterministic seconds</param>
    /// <returns>the values of the variables, none if the search ends without, and a bound below which no values go</returns>
    internal static (IReadOnlyList<long> Values, long Bound) Minimise(CpModel model, string parameters, double work, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        cancel.ThrowIfCancellationRequested();
        using var solver = new SolveWrapper();
        using var stop = cancel.Register(solver.StopSearch);
        solver.SetStringParameters(string.Create(CultureInfo.InvariantCulture,
            $"num_workers:1 random_seed:1 catch_sigint_signal:false max_deterministic_time:{work} {parameters}"));
        var response = solver.Solve(model.Model);
        cancel.ThrowIfCancellationRequested();
        return response.Status is CpSolverStatus.Optimal or CpSolverStatus.Feasible or CpSolverStatus.Unknown
            ? (response.Solution, (long)Math.Ceiling(response.BestObjectiveBound - 1e-6))
            : throw new InvalidOperationException($"the solver calls the model {response.Status}");
    }

    internal static BoolVar[] Binaries(CpModel model, int count) => [.. Enumerable.Range(0, count).Select(_ => model.NewBoolVar(""))];
}
