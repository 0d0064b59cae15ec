using Entente.Studio;

namespace Entente.Tests;

public sealed class EvidenceDeskTests : IDisposable
{
    readonly CaseShelf shelf = CaseShelf.OfBundled();
    readonly Answers answers = new();
    readonly SemaphoreSlim told = new(0);
    readonly EvidenceDesk desk;

    public EvidenceDeskTests() => desk = new(new EvidenceAnswers(answers), shelf, () => told.Release());

    [Fact]
    public async Task Claims_come_first_and_all_parts_answer_what_was_asked()
    {
        Ask("vostochny-2023", new());
        await Until(() => desk.Claims is not null);
        Assert.Null(desk.Scores);
        await Until(() => desk.Scores is not null);
        Assert.All(new[] { desk.Claims!.Asked, desk.AsItComes!.Asked, desk.Hidden!.Asked, desk.Scores!.Asked }, asked => Assert.Equal("", asked));
        // Nothing is changed, so that what is compared with is the very same run.
        Assert.Same(desk.Claims.Value, desk.AsItComes.Value);
    }

    [Fact]
    public async Task A_newer_inquiry_is_the_one_that_is_answered_and_another_chance_is_compared_by_the_same()
    {
        Ask("iran-drones-2022", new());
        Ask("iran-drones-2022", new() { Set = ["drones=0"], Seed = "7" });
        await Until(() => desk.AsItComes is not null);
        Assert.Equal("set=drones=0&seed=7", desk.Claims!.Asked);
        Assert.Equal(7ul, desk.AsItComes!.Value!.Seed);
        Assert.Empty(desk.AsItComes.Value.Levers);
        Assert.Single(desk.Claims.Value!.Levers);
    }

    [Fact]
    public async Task What_cannot_be_weighed_is_said_and_the_rest_is_found()
    {
        Ask("vostochny-2023", new() { Off = ["HiddenTerms"] });
        await Until(() => desk.Scores is not null);
        Assert.Null(desk.Hidden!.Value);
        Assert.Contains("HiddenTerms", desk.Hidden.Trouble, StringComparison.Ordinal);
        Assert.NotNull(desk.Claims!.Value);
        Assert.NotNull(desk.Scores!.Value);
    }

    [Fact]
    public async Task Another_case_begins_with_nothing()
    {
        Ask("iran-drones-2022", new());
        await Until(() => desk.Claims is not null);
        Ask("dprk-famine-1994", new());
        Assert.Null(desk.Claims?.Value?.Answers.FirstOrDefault(answer => shelf.Read("iran-drones-2022").Claims.Any(claim => claim.Claim == answer.Claim)));
        await Until(() => desk.AsItComes is not null);
        Assert.Equal("dprk-famine-1994", desk.Claims!.Value!.CaseId);
        Assert.Null(desk.Scores);
        Assert.Null(desk.Hidden);
    }

    void Ask(string name, Inquiry inquiry)
    {
        var @case = shelf.Read(name, inquiry.Prior);
        desk.Ask(new Address(name, inquiry, null, null, Language.English, []), inquiry.Of(@case), inquiry.MonthsOf(@case));
    }

    async Task Until(Func<bool> found)
    {
        while (!found())
            await told.WaitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        desk.Dispose();
        answers.Dispose();
        told.Dispose();
    }
}
