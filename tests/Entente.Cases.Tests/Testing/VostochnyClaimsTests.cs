using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Records;
using Entente.Scoring;

namespace Entente.Tests;

/// <summary>The claims of the reference case.</summary>
public partial class VostochnyClaimsTests
{
    static IReadOnlyList<TestedClaim> Claims => Vostochny.Case.Claims;

    [Fact]
    public void All_54_are_there_in_both_languages()
    {
        Assert.Equal(Enumerable.Range(1, 54).Select(i => $"C{i:00}"), Claims.Select(c => c.Claim.Id));
        Assert.All(Claims.SelectMany(c => (Text?[])[c.Claim.Paraphrase, c.Claim.Place, c.Claim.Test, c.Claim.NotTestable]).OfType<Text>(), text =>
        {
            Assert.DoesNotMatch(Hangul(), text.En);
            Assert.Matches(Hangul(), text.Ko);
        });
    }

    [Fact]
    public void Rhetoric_has_no_test_and_says_why() => Assert.All(Claims.Where(c => c.Claim.Type == ClaimType.Rhetoric), claim =>
    {
        Assert.Null(claim.Model);
        Assert.Equal(Verdict.NotTestable, claim.Records.Verdict);
        Assert.NotNull(claim.Claim.NotTestable);
    });

    [Fact]
    public void A_test_in_words_says_which_of_the_two_it_asks() => Assert.All(Claims.Where(c => c.Claim.Test is not null), claim =>
    {
        Assert.Equal(claim.Claim.RecordTest is not null, claim.Claim.Test!.En.Contains("Records:", StringComparison.Ordinal));
        Assert.Equal(claim.Claim.ModelTest is not null, claim.Claim.Test!.En.Contains("Model:", StringComparison.Ordinal));
    });

    [Fact]
    public void A_verdict_of_the_records_has_its_rows_or_none_was_there_to_count() => Assert.All(Claims.Where(c => c.Records.Verdict != Verdict.NotTestable), claim =>
        Assert.True(claim.Records.Evidence.Count > 0 || claim.Records.Conditions.SelectMany(c => c.Comparisons).All(c => c.Found == "0"), claim.Claim.Id));

    [Theory]
    [InlineData("C04", Verdict.Supported)]
    [InlineData("C11", Verdict.Mixed)] // ten resolutions and not eleven, but all with both votes
    [InlineData("C19", Verdict.Mixed)] // the partnership came before the sanctions that it is said to answer
    [InlineData("C25", Verdict.Contradicted)] // China's share of trade rose
    [InlineData("C38", Verdict.Mixed)] // arms dealings came before Camp David
    [InlineData("C43", Verdict.Supported)]
    public void What_the_essay_gets_right_and_wrong_comes_out_of_the_records(string id, Verdict verdict) =>
        Assert.Equal(verdict, Claims.Single(c => c.Claim.Id == id).Records.Verdict);

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
