using Entente.Records;

namespace Entente.Cases;

/// <summary>Reads questions with their tests, a case's own or those of another file of the same columns.</summary>
public static class TestedQuestions
{
    /// <summary>In the order of the file. The tests are read too, so that a bad one never waits for a run.</summary>
    /// <param name="path">A <c>questions.csv</c>; the column <c>test</c> may be missing or empty.</param>
    /// <exception cref="InputException">A row or a test cannot be read, or asks for what no run of the case can have; the message names file and line.</exception>
    public static IReadOnlyList<TestedQuestion> Load(string path, ModelScope scope) =>
        [.. Questions.Load(path).Select(question => new TestedQuestion(
            question,
            question.Test is { } test ? ModelTest.Read(test, scope, sentence => new(path, question.Line, $"in the test of {question.Id}, {sentence}")) : null))];
}
