using System.Globalization;
using Entente.Cases;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>What a reader is told of scores, in both languages, and the forecasters' names in the published formats.</summary>
sealed class ScoreWords(Language language)
{
    public string Model => Say("model", "모형");
    public string Id => Say("id", "번호");
    public string Question => Say("question", "문항");
    public string All => Say("all", "전체");
    public string Count => Say("n", "수");
    public string Answer => Say("answer", "결과");
    public string Deadline => Say("deadline", "기한");
    public string Why => Say("why not", "이유");
    public string Brier => Say("Brier", "브라이어");
    public string Log => Say("log", "로그");
    public string Loss => Say("loss", "손실");
    public string By => Say("by", "예측자");
    public string LessBrier => Say("model less rival, Brier", "모형 빼기 경쟁, 브라이어");
    public string LessLog => Say("model less rival, log", "모형 빼기 경쟁, 로그");
    public string Said => Say("the model said", "모형의 확률");
    public string MeanForecast => Say("on average", "평균");
    public string Happened => Say("happened", "일어난 비율");
    public string Interval => Say("[5%, 95%]", "[5%, 95%]");
    public string Run => Say("run", "실행");
    public string Questions => Say("questions", "문항");
    public string Scores => Say("Scores", "점수");
    public string Reliability => Say("Reliability of the model", "모형의 신뢰도");
    public string HowToRead => Say("How to read", "읽는 법");

    // Of the page
    public string PageTitle(string title) => Say($"Scores: {title}", $"채점: {title}");
    public string PageIs => Say(
        "What the model said of each question before the facts, what happened, and what three rivals without a model earned. What the model lost comes first.",
        "사실이 알려지기 전의 자료로 모형이 각 문항에 준 확률, 실제 결과, 그리고 모형 없는 세 경쟁 예측의 점수. 모형이 진 문항을 먼저 적는다. 문항은 영어 원문대로 싣는다.");
    public string TestsOf => Say("What each test asks", "검증식");
    public string TestsAre => Say(
        "The model answers the test, not the words of the question; how tests are written stands in docs/cases.md. Beside it what the base rate rests on.",
        "모형은 문항의 문장이 아니라 검증식에 답한다. 검증식을 쓰는 법은 docs/cases.md에 있다. 옆에는 기저율의 근거를 적는다.");
    public string Test => Say("test", "검증식");
    public string RestsOn => Say("base rate", "기저율");
    public string ThisRun => Say("This run", "이 실행");
    public string HashOf(string hash, string version) => Say($"case and records: SHA-256 `{hash}`; version {version}", $"사례와 기록의 SHA-256 `{hash}`, 버전 {version}");
    public string MadeBy => Say("The same command gives the same page:", "같은 명령은 같은 페이지를 만든다:");
    public string Option => Say("", " --lang ko");

    public string Name(Forecaster forecaster) => forecaster switch
    {
        Forecaster.Model => Model,
        Forecaster.BaseRate => Say("base rate", "기저율"),
        Forecaster.Persistence => Say("persistence", "현상 유지"),
        _ => "0.5",
    };

    /// <summary>A forecaster's name in the published formats.</summary>
    public static string NameOf(Forecaster forecaster) => forecaster switch
    {
        Forecaster.Model => "model",
        Forecaster.BaseRate => "base_rate",
        Forecaster.Persistence => "persistence",
        _ => "half",
    };

    public string YesNo(bool happened) => happened ? Say("yes", "예") : Say("no", "아니요");

    public string Of(Text text) => text.In(language);

    public string RunOf(ScoreReport r) => Fill(
        $"{r.Replicates:N0} replicates, seed {r.Seed}, {r.Months} months from {r.Start}; from what was public by {r.AsOf:yyyy-MM-dd}",
        $"반복 {r.Replicates:N0}회, 시드 {r.Seed}, {r.Start}부터 {r.Months}개월. {r.AsOf:yyyy-MM-dd}까지 공개된 자료에 따름");

