namespace Entente.Records;

/// <summary>What sort of text a source is.</summary>
public enum SourceKind
{
    Dataset,
    Official,
    Press,
    Poll,
    Research,
    Judgement,
}
