using Entente.Measures.IdealPoints;
using static Entente.Measures.IdealPoints.VoteCast;

namespace Entente.Measures.Tests.IdealPoints;

public sealed class RollCallsTests
{
    static readonly RollCall[] Calls =
    [
        new(1, 1, 1946), new(2, 1, 1946), new(3, 2, 1947), new(4, 2, 1947, PartOrAmendment: true), new(5, 4, 1990, PartOrAmendment: true), new(6, 4, 1990),
    ];

    static RollCalls Prepare(string votes, RepeatedResolution[]? repeated = null, Cleaning? cleaning = null) =>
        RollCalls.Prepare(Calls, [.. votes.Split(' ').Select(Vote)], repeated ?? [], cleaning);

    /// <summary>3+7 is the yes of member 7 to roll call 3, 3-7 its no, 3o7 its abstention.</summary>
    static RollCallVote Vote(string text) => new(text[0] - '0', text[2] - '0', text[1] switch { '+' => Yes, '-' => No, _ => Abstain });

    [Fact]
    public void Unanimous_roll_calls_are_left_out_and_with_them_who_voted_on_no_other()
    {
        var calls = Prepare("1+1 1+2 1+3 2+1 2-2");
        Assert.Equal([new(2, 1, 0, 1)], calls.Questions);
        Assert.Equal([new(1, 1, 1), new(2, 1, 1)], calls.Appearances);
    }

    [Fact]
    public void A_repeated_resolution_is_one_question_with_members_of_each_session()
    {
        var calls = Prepare("1+1 1-2 3o1 3-2", [new(1, 3)]);
        Assert.Equal([new(1, 1, 1, 2)], calls.Questions);
        Assert.Equal([new(1, 1, 1), new(2, 1, 1), new(1, 2, 1), new(2, 2, 1)], calls.Appearances);
        Assert.Equal([0, 2, 1, 3], calls.Voters.ToArray());
    }

    [Fact]
    public void Unanimity_is_sought_after_the_repetitions_are_joined()
    {
        Assert.Empty(Prepare("1+1 1+2 3-1 3-2").Questions);
        Assert.Equal([new(1, 2, 0, 2)], Prepare("1+1 1+2 3-1 3-2", [new(1, 3)]).Questions);
    }

    [Fact]
    public void Repetitions_of_repetitions_count_as_the_first_and_of_two_models_the_earlier()
    {
        var calls = Prepare("1+1 3-1 6o1 2+2 2-3", [new(3, 6), new(1, 3), new(2, 3)]);
        Assert.Equal([new(1, 1, 1, 1), new(2, 1, 0, 1)], calls.Questions);
    }

    [Fact]
    public void Each_rule_of_cleaning_leaves_out_what_it_names()
    {
        const string votes = "2+1 2-2 3+1 3-2 4+1 4-2 5+1 5-2 6+1 6-2 6-3";
        Assert.Equal(11, Prepare(votes).Votes);
        Assert.Equal([2, 3, 4, 6], Questions(new() { PartsUntil = 1989 }));
        Assert.Equal([2, 3, 6], Questions(new() { PartsUntil = 1946 }));
        Assert.Equal([2, 5, 6], Questions(new() { WithoutSessions = new HashSet<int> { 2 } }));
        Assert.Equal([6], Questions(new() { WithoutMembers = new HashSet<int> { 2 } }));
        Assert.Equal([2, 3, 4, 6], Questions(new() { WithoutAppearances = new HashSet<(int, int)> { (2, 4) } }));

        int[] Questions(Cleaning cleaning) => [.. Prepare(votes, cleaning: cleaning).Questions.Select(question => question.Id)];
    }

    [Fact]
    public void A_position_leans_on_the_last_one_before_it_and_the_first_on_the_second()
    {
        // Member 1 votes in sessions 1, 2 and 4, member 2 in 1 and 4, member 3 in 4 alone.
        var calls = Prepare("1+1 1-2 2+1 2-2 3+1 3-4 6+1 6-2 6o3");
        Assert.Equal([new(1, 1, 2), new(2, 1, 2), new(1, 2, 1), new(4, 2, 1), new(1, 4, 1), new(2, 4, 1), new(3, 4, 1)], calls.Appearances);
        Assert.Equal([2, 5, 0, 3, 2, 1, 6], calls.Before);
        Assert.Equal([2 / 3.0, 2 / 3.0, 1 / 3.0, 1, 1 / 2.0, 1 / 3.0, 1], calls.Weight);
    }

    [Fact]
    public void Votes_that_contradict_the_list_are_refused()
    {
        Assert.Contains("roll call 9", Assert.Throws<ArgumentException>(() => Prepare("9+1")).Message, StringComparison.Ordinal);
        Assert.Contains("member 1 votes twice on roll call 2", Assert.Throws<ArgumentException>(() => Prepare("2+1 2-1")).Message, StringComparison.Ordinal);
        Assert.Contains("cannot repeat", Assert.Throws<ArgumentException>(() => Prepare("2+1", [new(3, 3)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RollCalls.Prepare([Calls[0], Calls[0]], [], []));
        Assert.Throws<ArgumentException>(() => RollCalls.Prepare(Calls, [new(1, 1, default)], []));
    }
}
