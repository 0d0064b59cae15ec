namespace Entente.Measures.IdealPoints;

/// <summary>What a member said, in the order of the latent scale. An absent member has cast no vote.</summary>
public enum VoteCast : byte
{
    Yes = 1,
    Abstain,
    No,
}

/// <summary>A question put to the vote.</summary>
/// <param name="Id">ascending with time: a repeated resolution is known by its earliest number</param>
/// <param name="PartOrAmendment">on a paragraph or an amendment, and not on the whole resolution</param>
public readonly record struct RollCall(int Id, int Session, int Year, bool PartOrAmendment = false);

/// <summary>What one member said to one question.</summary>
public readonly record struct RollCallVote(int RollCall, int Member, VoteCast Cast);

/// <summary>A resolution that came back word for word, or nearly: both votes are taken to have the same cut points, which ties the sessions to one scale.</summary>
public readonly record struct RepeatedResolution(int Earlier, int Later);
