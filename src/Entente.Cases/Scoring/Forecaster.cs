namespace Entente.Cases;

/// <summary>Who gives a question a probability: the model, and three rivals that know nothing of it.</summary>
public enum Forecaster
{
    Model,

    /// <summary>What the question's row gives: how often such things happened before.</summary>
    BaseRate,

    /// <summary>The question's test in a world in which nothing moves.</summary>
    Persistence,

    /// <summary>One half for everything.</summary>
    Half,
}

/// <summary>The forecasters, and what is done to the probabilities that they give.</summary>
public static class Forecasters
{
    /// <summary>Every forecaster's probability counts as at least this far from 0 and 1 in the log score, so that one certainty does not decide everything.</summary>
    public const double LogClip = 0.01;

    /// <summary>Persistence says 0 or 1 by its nature; it is moved this far from both, for both scores.</summary>
    public const double PersistenceClip = 0.02;

    /// <summary>In the order of telling, the model first.</summary>
    public static IReadOnlyList<Forecaster> All { get; } = [Forecaster.Model, Forecaster.BaseRate, Forecaster.Persistence, Forecaster.Half];

    /// <summary>The same without the model.</summary>
    public static IReadOnlyList<Forecaster> Rivals { get; } = [.. All.Skip(1)];
}
