namespace Entente;

/// <summary>A number of a mechanism, the same in every month of a replicate.</summary>
/// <param name="Name">Within its mechanism, for example <c>balance</c>.</param>
/// <param name="Unit">For example <c>1/year</c>; <c>1</c> for a pure number.</param>
/// <param name="Prior">What is believed of it.</param>
/// <param name="Provenance">Why.</param>
/// <param name="Meaning">What it does, in one clause.</param>
public sealed record Parameter(string Name, string Unit, Prior Prior, Provenance Provenance, string Meaning);
