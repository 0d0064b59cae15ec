namespace Entente.Simulation;

/// <summary>The draws that a replicate keeps for all its months: its parameters and its state at the start.</summary>
static class Sampling
{
    internal const string Stream = "draws of the replicate";
    static readonly uint StreamKey = Key.Of(Stream);

    internal static V Draw<V>(Prior prior, uint about, ulong seed, uint firstReplicate) where V : unmanaged, IReal<V> =>
        prior.Draw(V.Uniforms(seed, firstReplicate, 0, StreamKey, about).First);
}
