namespace Entente.Simulation;

/// <summary>Joint draws of what replicates draw: what is believed once the records have been seen. Each draw is as likely as any other.</summary>
public sealed class Posterior
{
    internal const string Stream = "draw of the posterior";

    readonly double[][] draws;

    /// <param name="inputs">Of the model that the draws are for.</param>
    /// <param name="draws">An array for each input, in the same order, with one number for each draw.</param>
    public Posterior(IReadOnlyList<ModelInput> inputs, double[][] draws)
    {
        if (draws.Length != inputs.Count || draws.Length == 0 || draws.Any(d => d.Length != draws[0].Length) || draws[0].Length == 0)
            throw new ArgumentException("Expected as many draws of every input.", nameof(draws));
        Inputs = inputs;
        this.draws = draws;
    }

    /// <summary>What is drawn together.</summary>
    public IReadOnlyList<ModelInput> Inputs { get; }

    /// <summary>How many draws there are.</summary>
    public int Count => draws[0].Length;

    /// <summary>The draws of one input, by its place in <see cref="Inputs"/>.</summary>
    public ReadOnlySpan<double> Of(int input) => draws[input];
}
