namespace Entente.Cases;

/// <summary>Earlier starts of a case, and what the records say of its outcomes over time: what a calibration fits, and series are scored by.</summary>
/// <param name="Origins">The earliest first.</param>
public sealed record History(IReadOnlyList<Origin> Origins, IReadOnlyList<Track> Tracks);
