using System.Globalization;
using Entente.Records;
using Entente.Studio.Components.Evidence;

namespace Entente.Studio;

// Of the evidence page.
sealed partial class Words
{
    public string OnThisPage => Say("On this page", "이 페이지의 내용");
    public string ClaimsTitle => Say("Claims", "주장");
    public string ChronicleTitle => Say("Chronicle", "연표");
    public string ScoresTitle => Say("Scores", "채점");
    public string HiddenTitle => Say("Hidden deals", "숨은 합의");
    public string Asked => Say("Asked:", "설정:");
    public string AsItComes => Say("the case as it comes.", "사례 그대로.");
    public string BackToLevers => Say("Move levers", "조정 변수 움직이기");
    public string SameByCommand => Say("The same from the command line:", "명령으로 같은 결과 얻기:");
    public string OfAnOlderInquiry => Say("Running what is asked now; below stands what was asked before.", "지금 설정을 실행하는 중이다. 아래는 이전 설정의 결과다.");
    public string All => Say("all", "모두");
    public string Find => Say("Find", "찾기");
    public string Clear => Say("Clear the filter", "거르기 해제");

    // Claims
    public string ClaimsLead => Say(
        "What the text behind this case claims, put to the records of what happened and to this run.",
        "이 사례의 바탕이 된 글의 주장을, 실제로 일어난 일의 기록과 이번 실행에 비추어 검증한다.");
    public string NoClaims => Say("This case comes with no claims.", "이 사례에는 주장이 없다.");
    public string ClaimsRun(int replicates, string seed, int months) => Fill($"{replicates:N0} replicates, seed {seed}, {months} months", $"반복 {replicates:N0}회, 시드 {seed}, {months}개월");
    public string ClaimsWorth(int counted) => Fill($"worth {counted:N0} of equal weight", $"같은 가중치의 반복 {counted:N0}회에 해당");
    public string TallyTitle => Say("Verdicts: records down, model across", "판정: 기록(세로), 모형(가로)");
    public string TallyCell(int count, string records, string model) => Fill($"{count} claims: records {records}, model {model}", $"주장 수 {count}: 기록 {records}, 모형 {model}");
    public string RecordsSay => Say("Records", "기록");
    public string ModelSays => Say("Model", "모형");
    public string ClaimType => Say("Type", "종류");
    public string ClaimsShown(int shown, int of) => Fill($"{shown} of {of} claims", $"주장 {of}건 중 {shown}건");
    public string ChangedOnly(int count) => Fill($"Changed by what is asked ({count})", $"설정으로 바뀐 주장({count})");
    public string ChangedFrom(string verdict) => Say($"in the case as it comes: {verdict}", $"사례 그대로라면: {verdict}");
    public string NoneChanged => Say("What is asked changes no verdict.", "설정으로 바뀐 판정이 없다.");
    public string SomeChanged(int count) => Fill($"What is asked changes {count} {(count == 1 ? "verdict" : "verdicts")}, marked ◆.", $"설정으로 판정 {count}건이 바뀌었다(◆ 표시).");
    public string TestInWords => Say("Test", "검증");
    public string NotTestedBecause => Say("Not testable because", "검증할 수 없는 이유");
    public string WhatHappened => Say("What happened", "실제로 일어난 일");
    public string EvidenceRows(int count) => Fill($"Rests on {count} {(count == 1 ? "record" : "records")}", $"근거 기록 {count}건");
    public string ShowAllOf(int count) => Fill($"Show all {count}", $"{count}건 모두 보기");
    public string VerdictsAre => Say(
        "Records: what happened, as far as the data hold it, not bound by the as-of date. Model: mean [5%, 95%]; supported where the whole interval lies on the asserted side, contradicted where it lies wholly on the other.",
        "기록: 자료에 있는 한에서 실제로 일어난 일. 기준일에 매이지 않는다. 모형: 평균 [5%, 95%]. 구간 전체가 주장 쪽이면 지지됨, 전체가 반대쪽이면 반박됨.");

