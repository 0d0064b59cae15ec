namespace Entente.Cli;

/// <summary>Somebody pressed Ctrl-C in a run that keeps where it stands.</summary>
sealed class StoppedException(string message) : Exception(message);