    public IEnumerable<string> Changes(ScoreReport r) =>
    [
        .. r.Fitted is { } fit ? [Phrases.For(language).FittedIs(fit.Numbers, fit.Uncertain, fit.Until, fit.Draws)] : (string[])[],
        .. r.Levers.Select(lever => $"{lever.Id} = {Figures.Plain(lever.Value)}"),
        .. r.LeftOut.Select(term => Say($"without {term}", $"{term} 제외")),
        .. r.Held.Select(held => Say($"{held.Name} held at {Figures.Plain(held.Value)}", $"{held.Name} = {Figures.Plain(held.Value)} 고정")),
        .. r.Off.Select(name => Say($"{name} switched off", $"{name} 끔")),
        .. r.ObserveUntil is { } until ? [Fill(
            $"observed until {until:yyyy-MM-dd}, after the day that the questions are asked from: these answers are no forecasts",
            $"{until:yyyy-MM-dd}까지 관측함. 문항의 기준일 이후를 보았으므로 이 답은 예측이 아님")] : (string[])[],
        .. r.Counted < r.Replicates && r.ObserveUntil is null ? [Fill($"{r.Replicates - r.Counted:N0} replicates diverged and are not counted", $"발산한 반복 {r.Replicates - r.Counted:N0}회는 집계에서 제외")] : (string[])[],
    ];

    public string Coverage(QuestionScores s) => Fill(
        $"{s.Covered} of {s.Count} ({Share(s.Covered, s.Count)}) covered; {s.Scored.Length} resolved and scored, {s.Open.Length} open",
        $"{s.Count}개 중 {s.Covered}개({Share(s.Covered, s.Count)})에 답함. 채점 {s.Scored.Length}개, 미결 {s.Open.Length}개");

    public string FromFile(string name, string sha256) => Say($"from {name}, SHA-256 {sha256}", $"{name}에서 읽음, SHA-256 {sha256}");

    public string MeanBrier(ScoreGroup all) => Say("mean Brier: ", "평균 브라이어 점수: ")
        + string.Join(", ", all.Rivals.Select(r => (Who: r.Rival, r.Mean)).Prepend((Forecaster.Model, all.Model)).Select(x => $"{Name(x.Item1)} {BrierOf(x.Item2.Brier)}"));

    public string Losses(int lost, int of) => Fill($"Worse than the best rival: {lost} of {of}", $"가장 나은 경쟁 예측보다 못한 문항: {of}개 중 {lost}개");
    public string Wins(int won, int of) => Fill($"As good as the best rival, or better: {won} of {of}", $"가장 나은 경쟁 예측만큼 맞거나 더 나은 문항: {of}개 중 {won}개");
    public string NotResolved(int open) => Fill($"Not yet resolved: {open}", $"아직 결과가 나오지 않은 문항: {open}개");
    public string NotCovered(int uncovered, int of) => Fill($"Not covered: {uncovered} of {of}", $"답하지 못한 문항: {of}개 중 {uncovered}개");
    public string None => Say("none", "없음");

    public string Parts(MurphyDecomposition p) => Say(
        $"Brier {BrierOf(p.Brier)} = reliability {BrierOf(p.Reliability)} - resolution {BrierOf(p.Resolution)} + uncertainty {BrierOf(p.Uncertainty)} {Signed(p.WithinBins)} within the ranges",
        $"브라이어 {BrierOf(p.Brier)} = 신뢰도 {BrierOf(p.Reliability)} - 분해능 {BrierOf(p.Resolution)} + 불확실성 {BrierOf(p.Uncertainty)} {Signed(p.WithinBins)} 구간 내 잔여");

    static string Signed(double x) => $"{(x < 0 ? "-" : "+")} {BrierOf(Math.Abs(x))}";

