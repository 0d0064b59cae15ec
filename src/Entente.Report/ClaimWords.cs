using System.Collections.Immutable;
using Entente.Cases;
using Entente.Records;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>What a reader is told of claims and verdicts, in both languages, and their names in the published formats.</summary>
static class ClaimWords
{
    /// <summary>The verdicts as a reader meets them.</summary>
    internal static readonly ImmutableArray<Verdict> Order = [Verdict.Supported, Verdict.Mixed, Verdict.Contradicted, Verdict.NotTestable];

    internal static readonly Text Records = new("records", "기록");
    internal static readonly Text Model = new("model", "모형");
    internal static readonly Text Test = new("test", "검증");
    internal static readonly Text NoChange = new("no change in any replicate", "어느 반복에서도 변화 없음");
    internal static readonly Text Difference = new("left less right", "좌변 빼기 우변");

    internal static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => new("supported", "지지됨"),
        Verdict.Contradicted => new("contradicted", "반박됨"),
        Verdict.Mixed => new("mixed", "엇갈림"),
        _ => new("not testable here", "여기서는 검증 불가"),
    };

    internal static Text Of(ClaimType type) => type switch
    {
        ClaimType.Fact => new("fact", "사실"),
        ClaimType.Judgement => new("judgement", "판단"),
        ClaimType.Mechanism => new("mechanism", "인과"),
        ClaimType.Prediction => new("prediction", "예측"),
        _ => new("rhetoric", "수사"),
    };

    /// <summary>More records than are cited.</summary>
    internal static Text More(int count) => new($"and {count} more", $"외 {count}건");

    /// <summary>A verdict's name in the published formats.</summary>
    internal static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "supported",
        Verdict.Contradicted => "contradicted",
        Verdict.Mixed => "mixed",
        _ => "not-testable",
    };

    /// <summary>The numbers that were compared: <c>+9.3 [1.7, 24.1]</c>, or what stands in the records.</summary>
    internal static string Numbers(ComparisonAnswer answer, Language language)
    {
        if (answer.Number is not { } number)
            return answer.Found ?? "";
        if (answer.Unchanged)
            return NoChange.In(language);
        var figures = Figures.For([number.Mean, number.P05, number.P95]);
        var written = $"{figures.Write(number.Mean)} [{figures.Write(number.P05)}, {figures.Write(number.P95)}]";
        return answer.IsDifference ? $"{Difference.In(language)} {written}" : written;
    }
}
