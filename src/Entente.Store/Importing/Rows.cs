namespace Entente.Store.Importing;

/// <summary>A figure for a period, of one actor or of one toward a partner.</summary>
/// <param name="Variant">where an indicator has several figures for a period: the conflict, dispute or class they are of, or the second number of a state</param>
/// <param name="End">the last day; null while it runs on</param>
public readonly record struct SeriesRow(
    string Indicator, string Actor, string? Partner, DateOnly Start, DateOnly? End, double Value, string Unit,
    double? Low = null, double? High = null, string? Variant = null, string? Note = null);

/// <summary>A dated deed. Who is no state keeps a name and has no actor.</summary>
/// <param name="Code">of the deed in the data set's own scheme, such as CAMEO's <c>040</c></param>
public readonly record struct EventRow(
    string? Id, DateOnly Date, string Precision, string? Actor, string? ActorName, string Relation, string? Partner, string? PartnerName,
    string Category, string? Code, double? Magnitude, string? Unit, string? Outcome, string? Summary);

/// <summary>A vote taken, as a whole.</summary>
/// <param name="Body"><c>UNGA</c> or <c>UNSC</c></param>
/// <param name="Id">unique in the body; of several votes on one document the second and later have a number behind it</param>
public readonly record struct RollCallRow(
    string Body, string Id, int? Session, DateOnly Date, string? Document, string? Title, string? Kind, string? Result,
    int? Yes, int? No, int? Abstain, bool? Important, bool? Amendment, bool? Paragraph, string? Note);

/// <summary>What one member voted: <c>yes</c>, <c>no</c> or <c>abstain</c>; who was absent has no row.</summary>
public readonly record struct VoteRow(string Body, string RollCall, string Actor, string Vote);

/// <summary>A missile or launcher that left the ground, or should have.</summary>
public readonly record struct AttemptRow(
    DateOnly Date, string Precision, TimeOnly? TimeUtc, string Actor, string Vehicle, string Class, string? Facility, string Outcome,
    double? ApogeeKm, double? DistanceKm, string? Note);

/// <summary>A number that a scheme gives an actor, with the days on which it does.</summary>
/// <param name="System"><c>cow</c> or <c>gw</c></param>
public readonly record struct CodeRow(string Actor, string System, int Number, DateOnly? Since, DateOnly? Until);

/// <summary>Where an actor's capital was; degrees.</summary>
public readonly record struct CapitalRow(string Actor, string Name, double Latitude, double Longitude, DateOnly? Since, DateOnly? Until);

/// <summary>A resolution that came back, under the number of its later vote.</summary>
public readonly record struct RepeatRow(string Body, string Earlier, string Later);

/// <summary>What a roll call was about.</summary>
public readonly record struct IssueRow(string Body, string RollCall, string Issue);
