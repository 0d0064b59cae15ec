using Entente.Records;

namespace Entente.Cases;

/// <summary>A question with its test.</summary>
/// <param name="Test">Null where the model does not cover it.</param>
public sealed record TestedQuestion(Question Question, ModelTest? Test);
