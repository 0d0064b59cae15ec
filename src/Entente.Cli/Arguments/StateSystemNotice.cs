using Entente.Store.Panels;

namespace Entente.Cli.Arguments;

/// <summary>Says on the error stream where an answer does not rest on the list of states that it names.</summary>
static class StateSystemNotice
{
    internal static void Give(StateSystem system, string list)
    {
        if (system.Bundled)
            Console.Error.WriteLine($"entente: no file of the kind {list}-states was imported, so that the bundled list says who was a state when: it has states that the list of {(list == "cow" ? "the Correlates of War" : "Gleditsch and Ward")} has not.");
    }
}
