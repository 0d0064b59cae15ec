using System.Collections.Immutable;

namespace Entente;

/// <summary>One reading of what two parties agreed on behind a silent communique: how much of each term it has.</summary>
/// <param name="shares">What each term of the deal is multiplied by; a term that is not named here is not in the deal.</param>
public sealed class HiddenDeal(int index, string id, Text title, Deal deal, ImmutableDictionary<DealTerm, double> shares) : Entity(index, id, title)
{
    public Deal Deal { get; } = deal;

    /// <summary>How much of a term this reading has, as a multiple of the term's size.</summary>
    public double ShareOf(DealTerm term) => shares.GetValueOrDefault(term);
}
