using System.Text;
using Entente.Report;
using NJsonSchema;

namespace Entente.Tests;

public class DiscoveryReportTests
{
    [Fact]
    public void A_small_table() => Golden.Holds(Table(Example.Discovery));

    [Fact]
    public void A_small_table_in_Korean() => Golden.Holds(Table(Example.Discovery, Language.Korean));

    [Fact]
    public void A_small_csv() => Golden.Holds(Csv(Example.Discovery));

    [Fact]
    public async Task The_json_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "discovery.schema.json"));
        Assert.Empty(schema.Validate(Json(Example.Discovery)));
        Assert.Empty(schema.Validate(Json(Example.Discovery with { Found = Example.Discovery.Found with { Boxes = [] } })));
        Assert.NotEmpty(schema.Validate(Json(Example.Discovery).Replace("\"quasi_p\"", "\"p\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json(Example.Discovery).Replace("\"tested\"", "\"tasted\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_box_it_says_what_that_means() =>
        Assert.Contains("No box: no range", Table(Example.Discovery with { Found = Example.Discovery.Found with { Boxes = [] } }), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.76, "three of four", "넷 가운데 셋")]
    [InlineData(0.5, "one of two", "둘 가운데 하나")]
    [InlineData(0.34, "one of three", "셋 가운데 하나")]
    [InlineData(0.61, "three of five", "다섯 가운데 셋")]
    [InlineData(0.9, "nine of ten", "열 가운데 아홉")]
    [InlineData(0.999, "nearly all", "거의 모두")]
    [InlineData(0.01, "hardly any", "거의 없음")]
    public void A_share_is_said_as_a_fraction(double share, string english, string korean)
    {
        Assert.Equal(english, Phrases.For(Language.English).Proportion(share));
        Assert.Equal(korean, Phrases.For(Language.Korean).Proportion(share));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public void No_line_is_wider_than_100_columns(Language language)
    {
        var report = Example.Discovery;
        var wide = report.Found.Dimensions[0] with { Name = string.Join(' ', Enumerable.Repeat("a long name", 30)), Values = [-1e12, 1e12] };
        Assert.All(Table(report with { Found = report.Found with { Dimensions = [wide, report.Found.Dimensions[1]] } }, language).Split('\n'), line => Assert.InRange(Columns.Of(line), 0, 100));
    }

    static string Table(DiscoveryReport report, Language language = Language.English)
    {
        using var writer = new StringWriter();
        DiscoveryTable.Write(report, writer, language);
        return writer.ToString();
    }

    static string Csv(DiscoveryReport report)
    {
        using var writer = new StringWriter();
        DiscoveryCsv.Write(report, writer);
        return writer.ToString();
    }

    static string Json(DiscoveryReport report)
    {
        using var stream = new MemoryStream();
        DiscoveryJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
