using System.Security.Cryptography;
using Entente.Records;

namespace Entente.Cases;

/// <summary>Questions that do not come with the case.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Sha256">Of its bytes, hexadecimal.</param>
public sealed record QuestionsFile(string Name, string Sha256, IReadOnlyList<TestedQuestion> Questions)
{
    /// <summary>Reads questions with tests over the outcomes of a case.</summary>
    /// <exception cref="InputException">The file is not there, or a row or a test cannot be read.</exception>
    public static QuestionsFile Read(string path, Case @case)
    {
        var questions = TestedQuestions.Load(path, new(@case.Outcomes, @case.World.Start, @case.Longest));
        return new(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), questions);
    }
}
