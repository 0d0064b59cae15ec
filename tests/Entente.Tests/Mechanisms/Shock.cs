using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

/// <summary>
/// What the mechanism under test reads stands at new values from month 1 on: what is measured against the start cannot be moved otherwise.
/// A recalled variable is felt from month 2.
/// </summary>
sealed class Shock : Mechanism
{
    readonly List<Action<Declaration>> declared = [];
    readonly List<(WritePlace Place, double Value)> changes = [];

    public override MechanismNote Note { get; } = new("", "", "", "");

    internal Shock To<E>(Quantity<E> quantity, double value, params E[] entities) where E : Entity
    {
        declared.Add(d =>
        {
            var written = d.Writes(quantity);
            changes.AddRange(entities.Select(entity => (written[entity], value)));
        });
        return this;
    }

    public override void Declare(Declaration d)
    {
        foreach (var declare in declared)
            declare(d);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var (place, value) in changes)
            month[place] = V.Of(value);
    }
}
