using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>What is true of every case that comes with the program.</summary>
public class EveryCaseTests
{
    public static TheoryData<string> Names => [.. Bundled.Names];

    public static TheoryData<string, string> Mechanisms => [.. Bundled.Names.SelectMany(name => Read(name).Mechanisms.Select(mechanism => (name, mechanism)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_its_terms_the_event_changes_exactly_nothing(string name)
    {
        var @case = Read(name);
        var paths = Scenario.Of(@case, [], @case.World.Terms.Select(term => term.Id)).RunPaths(new(16, 5, 36, 2));
        for (var outcome = 0; outcome < @case.Outcomes.Count; outcome++)
            for (var month = 1; month <= 36; month++)
                Assert.True(paths.With(outcome, month).SequenceEqual(paths.Without(outcome, month)), $"{@case.Outcomes[outcome].Id} in month {month}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_its_terms_it_changes_something(string name)
    {
        var impact = Scenario.Of(Read(name), [], []).Run(new(64, 5, 36, 2));
        Assert.Empty(impact.Diverged);
        Assert.Contains(impact.Outcomes, outcome => outcome.Changed[^1] > 0.5);
    }

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Each_mechanism_can_be_switched_off_and_what_it_writes_then_stands_still(string name, string mechanism)
    {
        var @case = Read(name);
        var paths = Scenario.Of(@case, [], []).SwitchingOff([mechanism]).RunPaths(new(8, 5, 24, 1));
        Assert.Empty(paths.Diverged);
        var written = @case.Model().Declarations.Single(d => d.Mechanism.Name == mechanism).Uses.Where(use => use.Use == Use.Writes).Select(use => use.Quantity).ToHashSet();
        foreach (var (i, outcome) in @case.Outcomes.Index())
            if (written.Contains(outcome.Quantity))
                Assert.True(paths.With(i, 1).SequenceEqual(paths.With(i, 24)), $"{outcome.Id} moves without {mechanism}");
    }

    /// <summary>The records of all cases lie in one file, so that a test that names nobody would count the deeds of another region.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_claim_is_shown_as_evidence_is_between_actors_of_its_case_and_organisations(string name)
    {
        var @case = Read(name);
        var archive = Archive.Load(Bundled.Data);
        var own = @case.World.Actors.Select(actor => actor.Id).Concat(archive.Actors.Where(actor => actor.Kind != ActorKind.State).Select(actor => actor.Code)).ToHashSet();
        var events = archive.Events.ToLookup(e => e.Summary);
        var paths = Scenario.Of(@case, [], []).RunPaths(new(8, 1, @case.Horizon, 2));
        foreach (var answer in @case.Answers(paths))
            foreach (var evidence in answer.Records.Evidence)
                Assert.All(events[evidence.Summary], e => Assert.True(own.Contains(e.Actor) && own.Contains(e.Partner ?? e.Actor), $"{answer.Claim.Id}: {e.Actor} {e.Partner} {e.Summary}"));
    }

    static Case Read(string name) => CaseReader.Read(Bundled.FolderOf(name), Bundled.Data);
}
