using Entente.Discovery;

namespace Entente.Cases;

/// <summary>Where in the space of the uncertain numbers a condition holds often.</summary>
/// <param name="Dimensions">The numbers that were looked at; a box names them by their place here.</param>
/// <param name="Holds">In how many of the counted replicates the condition holds.</param>
public sealed record Discovered(IReadOnlyList<Drawn> Dimensions, IReadOnlyList<DiscoveredBox> Boxes, int Counted, int Holds);
