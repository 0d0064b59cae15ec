using Entente.Cases;
using Entente.Report;

namespace Entente.Studio;

/// <summary>What is believed of the hidden deals, beforehand and after each month with observations.</summary>
/// <param name="Scenario">The run, with every observation of the case taken in.</param>
public sealed record HiddenCourse(Scenario Scenario, IReadOnlyList<Belief> Beliefs);
