namespace Entente.Studio.Components.OfSystem;

/// <summary>Which of the two runs the ties are read from.</summary>
enum TieReading
{
    With,
    Without,

    /// <summary>The impact: with minus without.</summary>
    Difference,
}
