namespace Entente.Studio;

/// <summary>Why a request is not answered, in one sentence for whoever sent it.</summary>
sealed class Refusal(int status, string sentence) : Exception(sentence)
{
    /// <summary>Of HTTP.</summary>
    internal int Status => status;

    /// <summary>Seconds after which it makes sense to ask again; null where it never does.</summary>
    internal int? RetryAfter { get; init; }
}
