namespace Entente.Cases;

/// <summary>A place on earth, in degrees; south and west are below zero.</summary>
public readonly record struct Coordinates(double North, double East);
