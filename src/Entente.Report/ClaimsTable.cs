using System.Globalization;
using Entente.Cases;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>Claims beside what the records and the model say of them, as plain text for a terminal, no line longer than 100 columns.</summary>
public static class ClaimsTable
{
    /// <summary>Records that are cited for one claim.</summary>
    internal const int Cited = 3;

    const int Label = 12;

    public static void Write(ClaimsReport report, TextWriter writer, Language language = Language.English)
    {
        var page = new Lines(writer, language);
        page.Write("", report.CaseTitle.In(language));
        page.Write(new Text("run", "실행"), Text(
            $"{report.Replicates:N0} replicates, seed {report.Seed}, {report.Months} months from {report.Start}",
            $"반복 {report.Replicates:N0}회, 시드 {report.Seed}, {report.Start}부터 {report.Months}개월"));
        foreach (var (id, value) in report.Levers)
            page.Write("", $"{id} = {Figures.Plain(value)}");
        foreach (var term in report.LeftOut)
            page.Write("", Text($"without {term}", $"{term} 제외"));
        foreach (var name in report.Off)
            page.Write("", Text($"{name} switched off", $"{name} 끔"));
        foreach (var held in report.Held)
            page.Write("", Text($"{held.Name} held at {Figures.Plain(held.Value)}", $"{held.Name} = {Figures.Plain(held.Value)} 고정"));
        if (report.ObserveUntil is { } until)
            page.Write("", Text($"observed until {until:yyyy-MM-dd}, worth {report.Counted:N0} replicates of equal weight", $"{until:yyyy-MM-dd}까지 관측, 같은 가중치의 반복 {report.Counted:N0}회에 해당"));
        foreach (var answer in report.Answers)
            Claim(page, answer);
        Summary(page, report);
        Notes(page);
    }

    static void Claim(Lines page, ClaimAnswer answer)
    {
        var claim = answer.Claim;
        page.Blank();
        page.Write(claim.Id, new Text(
            $"{ClaimWords.Records}: {ClaimWords.Of(answer.Records.Verdict)}; {ClaimWords.Model}: {ClaimWords.Of(answer.Model.Verdict)}",
            $"{ClaimWords.Records.Ko}: {ClaimWords.Of(answer.Records.Verdict).Ko}; {ClaimWords.Model.Ko}: {ClaimWords.Of(answer.Model.Verdict).Ko}"));
        page.Write(ClaimWords.Of(claim.Type), claim.Paraphrase);
        if (claim.Place is { } place)
            page.Write("", new Text($"({place})", $"({place.Ko})"));
        if (claim.Test is { } test)
            page.Write(ClaimWords.Test, test);
        Judgement(page, ClaimWords.Records, answer.Records);
        Judgement(page, ClaimWords.Model, answer.Model);
    }

    static void Judgement(Lines page, Text label, Judgement judgement)
    {
        page.Write(label, judgement.Why is { } why
            ? new($"{ClaimWords.Of(judgement.Verdict)}: {why}", $"{ClaimWords.Of(judgement.Verdict).Ko}: {why.Ko}")
            : ClaimWords.Of(judgement.Verdict));
        foreach (var condition in judgement.Conditions)
        {
            if (condition.Comparisons is not [var only] || only.Comparison != condition.Condition)
                page.Write("", new Text($"{condition.Condition}: {ClaimWords.Of(condition.Verdict)}", $"{condition.Condition}: {ClaimWords.Of(condition.Verdict).Ko}"));
            foreach (var comparison in condition.Comparisons)
                page.Write("", new Text(
                    $"{comparison.Comparison}: {ClaimWords.Numbers(comparison, Language.English)}, {ClaimWords.Of(comparison.Verdict)}",
                    $"{comparison.Comparison}: {ClaimWords.Numbers(comparison, Language.Korean)}, {ClaimWords.Of(comparison.Verdict).Ko}"));
        }
        foreach (var evidence in judgement.Evidence.Take(Cited))
            page.Write("", $"{evidence.Date}: {evidence.Summary} [{evidence.Source}]");
        if (judgement.Evidence.Count > Cited)
            page.Write("", ClaimWords.More(judgement.Evidence.Count - Cited));
    }

    /// <summary>How often each pair of verdicts occurs: a row for each verdict of the records, a column for each of the model.</summary>
    static void Summary(Lines page, ClaimsReport report)
    {
        page.Blank();
        page.Write("", new Text($"{report.Answers.Count} claims", $"주장 {report.Answers.Count}건"));
        page.Row(new("records \\ model", "기록 \\ 모형"), [.. ClaimWords.Order.Select(ClaimWords.Of)]);
        foreach (var records in ClaimWords.Order)
            page.Row(ClaimWords.Of(records), [.. ClaimWords.Order.Select(model => Count(report, records, model))]);
    }

    static Text Count(ClaimsReport report, Verdict records, Verdict model) =>
        report.Summary.FirstOrDefault(row => row.Records == records && row.Model == model).Count is var count and > 0
            ? Text($"{count}", $"{count}") : new("·", "·");

    static void Notes(Lines page)
    {
        page.Blank();
        page.Write(ClaimWords.Records, new Text(
            "what happened, as far as data/ holds it: not bound by the case's as-of date",
            "data/에 있는 한에서 실제로 일어난 일. 사례의 기준일에 매이지 않음"));
        page.Write(ClaimWords.Model, new Text(
            "mean [5%, 95%]: supported where the whole interval lies on the asserted side, contradicted where it lies wholly on the other",
            "평균 [5%, 95%]: 구간 전체가 주장 쪽이면 지지됨, 전체가 반대쪽이면 반박됨"));
        page.Write("", new Text(
            "nine in ten replicates lie between; of a chance, which a replicate has only as yes or no, it is the interval of the estimate",
            "반복 열에 아홉이 그 사이에 있음. 반복마다 예/아니오뿐인 확률은 추정치의 구간임"));
        page.Blank();
        page.Write("", new Text(
            "A model is not an oracle: its word on a claim is what follows from its assumptions.",
            "모형은 신탁이 아니다. 주장에 대한 모형의 답은 그 가정에서 따라 나오는 것일 뿐이다."));
    }

    static Text Text(FormattableString en, FormattableString ko) => new(en.ToString(CultureInfo.InvariantCulture), ko.ToString(CultureInfo.InvariantCulture));

    /// <summary>Labelled lines in one language.</summary>
    sealed class Lines(TextWriter writer, Language language)
    {
        const int Width = 100;
        const int Column = 19;

        // The title stands at the margin; all below it is labelled.
        bool first = true;

        public void Blank() => writer.Write('\n');

        public void Write(Text label, Text text) => Write(label.In(language), text.In(language));

        public void Write(string label, Text text) => Write(label, text.In(language));

        public void Write(string label, string text)
        {
            foreach (var line in Wrap.Lines(text, first ? Width : Width - Label))
            {
                writer.Write(first ? $"{line}\n" : $"{Columns.Pad(label, Label)}{line}\n");
                label = "";
            }
            first = false;
        }

        public void Row(Text label, IReadOnlyList<Text> cells) =>
            writer.Write((Columns.Pad(label.In(language), Column) + string.Concat(cells.Select(cell => Columns.Pad(cell.In(language), Column)))).TrimEnd(' ') + "\n");

    }
}