    // Chronicle
    public string ChronicleLead(string asOf) => Say(
        $"What the records hold of this case's actors, and of organisations. Entries after {asOf}, the as-of date, informed no number of the model.",
        $"이 사례의 행위자와 여러 기구에 관한 기록. 기준일인 {asOf} 이후의 항목은 모형의 어떤 숫자에도 쓰이지 않았다.");
    public string KindOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => Say("Events", "사건"),
        RecordKind.Attempt => Say("Launches and tests", "발사와 시험"),
        _ => Say("Security Council votes", "안보리 표결"),
    };
    public string WhichRecords => Say("Which records", "기록 종류");
    public string Actor => Say("Actor", "행위자");
    public string ActorsOfCase => Say("Actors of the case", "사례의 행위자");
    public string OtherActors => Say("Others", "그 밖");
    public string Category => Say("Category", "분류");
    public string FromYear => Say("From", "시작 연도");
    public string ToYear => Say("to", "끝 연도");
    public string EntriesShown(int shown, int of, int after) => Fill($"{shown:N0} of {of:N0} entries, {after:N0} of them after the as-of date", $"{of:N0}건 중 {shown:N0}건, 그 가운데 기준일 이후 {after:N0}건");
    public string NothingFound => Say("No entry passes the filter.", "거르기를 통과한 항목이 없다.");
    public string TimelineTitle => Say("Timeline", "시간선");
    public string TimelineAloud(int count, string first, string last, string most) => Fill(
        $"{count:N0} entries from {first} to {last}. Most: {most}. The list below has all of them.", $"{first}부터 {last}까지 {count:N0}건. 가장 많은 분류: {most}. 아래 목록에 모두 있다.");
    public string EventOfCase => Say("the event", "사건");
    public string AsOfDay => Say("as of", "기준일");
    public string AfterAsOf => Say("after the as-of date", "기준일 이후");
    public string FromHereOn(string day) => Say($"As-of date, {day}: nothing below informed a number of the model.", $"기준일 {day}: 아래 항목은 모형의 어떤 숫자에도 쓰이지 않았다.");
    public string PageOf(int first, int last, int of) => Fill($"{first:N0}–{last:N0} of {of:N0}", $"{of:N0}건 중 {first:N0}–{last:N0}");
    public string Earlier => Say("Earlier", "이전");
    public string Later => Say("Later", "이후");
    public string ToTheEvent => Say("To the event", "사건 시점으로");
    public string ConfidenceIs(Confidence confidence) => confidence switch
    {
        Confidence.High => Say("confidence high", "신뢰 높음"),
        Confidence.Medium => Say("confidence medium", "신뢰 중간"),
        _ => Say("confidence low", "신뢰 낮음"),
    };
    public string EntriesOfYear(int count) => Fill($"{count} {(count == 1 ? "entry" : "entries")}", $"{count}건");
    public string Launches => Say("launches", "발사");
    public string Apogee(double km) => Fill($"apogee {km:#,0.#} km", $"정점 고도 {km:#,0.#}km");
    public string Distance(double km) => Fill($"distance {km:#,0.#} km", $"비행 거리 {km:#,0.#}km");
    public string FromSite(string facility) => Say($"from {facility}", $"발사장 {facility}");
    public string At(TimeOnly utc) => Fill($"{utc:HH:mm} UTC", $"{utc:HH:mm} UTC");
    public string OutcomeOf(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Success => Say("success", "성공"),
        AttemptOutcome.Failure => Say("failure", "실패"),
        _ => Say("outcome unknown", "결과 불명"),
    };
    public string ResultOf(VoteResult result) => result == VoteResult.Adopted ? Say("adopted", "채택") : Say("vetoed", "거부권으로 부결");
    public string VotesOf(int yes, int no, int abstain) => Fill($"{yes} yes, {no} no, {abstain} abstaining", $"찬성 {yes}, 반대 {no}, 기권 {abstain}");
    public string BallotOf(Ballot ballot) => ballot switch
    {
        Ballot.Yes => Say("yes", "찬성"),
        Ballot.No => Say("no", "반대"),
        _ => Say("abstains", "기권"),
    };
    /// <summary>A date as precisely as it is known, as records write it in either language.</summary>
    public static string DateOf(DateOnly date, Precision precision) => date.ToString(precision == Precision.Day ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The lane that a record lies in; one that nobody named keeps what the file says.</summary>
    public string LaneOf(string lane) => lane switch
    {
        "launch" => Say("launches and tests", "발사와 시험"),
        "transfer" => Say("transfers of arms and goods", "무기·물자 이전"),
        "diplomacy" => Say("diplomacy", "외교"),
        "unsc" => Say("Security Council", "안보리"),
        "ukraine-war" => Say("war in Ukraine", "우크라이나 전쟁"),
        "dprk-russia" => Say("North Korea and Russia", "북한·러시아"),
        "summit" => Say("summits", "정상회담"),
        "trilateral" => Say("trilateral cooperation", "3국 협력"),
        "crisis" => Say("crises", "위기"),
        "quad-aukus" => Say("Quad and AUKUS", "쿼드·오커스"),
        "humanitarian" => Say("humanitarian", "인도주의"),
        "proliferation-opinion" => Say("opinion on nuclear arms", "핵무장 여론"),
        "submarine-naval" => Say("submarines and navy", "잠수함·해군"),
        "doctrine" => Say("doctrine and law", "교리와 법"),
        "us-aid" => Say("American aid", "미국의 원조"),
        "sanctions-monitoring" => Say("monitoring of sanctions", "제재 감시"),
        "dprk-china" => Say("North Korea and China", "북한·중국"),
        "defence-policy" => Say("defence policy", "국방 정책"),
        "nuclear-test" => Say("nuclear tests", "핵실험"),
        "rok-us" => Say("South Korea and the United States", "한국·미국"),
        "china-russia" => Say("China and Russia", "중국·러시아"),
        "rhetoric" => Say("rhetoric", "수사"),
        "domestic-politics" => Say("domestic politics", "국내 정치"),
        "cyber" => Say("cyber", "사이버"),
        "panel" => Say("panel of experts", "전문가 패널"),
        "panel (draft)" => Say("panel of experts, draft", "전문가 패널(초안)"),
        "sanctions" => Say("sanctions", "제재"),
        "sanctions (draft)" => Say("sanctions, draft", "제재(초안)"),
        "measures (non-Ch.VII)" => Say("measures outside Chapter VII", "제7장 밖의 조치"),
        "SLV" => Say("space launcher", "우주발사체"),
        "HGV" => Say("glide vehicle", "활공체"),
        "HGV/unknown" => Say("glide vehicle or unknown", "활공체 또는 불명"),
        "unknown BM" => Say("unknown ballistic missile", "불명 탄도미사일"),
        "SRBM/unknown" => Say("SRBM or unknown", "SRBM 또는 불명"),
        "ICBM-class" => Say("ICBM class", "ICBM급"),
        "ICBM-class+SRBM" => Say("ICBM class and SRBM", "ICBM급과 SRBM"),
        _ => lane,
    };

    // Scores
    public string NoQuestions => Say("This case comes with no questions, so there is nothing to score.", "이 사례에는 예측 문항이 없어 채점할 것이 없다.");
    public string ScoresLead => Say(
        "What the model gave each question before the facts, beside three rivals that know nothing of it. What it lost comes first.",
        "사실이 알려지기 전의 자료로 모형이 문항마다 준 확률과, 모형 없는 세 경쟁 예측. 진 문항을 먼저 적는다.");
    public string MeanScores => Say("Mean scores", "평균 점수");
    public string BetterBelowZero => Say("less than 0: the model is better", "0보다 작으면 모형이 나음");
    public string QuestionsOfFamily => Say("By family of questions", "문항 갈래별");
    public string Family => Say("Family", "갈래");
    public string Status => Say("Status", "상태");
    public string QuestionsShown(int shown, int of) => Fill($"{shown} of {of} questions", $"문항 {of}개 중 {shown}개");
    public string ReliabilityTitle => Say("Reliability: what was given against what happened", "신뢰도: 준 확률과 일어난 비율");
    public string ReliabilityAloud(string bins) => Say($"Of the forecasts in each range, the share that happened: {bins}.", $"확률 구간별로 실제로 일어난 비율: {bins}.");
    public string ReliabilityBin(string range, int count, string mean, string happened) => Fill($"{range}: {count} questions, given {mean} on average, {happened} happened", $"{range}: 문항 {count}개, 평균 {mean}, 일어난 비율 {happened}");
    public string Given => Say("given by the model", "모형이 준 확률");
    public string HappenedShare => Say("share that happened", "일어난 비율");
    public string PerfectlyReliable => Say("given = happened", "준 확률 = 일어난 비율");
    public string OverallShare => Say("overall", "전체");
    public string MurphyInWords(string brier, string uncertainty, string resolution, string reliability, string within) => Say(
        $"The mean Brier score of {brier}, taken apart: {uncertainty} is the questions' own uncertainty, which always giving the overall share would score; telling cases apart takes off {resolution} (resolution); giving other shares than what happened adds {reliability} (reliability); unequal forecasts within a range make {within}.",
        $"평균 브라이어 점수 {brier}의 구성: 문항 자체의 불확실성 {uncertainty}(언제나 전체 비율을 줄 때의 점수)에서, 사례를 구별한 만큼 {resolution}(분해능)을 빼고, 일어난 비율과 다른 확률을 준 만큼 {reliability}(신뢰도)를 더하고, 한 구간 안의 서로 다른 예측에서 {within}이 생긴다.");
    public string BarsAre => Say("Bars: 90% interval of the share after Wilson. Figures beside the points: questions in the range.", "막대: 윌슨 방법에 따른 비율의 90% 구간. 점 옆의 숫자: 구간에 든 문항 수.");
    public string BaseRateRestsOn => Say("Base rate:", "기저율의 근거:");
    public string ResolvedOn(string day) => Say($"Resolved {day}:", $"{day} 판명:");
    public string DueOn(string day) => Say($"due {day}", $"기한 {day}");
    public string SeriesElsewhere => Say("Forecasts of series from earlier starts, which take minutes:", "몇 분이 걸리는, 이전 시작 시점에서의 시계열 예측:");

    // Hidden deals
    public string NoHidden => Say("This case has no hidden deals: what the event consists of was public.", "이 사례에는 숨은 합의가 없다. 사건의 내용이 공개되었다.");
    public string HiddenLead => Say(
        "The parties published nothing, so each replicate draws what they agreed. What was seen later weighs the replicates by how well they foresaw it.",
        "당사국이 아무것도 공개하지 않았으므로 반복마다 합의 내용을 추출한다. 이후의 관측은 이를 얼마나 잘 예견했는지에 따라 반복에 가중치를 준다.");
    public string WeightsTitle => Say("Weight of each hidden deal", "숨은 합의별 가중치");
    public string WeightsAloud(string beforehand, string afterwards, string day) => Say($"Beforehand: {beforehand}. After the observations up to {day}: {afterwards}.", $"사전: {beforehand}. {day}까지의 관측 뒤: {afterwards}.");
    public string ObserveUntilLabel => Say("Observe until", "관측 종료일");
    public string ObserveNothing => Say("Observe nothing", "관측하지 않음");
    public string ObservesNothing => Say(
        "What is asked takes no observation in: on every page of this case the deals weigh what they did beforehand.", "지금 설정은 관측을 반영하지 않는다. 이 사례의 모든 페이지에서 합의의 가중치는 사전 그대로다.");
    public string ObservesUntil(string day) => Say(
        $"What is asked takes in what was seen until {day}: every page of this case weighs by it.", $"지금 설정은 {day}까지의 관측을 반영한다. 이 사례의 모든 페이지가 그 가중치를 따른다.");
    public string NotTakenIn => Say("not taken in", "반영 안 함");
    public string Observation => Say("Seen", "관측");
    public string Worth => Say("replicates worth", "유효 반복 수");
    public string UseThis => Say("Observe until here", "여기까지 관측");
    public string UseUntil(string day) => Say($"Observe until here, {day}", $"여기까지 관측, {day}");
}
