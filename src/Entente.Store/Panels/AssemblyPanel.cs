using System.Globalization;
using Entente.Measures.IdealPoints;
using Entente.Measures.Similarity;

namespace Entente.Store.Panels;

/// <summary>The votes of the General Assembly, session by session.</summary>
public sealed class AssemblyPanel
{
    readonly StoreFile store;
    readonly List<RollCall> rollCalls = [];
    readonly List<RepeatedResolution> repeats = [];
    readonly List<string> members;
    HashSet<int>? divided;

    AssemblyPanel(StoreFile store)
    {
        this.store = store;
        foreach (var row in store.Records("select id, session, year(date), coalesce(amendment, false) or coalesce(paragraph, false) from roll_calls where body = 'UNGA' and session is not null order by id::integer"))
            rollCalls.Add(new(int.Parse((string)row[0]!, CultureInfo.InvariantCulture), (int)row[1]!, (int)(long)row[2]!, (bool)row[3]!));
        foreach (var row in store.Records("select earlier, later from roll_call_repeats where body = 'UNGA'"))
            repeats.Add(new(int.Parse((string)row[0]!, CultureInfo.InvariantCulture), int.Parse((string)row[1]!, CultureInfo.InvariantCulture)));
        members = [.. store.Texts("select distinct actor from votes where body = 'UNGA' order by 1")];
    }

    /// <summary>The year before the first session: a session is named by the year in which it began, this and its number.</summary>
    public const int YearBefore = 1945;

    /// <summary>The members' codes; a member is its place among them.</summary>
    public IReadOnlyList<string> Members => members;

    public IReadOnlyList<int> Sessions => [.. rollCalls.Select(rollCall => rollCall.Session).Distinct().Order()];

    /// <summary>The years in which a session began from which <see cref="Portfolios"/> are made.</summary>
    public IReadOnlyList<int> Years
    {
        get
        {
            var (roots, cleaning) = (Roots(), Usual);
            return [.. rollCalls.Where(rollCall => Divides(rollCall, roots, cleaning)).Select(rollCall => YearBefore + rollCall.Session).Distinct().Order()];
        }
    }

    public static AssemblyPanel Of(StoreFile store) => new(store);

    /// <summary>
    /// What Bailey, Strezhnev and Voeten leave out: paragraphs and amendments after 1989, session 19, in which nothing was put to the vote,
    /// Zanzibar, which was a member for a few months, and the votes of South Africa in session 48.
    /// </summary>
    public Cleaning Usual
    {
        get
        {
            HashSet<int> without = members.IndexOf("ZAN") is >= 0 and var zanzibar ? [zanzibar] : [];
            HashSet<(int, int)> appearances = members.IndexOf("ZAF") is >= 0 and var southAfrica ? [(southAfrica, 48)] : [];
            return new() { PartsUntil = 1989, WithoutSessions = new HashSet<int> { 19 }, WithoutMembers = without, WithoutAppearances = appearances };
        }
    }

    /// <summary>Every vote, made ready for the ordinal model.</summary>
    public RollCalls Prepare(Cleaning cleaning, int firstSession, int lastSession)
    {
        var asked = rollCalls.Where(rollCall => rollCall.Session >= firstSession && rollCall.Session <= lastSession).ToArray();
        var known = asked.Select(rollCall => rollCall.Id).ToHashSet();
        var places = members.Index().ToDictionary(member => member.Item, member => member.Index);
        List<RollCallVote> votes = [];
        foreach (var row in store.Records(
            "select v.roll_call::integer, v.actor, v.vote from votes v join roll_calls r on r.body = v.body and r.id = v.roll_call where v.body = 'UNGA' and r.session between $1 and $2", firstSession, lastSession))
            votes.Add(new((int)row[0]!, places[(string)row[1]!], Cast((string)row[2]!)));
        return RollCalls.Prepare(asked, votes.ToArray(), [.. repeats.Where(repeat => known.Contains(repeat.Earlier) && known.Contains(repeat.Later))], cleaning);
    }

