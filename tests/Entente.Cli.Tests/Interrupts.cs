using System.Globalization;

namespace Entente.Tests;

/// <summary>Whether a command that is started here can be stopped by Ctrl-C.</summary>
static class Interrupts
{
    /// <summary>A shell without job control starts what runs in its background so, and children inherit it.</summary>
    internal static bool AreIgnored()
    {
        const ulong Interrupt = 1 << 1;
        var ignored = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..];
        return (ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }
}
