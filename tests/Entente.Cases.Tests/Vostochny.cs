using Entente.Cases;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>The bundled reference case, read once.</summary>
static class Vostochny
{
    static readonly Lazy<Case> ReadOnce = new(() => CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data));

    internal static Case Case => ReadOnce.Value;

    internal static Initial At(Quantity quantity, string entity) => Case.World.Initials.Single(i => i.Quantity == quantity && i.Entity.Id == entity);

    /// <summary>One variable in every replicate after some months, with settings of the caller's.</summary>
    internal static double[] Draws(Quantity quantity, string entity, int replicates, int months, Action<Model, Settings> set, bool withEvent = true)
    {
        var model = Case.Model();
        var settings = new Settings(model);
        set(model, settings);
        var about = Case.World.All(quantity.Of).Single(e => e.Id == entity);
        var draws = new double[replicates];
        var block = new Block<Lanes>(model, settings, 1);
        for (var first = 0; first < replicates; first += Lanes.Width)
        {
            block.Begin((uint)first, withEvent ? null : Case.Event);
            for (var month = 1; month <= months; month++)
                block.Step(month, (uint)first);
            for (var lane = 0; lane < Lanes.Width && first + lane < replicates; lane++)
                draws[first + lane] = block[quantity, about].Lane(lane);
        }
        return draws;
    }

    internal static void Set(this Settings settings, Quantity quantity, string entity, double value) =>
        settings.StartingAt(quantity, Case.World.All(quantity.Of).Single(e => e.Id == entity), value);
}