    /// <summary>
    /// The votes of a session as portfolios: a row for each member that voted, over the roll calls of <see cref="Usual"/> that divided the members
    /// on that or another time; 0 yes, 1 abstention, 2 no, <see cref="Portfolio.Missing"/> where it was absent.
    /// </summary>
    public (IReadOnlyList<string> Members, byte[] Portfolios) Portfolios(int session)
    {
        var roots = Roots();
        var cleaning = Usual;
        var counted = rollCalls.Where(rollCall => rollCall.Session == session && Divides(rollCall, roots, cleaning)).Select(rollCall => rollCall.Id).ToList();
        var columns = counted.Index().ToDictionary(rollCall => rollCall.Item, rollCall => rollCall.Index);
        var votes = store.Records("select v.actor, v.roll_call::integer, v.vote from votes v join roll_calls r on r.body = v.body and r.id = v.roll_call where v.body = 'UNGA' and r.session = $1", session)
            .Where(row => columns.ContainsKey((int)row[1]!)).ToList();
        List<string> present = [.. votes.Select(row => (string)row[0]!).Distinct().Where(actor => !LeftOut(cleaning, actor, session)).Order(StringComparer.Ordinal)];
        var rows = present.Index().ToDictionary(member => member.Item, member => member.Index);
        var portfolios = new byte[present.Count * counted.Count];
        Array.Fill(portfolios, Portfolio.Missing);
        foreach (var row in votes)
            if (rows.TryGetValue((string)row[0]!, out var place))
                portfolios[place * counted.Count + columns[(int)row[1]!]] = (byte)(Cast((string)row[2]!) - VoteCast.Yes);
        return (present, portfolios);
    }

    bool Divides(RollCall rollCall, Dictionary<int, int> roots, Cleaning cleaning) =>
        Counts(rollCall, cleaning) && (divided ??= Divided(roots, cleaning)).Contains(Root(roots, rollCall.Id));

    /// <summary>The roll calls, under the number of their first vote, on which those whose votes count did not all say the same.</summary>
    HashSet<int> Divided(Dictionary<int, int> roots, Cleaning cleaning)
    {
        var counted = rollCalls.Where(rollCall => Counts(rollCall, cleaning)).ToDictionary(rollCall => rollCall.Id, rollCall => rollCall.Session);
        Dictionary<int, string> said = [];
        HashSet<int> divided = [];
        foreach (var row in store.Records("select distinct roll_call::integer, vote, case when actor in ('ZAN', 'ZAF') then actor end from votes where body = 'UNGA'"))
        {
            var (id, vote) = ((int)row[0]!, (string)row[1]!);
            if (!counted.TryGetValue(id, out var session) || (row[2] is string actor && LeftOut(cleaning, actor, session)))
                continue;
            var root = Root(roots, id);
            if (!said.TryAdd(root, vote) && said[root] != vote)
                divided.Add(root);
        }
        return divided;
    }

    static bool Counts(RollCall rollCall, Cleaning cleaning) =>
        !cleaning.WithoutSessions.Contains(rollCall.Session) && !(rollCall.PartOrAmendment && rollCall.Year > cleaning.PartsUntil);

    bool LeftOut(Cleaning cleaning, string actor, int session) =>
        members.IndexOf(actor) is var member && (cleaning.WithoutMembers.Contains(member) || cleaning.WithoutAppearances.Contains((member, session)));

    Dictionary<int, int> Roots() => repeats.GroupBy(repeat => repeat.Later).ToDictionary(group => group.Key, group => group.Min(repeat => repeat.Earlier));

    static int Root(Dictionary<int, int> roots, int id)
    {
        while (roots.TryGetValue(id, out var earlier))
            id = earlier;
        return id;
    }

    static VoteCast Cast(string vote) => vote switch
    {
        "yes" => VoteCast.Yes,
        "no" => VoteCast.No,
        _ => VoteCast.Abstain,
    };
}