    /// <summary>One line each: a name, and what it is.</summary>
    public IReadOnlyList<(string Label, string Is)> Notes =>
    [
        (Model, Fill(
            $"the share of replicates in which the question's test holds, (k + 1/2) / (n + 1), so that it is never 0 or 1",
            $"문항의 검증식이 성립하는 반복의 비율 (k + 1/2) / (n + 1). 0이나 1이 되지 않음")),
        (Name(Forecaster.BaseRate), Say("what the question's row gives: how often such things had happened before", "문항에 딸린 값. 그런 일이 그때까지 얼마나 자주 있었는가")),
        (Name(Forecaster.Persistence), Fill(
            $"the same test in a world in which nothing moves (every mechanism switched off), so 0 or 1, moved to {Forecasters.PersistenceClip:0%} or {1 - Forecasters.PersistenceClip:0%}",
            $"아무것도 움직이지 않는 세계(모든 기제를 끔)에서의 같은 검증식. 0 아니면 1이므로 {Forecasters.PersistenceClip:0%}나 {1 - Forecasters.PersistenceClip:0%}로 옮김")),
        ("0.5", Say("one half for every question", "모든 문항에 절반")),
        (Brier, Say("the squared distance of the probability to what happened: 0 at best, 0.25 for one half, 1 at worst", "확률과 실제 결과의 거리의 제곱. 0이 가장 좋고 0.5는 늘 0.25, 1이 가장 나쁨")),
        (Log, Fill(
            $"minus the natural logarithm of what was given to what happened, everybody held within {Forecasters.LogClip:0%} and {1 - Forecasters.LogClip:0%}: 0.69 for one half",
            $"실제 일어난 쪽에 준 확률의 자연로그에 음의 부호를 붙인 값. 누구의 확률이든 {Forecasters.LogClip:0%}와 {1 - Forecasters.LogClip:0%} 사이로 제한하며, 0.5는 늘 0.69")),
        (Loss, Say("the model's Brier score less that of the best of the three rivals, which is known only afterwards", "모형의 브라이어 점수에서 세 경쟁 예측 중 가장 나은 것의 점수를 뺀 값. 무엇이 가장 나은지는 사후에만 앎")),
        (Interval, Fill(
            $"of a difference: nine in ten bootstrap means lie between, and below 0 the model is better; questions share causes, so it is too narrow, and below {PairedBootstrap.Fewest} questions there is none",
            $"차이의 경우 부트스트랩 평균 열에 아홉이 이 사이에 있으며, 0보다 작으면 모형이 나음. 문항들이 원인을 공유하므로 실제보다 좁고, {PairedBootstrap.Fewest}문항 미만이면 적지 않음")),
    ];

    public string NoOracle => Say(
        "A model is not an oracle: a loss is a result, and a gain on so few questions may be luck.",
        "모형은 신탁이 아니다. 진 것도 결과이며, 이렇게 적은 문항에서 이긴 것은 운일 수 있다.");

    public static string BrierOf(double x) => x.ToString("0.000", CultureInfo.InvariantCulture);

    public static string LogOf(double x) => x.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A probability or share between 0 and 1.</summary>
    public static string Percent(double p) => Figures.Share(p);

    /// <summary>For example <c>-0.008 [-0.041, +0.024]</c>; without an interval where none is known.</summary>
    public static string Less(Summary less, string decimals)
    {
        string Change(double x)
        {
            var written = (x + 0.0).ToString($"+{decimals};-{decimals};0", CultureInfo.InvariantCulture);
            return written != "0" || x == 0 ? written : (x > 0 ? "<+" : ">-") + decimals[..^1] + "1";
        }
        return double.IsNaN(less.P05) ? Change(less.Mean) : $"{Change(less.Mean)} [{Change(less.P05)}, {Change(less.P95)}]";
    }

    static string Share(int part, int of) => Figures.Share((double)part / of);

    string Say(string english, string korean) => language == Language.Korean ? korean : english;

    string Fill(FormattableString english, FormattableString korean) => (language == Language.Korean ? korean : english).ToString(CultureInfo.InvariantCulture);
}
