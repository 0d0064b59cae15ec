namespace Entente.Records;

/// <summary>
/// A problem with what a person gave: the message is one sentence that names the file and line, what was
/// found and what was expected, and is meant to be shown as it stands.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>A problem in a file; <paramref name="line"/> is null when it is the file as a whole.</summary>
    /// <param name="file">the path as the caller named it</param>
    /// <param name="line">counted from 1, the header included</param>
    /// <param name="sentence">the rest of the sentence, with its full stop or question mark</param>
    public InputException(string file, long? line, string sentence)
        : base(line is null ? $"{file}: {sentence}" : $"{file}, line {line}: {sentence}")
    {
        File = file;
        Line = line;
        Sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>A problem with something asked for, which stands in no file.</summary>
    public InputException(string sentence)
        : base(sentence)
    {
        Sentence = sentence;
    }

    public string? File { get; }

    public long? Line { get; }

    /// <summary>The message without the place.</summary>
    public string Sentence { get; }
}
