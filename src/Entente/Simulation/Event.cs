namespace Entente.Simulation;

/// <summary>A variable that the event sets at the start, and the value that it has where the event does not happen.</summary>
public sealed record Intervention(Quantity Quantity, Entity Entity, double Otherwise);

/// <summary>A dated intervention. With it, a replicate starts from what is believed of the variables; without it, from <see cref="Intervention.Otherwise"/>.</summary>
public sealed record Event(string Id, Text Title, DateOnly Date, IReadOnlyList<Intervention> Interventions);
