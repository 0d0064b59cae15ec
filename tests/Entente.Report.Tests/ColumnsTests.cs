using Entente.Report;

namespace Entente.Tests;

public class ColumnsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("war", 3)]
    [InlineData("전쟁 지속", 9)]
    [InlineData("漢字", 4)]
    [InlineData("▁█–±·→", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("🚀", 2)]
    public void A_wide_letter_takes_two_columns_and_an_accent_none(string text, int columns) => Assert.Equal(columns, Columns.Of(text));

    [Fact]
    public void Padding_counts_columns()
    {
        Assert.Equal("  전쟁", Columns.PadLeft("전쟁", 6));
        Assert.Equal("전쟁  ", Columns.Pad("전쟁", 6));
        Assert.Equal("전쟁", Columns.Pad("전쟁", 3));
    }

    [Fact]
    public void Lines_are_broken_between_words_by_columns_and_a_wide_word_is_cut() =>
        Assert.Equal(["러시아의", "하루 발사", "포탄비축량이", "아주많다"], Wrap.Lines("러시아의 하루 발사 포탄비축량이아주많다", 12));

    [Fact]
    public void Lines_after_the_first_may_hang() => Assert.Equal(["one two", "three", "four"], Wrap.Lines("one two three four", 8, hang: 2));
}
