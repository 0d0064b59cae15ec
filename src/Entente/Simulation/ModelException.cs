namespace Entente.Simulation;

/// <summary>A model that cannot run, said in one sentence for whoever put it together.</summary>
public sealed class ModelException(string sentence) : Exception(sentence);
