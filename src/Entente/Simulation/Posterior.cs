namespace Entente.Simulation;

/// <summary>Joint draws of parameters: what is believed of them once the records have been seen. Each is as likely as any other.</summary>
public sealed class Posterior
{
    internal const string Stream = "draw of the posterior";

    readonly double[][] draws;

    /// <param name="parameters">Of the model that the draws are for.</param>
    /// <param name="draws">An array for each parameter, in the same order, with one number for each draw.</param>
    public Posterior(IReadOnlyList<ModelParameter> parameters, double[][] draws)
    {
        if (draws.Length != parameters.Count || draws.Length == 0 || draws.Any(d => d.Length != draws[0].Length) || draws[0].Length == 0)
            throw new ArgumentException("Expected as many draws of every parameter.", nameof(draws));
        Parameters = parameters;
        this.draws = draws;
    }

    public IReadOnlyList<ModelParameter> Parameters { get; }

    /// <summary>How many draws there are.</summary>
    public int Count => draws[0].Length;

    /// <summary>The draws of one parameter, by its place in <see cref="Parameters"/>.</summary>
    public ReadOnlySpan<double> Of(int parameter) => draws[parameter];
}
