using System.Text;
using Entente.Report;
using Entente.Sensitivity;
using NJsonSchema;

namespace Entente.Tests;

public class SensitivityReportTests
{
    [Fact]
    public void A_small_table() => Golden.Holds(Table(Example.Study));

    [Fact]
    public void A_small_table_in_Korean() => Golden.Holds(Table(Example.Study, Language.Korean));

    [Fact]
    public void A_small_csv() => Golden.Holds(Csv(Example.Study));

    [Fact]
    public async Task The_json_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sensitivity.schema.json"));
        Assert.Empty(schema.Validate(Json(Example.Study)));
        Assert.Empty(schema.Validate(Json(Still())));
        Assert.NotEmpty(schema.Validate(Json(Example.Study).Replace("\"group\": \"chance\"", "\"group\": \"luck\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json(Example.Study).Replace("\"mu_star\"", "\"mu_stern\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_event_never_changes_is_said_in_words_and_has_no_table()
    {
        Assert.Contains("The event changes this outcome in no replicate", Table(Still()), StringComparison.Ordinal);
        Assert.DoesNotContain("judgement", Table(Still()), StringComparison.Ordinal);
        Assert.Contains("어느 반복에서도", Table(Still(), Language.Korean), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public void No_line_is_wider_than_100_columns(Language language)
    {
        var wide = Example.Study;
        var (factor, effect, indices) = wide.Result.Strongest[0];
        wide = wide with { Result = wide.Result with { Strongest = [new(factor with { Name = string.Join(' ', Enumerable.Repeat("a long name", 30)) }, effect with { Mu = -1e12 }, indices)] } };
        Assert.All(Table(wide, language).Split('\n'), line => Assert.InRange(Columns.Of(line), 0, 100));
    }

    static SensitivityReport Still()
    {
        var report = Example.Study;
        return report with
        {
            Result = report.Result with
            {
                Mean = 0,
                StandardDeviation = 0,
                Groups = [.. report.Result.Groups.Select(g => g with { Indices = SobolIndices.None })],
                Strongest = [.. report.Result.Strongest.Select(s => s with { Indices = SobolIndices.None, Effect = new(double.NaN, double.NaN, double.NaN) })],
                Rest = null,
            },
        };
    }

    static string Table(SensitivityReport report, Language language = Language.English)
    {
        using var writer = new StringWriter();
        SensitivityTable.Write(report, writer, language);
        return writer.ToString();
    }

    static string Csv(SensitivityReport report)
    {
        using var writer = new StringWriter();
        SensitivityCsv.Write(report, writer);
        return writer.ToString();
    }

    static string Json(SensitivityReport report)
    {
        using var stream = new MemoryStream();
        SensitivityJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
