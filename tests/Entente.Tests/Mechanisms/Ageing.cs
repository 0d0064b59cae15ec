using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests.Mechanisms;

/// <summary>A war that begins at month 0 and only grows older.</summary>
sealed class Ageing : Mechanism
{
    World world = null!;
    Written<War> age;

    public override MechanismNote Note => new("", "", "", "");

    public override void Declare(Declaration d)
    {
        world = d.World;
        age = d.Writes(Quantities.Age);
    }

    public override void Step<V>(in Month<V> month)
    {
        foreach (var war in world.Wars)
            month[age[war]] = V.Of(month.Number);
    }
}
