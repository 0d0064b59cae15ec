using System.Text;
using Entente.Report;
using NJsonSchema;

namespace Entente.Tests;

/// <summary>A small fit made by hand, as the table and the JSON tell it.</summary>
public class CalibrationReportTests
{
    static readonly CalibrationReport Small = new("summit", new("The summit", "정상회담"), new(2023, 9, 30), 2, 12, 1_200, 1, "0.1.0", new('a', 64), "cases/summit/posterior.csv",
        [new("ArmsRace", 2, 3, 2, 0.612, 1_143.2, 0.274, [new(1.9, 720, 6, 0.54), new(0.612, 720, 17, 0.274)])],
        [new("reaction of AAA", "1/year", new(double.NaN, 0.02, 0.06, 0.14), new(0.05, 0.03, 0.05, 0.08), 0.58, true), new("ArmsRace.shock", "1/sqrt(year)", new(double.NaN, 0.01, 0.03, 0.06), new(0.04, 0.01, 0.03, 0.08), -0.4, false)],
        [new("ArmsRace", "spending-aaa: trend", 0.0177, new(0.008, -0.009, 0.0077, 0.026), new(0.009, -0.007, 0.0083, 0.0255))],
        [new("spending-aaa", new("spending of A", "A의 군사비"), 12, 0.25, 0.75, 0.5, 11.0 / 12)]);

    [Fact]
    public void A_small_table() => Golden.Holds(Table(Language.English));

    [Fact]
    public void A_small_table_in_Korean() => Golden.Holds(Table(Language.Korean));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public void No_line_is_wider_than_a_hundred_columns(Language language) =>
        Assert.All(Table(language).Split('\n'), line => Assert.InRange(Columns.Of(line), 0, 100));

    [Fact]
    public async Task The_JSON_is_by_the_published_schema_and_nothing_else_is()
    {
        using var stream = new MemoryStream();
        CalibrationJson.Write(Small, stream);
        var json = Encoding.UTF8.GetString(stream.ToArray());
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs", "calibration.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"particles\": 1200", "\"particles\": \"many\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"until\"", "\"untill\"", StringComparison.Ordinal)));
    }

    static string Table(Language language)
    {
        using var writer = new StringWriter();
        CalibrationTable.Write(Small, writer, language);
        return writer.ToString();
    }
}
