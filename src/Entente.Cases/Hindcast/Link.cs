namespace Entente.Cases;

/// <summary>The scale on which differences of a series are taken.</summary>
public enum Link
{
    Identity,
    Log,

    /// <summary>Of the share, where the outcome is a percentage.</summary>
    Logit,
}
