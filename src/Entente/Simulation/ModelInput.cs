namespace Entente.Simulation;

/// <summary>A number that each replicate draws once, before its first month.</summary>
/// <param name="Index">Its place among <see cref="Settings.Inputs"/>' numbers: parameters first, then what is believed at the start.</param>
/// <param name="Name">For example <c>Alignment.balance</c> or <c>alignment of PRK~RUS</c>.</param>
/// <param name="Parameter">Null for what is believed of a variable at the start.</param>
/// <param name="Initial">Null for a parameter.</param>
public sealed record ModelInput(int Index, string Name, string Unit, Prior Prior, Provenance Provenance, ModelParameter? Parameter, Initial? Initial)
{
    public override string ToString() => Name;
}
