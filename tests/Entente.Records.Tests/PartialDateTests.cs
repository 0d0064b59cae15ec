namespace Entente.Records.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-06-19", "2024-06-19", "2024-06-19")]
    public void A_date_means_every_day_it_leaves_open(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(new PartialDate(DateOnly.Parse(first), DateOnly.Parse(last)), date);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2024-6")]
    [InlineData("2023-02-29")]
    [InlineData("2024-06-19 ")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
