namespace Entente;

/// <summary>
/// A name's place among the random streams: the 32-bit FNV-1a hash of its UTF-8 bytes. By name and not by position,
/// so that an actor more or a mechanism less leaves everybody else's chance as it was.
/// </summary>
public static class Key
{
    /// <summary>The key of a name. Two names of one model that share a key are refused when the model is built.</summary>
    public static uint Of(string name)
    {
        var hash = 2166136261u;
        foreach (var b in System.Text.Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ b) * 16777619u);
        return hash;
    }
}
