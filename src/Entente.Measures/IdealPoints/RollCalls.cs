namespace Entente.Measures.IdealPoints;

/// <summary>A member in a session, with the votes that count.</summary>
public readonly record struct Appearance(int Member, int Session, int Votes);

/// <summary>A question with all the votes on it, those of its repetitions included.</summary>
/// <param name="Id">of the first time it was put</param>
public readonly record struct LinkedRollCall(int Id, int Yes, int Abstain, int No)
{
    public int Votes => Yes + Abstain + No;
}

/// <summary>
/// Votes made ready for the ordinal model: cleaned, repeated resolutions joined, unanimous roll calls gone.
/// </summary>
/// <remarks>
/// The rules are those of Bailey, Strezhnev and Voeten (2017), "Estimating dynamic state preferences from United Nations voting data",
/// <i>Journal of Conflict Resolution</i> 61. Joining comes before the search for unanimity, so a resolution that once passed without dissent
/// stays if it met some another time.
/// </remarks>
public sealed class RollCalls
{
    readonly int[] appearance;

    RollCalls(LinkedRollCall[] questions, Appearance[] appearances, int[] appearance)
    {
        Questions = questions;
        Appearances = appearances;
        this.appearance = appearance;
        (Before, Weight) = Priors(appearances);
    }

    /// <summary>By their number.</summary>
    public IReadOnlyList<LinkedRollCall> Questions { get; }

    /// <summary>By session, then member.</summary>
    public IReadOnlyList<Appearance> Appearances { get; }

    /// <summary>How many votes count.</summary>
    public int Votes => appearance.Length;

    /// <summary>Who voted: question after question, the yes of each first, then abstentions, then the no.</summary>
    internal ReadOnlySpan<int> Voters => appearance;

    /// <summary>
    /// Of each appearance the one whose position is its prior mean: the member's last before it, and for the first the second;
    /// itself where the member appears once.
    /// </summary>
    internal IReadOnlyList<int> Before { get; }

    /// <summary>The share of the votes of the appearance in its own and those of <see cref="Before"/>: the fewer votes, the closer the prior holds.</summary>
    internal IReadOnlyList<double> Weight { get; }

    /// <summary>Cleans, joins and sorts. The order of the arguments' elements does not matter.</summary>
    /// <exception cref="ArgumentException">A vote is on no roll call of the list, or cast twice; a resolution is repeated before it is put.</exception>
    public static RollCalls Prepare(
        ReadOnlySpan<RollCall> rollCalls, ReadOnlySpan<RollCallVote> votes, ReadOnlySpan<RepeatedResolution> repeated, Cleaning? cleaning = null)
    {
        cleaning ??= new();
        var known = new Dictionary<int, RollCall>(rollCalls.Length);
        foreach (var rollCall in rollCalls)
            if (!known.TryAdd(rollCall.Id, rollCall))
                throw new ArgumentException($"the roll call {rollCall.Id} stands twice", nameof(rollCalls));
        var first = FirstPut(repeated);

        var kept = new List<(int Question, VoteCast Cast, int Session, int Member)>(votes.Length);
        var cast = new HashSet<(int, int)>(votes.Length);
        foreach (var vote in votes)
        {
            if (!known.TryGetValue(vote.RollCall, out var rollCall))
                throw new ArgumentException($"a vote on roll call {vote.RollCall}, which is not in the list", nameof(votes));
            if (vote.Cast is not (VoteCast.Yes or VoteCast.Abstain or VoteCast.No))
                throw new ArgumentException($"a vote on roll call {vote.RollCall} is neither yes nor no nor an abstention", nameof(votes));
            if (!cast.Add((vote.RollCall, vote.Member)))
                throw new ArgumentException($"member {vote.Member} votes twice on roll call {vote.RollCall}", nameof(votes));
            if (cleaning.Keeps(rollCall, vote.Member))
                kept.Add((Question(vote.RollCall), vote.Cast, rollCall.Session, vote.Member));
        }
        var tallies = new Dictionary<int, LinkedRollCall>();
        foreach (var vote in kept)
        {
            var tally = tallies.GetValueOrDefault(vote.Question, new(vote.Question, 0, 0, 0));
            tallies[vote.Question] = vote.Cast switch
            {
                VoteCast.Yes => tally with { Yes = tally.Yes + 1 },
                VoteCast.Abstain => tally with { Abstain = tally.Abstain + 1 },
                _ => tally with { No = tally.No + 1 },
            };
        }
        kept.RemoveAll(vote => Unanimous(tallies[vote.Question]));

        LinkedRollCall[] questions = [.. tallies.Values.Where(question => !Unanimous(question)).OrderBy(question => question.Id)];
        Appearance[] appearances =
        [
            .. kept.CountBy(vote => (vote.Session, vote.Member)).OrderBy(a => a.Key).Select(a => new Appearance(a.Key.Member, a.Key.Session, a.Value)),
        ];
        var ranks = questions.Index().ToDictionary(q => q.Item.Id, q => q.Index);
        var places = appearances.Index().ToDictionary(a => (a.Item.Session, a.Item.Member), a => a.Index);
        (int Question, VoteCast Cast, int Place)[] sorted = [.. kept.Select(v => (ranks[v.Question], v.Cast, places[(v.Session, v.Member)]))];
        Array.Sort(Array.ConvertAll(sorted, v => ((long)v.Question << 34) + ((long)v.Cast << 32) + v.Place), sorted);
        return new(questions, appearances, Array.ConvertAll(sorted, v => v.Place));

        int Question(int id)
        {
            while (first.TryGetValue(id, out var earlier))
                id = earlier;
            return id;
        }
    }

    /// <summary>Of each later roll call the earliest that it repeats; a chain of repetitions is followed link by link.</summary>
    static Dictionary<int, int> FirstPut(ReadOnlySpan<RepeatedResolution> repeated)
    {
        var first = new Dictionary<int, int>();
        foreach (var (earlier, later) in repeated)
        {
            if (earlier >= later)
                throw new ArgumentException($"roll call {later} cannot repeat roll call {earlier}, which is no earlier", nameof(repeated));
            first[later] = Math.Min(earlier, first.GetValueOrDefault(later, earlier));
        }
        return first;
    }

    static bool Unanimous(LinkedRollCall question) =>
        question.Yes == question.Votes || question.Abstain == question.Votes || question.No == question.Votes;

    static (int[] Before, double[] Weight) Priors(Appearance[] appearances)
    {
        var before = new int[appearances.Length];
        var weight = new double[appearances.Length];
        foreach (var member in appearances.Index().GroupBy(a => a.Item.Member))
        {
            int[] places = [.. member.Select(a => a.Index)];
            for (var i = 0; i < places.Length; i++)
            {
                before[places[i]] = places[i > 0 ? i - 1 : Math.Min(1, places.Length - 1)];
                var (own, others) = (appearances[places[i]].Votes, appearances[before[places[i]]].Votes);
                weight[places[i]] = places.Length == 1 ? 1 : own / (double)(own + others);
            }
        }
        return (before, weight);
    }
}
