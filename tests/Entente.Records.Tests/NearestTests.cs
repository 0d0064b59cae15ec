using CsCheck;

namespace Entente.Records.Tests;

public class NearestTests
{
    static readonly string[] Indicators = ["alignment", "military-spending", "military-spending-estimate", "oil-cap"];

    [Theory]
    [InlineData("alignmnt", "alignment")]
    [InlineData("aligmnent", "alignment")]
    [InlineData("Alignment", "alignment")]
    [InlineData("military-spendings", "military-spending")]
    [InlineData("militaryspending-estimated", "military-spending-estimate")]
    [InlineData("cap-oil", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_the_one_a_person_meant(string found, string? meant) =>
        Assert.Equal(meant, Nearest.Name(found, Indicators));

    [Fact]
    public void Swapped_neighbours_are_one_edit() =>
        Assert.Equal("PRK", Nearest.Name("PKR", ["USA", "PKXX", "PRK"]));

    [Fact]
    public void Of_names_equally_near_the_first_is_taken() =>
        Assert.Equal("KOR", Nearest.Name("KXR", ["KOR", "KAR"]));

    [Fact]
    public void A_name_with_nothing_in_common_is_not_suggested()
    {
        Assert.Null(Nearest.Name("XY", ["EU", "G7"]));
        Assert.Equal("", Nearest.Hint("XY", ["EU", "G7"]));
    }

    [Fact]
    public void The_hint_ends_a_sentence() =>
        Assert.Equal("; did you mean 'oil-cap'?", Nearest.Hint("oil-cup", Indicators));

    [Fact]
    public void A_letter_lost_from_any_name_is_forgiven() =>
        (from name in Gen.Int[0, Indicators.Length - 1].Select(i => Indicators[i])
         from lost in Gen.Int[0, name.Length - 1]
         select (name, found: name.Remove(lost, 1)))
        .Sample(x => Nearest.Name(x.found, Indicators) == x.name);
}
