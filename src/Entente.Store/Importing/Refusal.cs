namespace Entente.Store.Importing;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">counted from 1, the header included</param>
/// <param name="Reason">a sentence</param>
/// <param name="Row">as it stands in the file</param>
public sealed record Refusal(long Line, string Reason, string Row);
