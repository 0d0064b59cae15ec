namespace Entente.Cli;

/// <summary>What the shell is told.</summary>
static class ExitCode
{
    internal const int Done = 0;

    /// <summary>It was asked rightly, ran and failed.</summary>
    internal const int Failed = 1;

    /// <summary>It was asked wrongly.</summary>
    internal const int Misused = 2;

    /// <summary>Somebody pressed Ctrl-C.</summary>
    internal const int Stopped = 130;
}
