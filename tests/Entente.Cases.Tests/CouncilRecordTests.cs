using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

/// <summary>
/// The Council's votes on North Korea against the model's chance of adoption at the alignments of the year before (series.csv, judgement
/// of this project, read off the chronicle in hindsight; a year's own alignments already know of its votes). For 2006, where the series
/// begins, they are the year's own. No parameter was set to the vote of 2024-03-28, which lies after the as-of date.
/// </summary>
public class CouncilRecordTests(ITestOutputHelper output)
{
    static readonly Archive Archive = Archive.Load(Bundled.Data);
    const int FirstYear = 2006;
    static readonly DateOnly FirstVeto = new(2022, 5, 26);

    public static TheoryData<string> Documents => [.. Archive.Votes.Select(v => v.Document)];

    [Theory, MemberData(nameof(Documents))]
    public void What_the_Council_did_is_what_the_model_expects(string document)
    {
        var vote = Archive.Votes.Single(v => v.Document == document);
        var renewal = vote.Kind.StartsWith("panel", StringComparison.Ordinal);
        var chances = Chances(vote, 800);
        var mean = chances.Average();
        output.WriteLine($"{vote.Date:yyyy-MM-dd}  {document,-20}  {(renewal ? "monitors " : "sanctions")}  {vote.Result,-8}  P(adopt) {mean:0.000}, 5% to 95%: {Quantile(chances, 0.05):0.000} to {Quantile(chances, 0.95):0.000}");
        if (vote.Result == VoteResult.Adopted)
            Assert.True(mean > 0.5, $"{document} was adopted; the model gives {mean:0.000}");
        else
            Assert.True(mean < 0.5, $"{document} was vetoed; the model gives {mean:0.000}");
    }

    [Fact]
    public void The_record_is_told_better_than_by_its_base_rate()
    {
        var adopted = Archive.Votes.Select(v => v.Result == VoteResult.Adopted ? 1.0 : 0.0).ToList();
        var model = Archive.Votes.Zip(adopted, (vote, was) => Math.Pow(Chances(vote, 200).Average() - was, 2)).Average();
        var baseRate = adopted.Average() * (1 - adopted.Average());
        output.WriteLine($"Brier score over {adopted.Count} votes: model {model:0.0000}, base rate in hindsight {baseRate:0.0000}");
        Assert.True(model < baseRate / 4);
    }

    static double[] Chances(Vote vote, int replicates)
    {
        var quantity = vote.Kind.StartsWith("panel", StringComparison.Ordinal) ? Quantities.RenewalChance : Quantities.AdoptionChance;
        // The event's shield is part of the inputs of a vote after the summit, and of no other.
        var afterSummit = vote.Date > Vostochny.Case.Event.Date;
        return Vostochny.Draws(quantity, "sanctions", replicates, afterSummit ? 1 : 0, (_, settings) =>
        {
            foreach (var (one, other) in (IEnumerable<(string, string)>)[("RUS", "USA"), ("CHN", "USA"), ("PRK", "RUS"), ("PRK", "CHN")])
                settings.Set(Quantities.Alignment, Vostochny.Case.World.Pairs.Single(p => (p.A.Id, p.B.Id) == (one, other) || (p.B.Id, p.A.Id) == (one, other)).Id,
                    AlignmentIn(Math.Max(vote.Date.Year - 1, FirstYear), one, other));
            settings.Set(Quantities.Precedent, "sanctions", vote.Date > FirstVeto ? 1 : 0);
        }, withEvent: afterSummit);

    }

    static double AlignmentIn(int year, string one, string other)
    {
        var end = new DateOnly(year, 12, 31);
        return (Archive.Find("alignment", one, other, end, end) ?? Archive.Value("alignment", other, one, end, end)).Value;
    }

    static double Quantile(double[] draws, double p) => Statistics.Quantile(draws, p);
}
