namespace Entente.Studio;

// Of the case page.
sealed partial class Words
{
    public string Broken => Say("Something went wrong here.", "오류가 발생했습니다.");
    public string Lost => Say("The connection to the program is lost; it is being sought again.", "프로그램과의 연결이 끊겨 다시 연결하는 중입니다.");
    public string Reload => Say("Load the page again", "페이지 다시 불러오기");
    public string SkipTo => Say("Skip to the results", "결과로 건너뛰기");
    public string Cases => Say("Cases", "사례");
    public string CasesTitle => Say("What does this event change?", "이 사건은 무엇을 바꾸는가?");
    public string CasesLead => Say(
        "A security system simulated with an event and without it, under the same chance. Choose a case, move a lever, and see what changes, why, and how sure that is.",
        "하나의 사건이 있을 때와 없을 때의 안보 체계를 같은 우연 아래에서 모의실험한다. 사례를 고르고 조정 변수를 움직이면 무엇이, 왜, 얼마나 확실하게 바뀌는지 보인다.");
    public string Open => Say("Open", "열기");
    public string Pages => Say("Pages of this case", "이 사례의 페이지");
    public string Workbench => Say("Workbench", "작업대");
    public string System => Say("System", "체계");
    public string Evidence => Say("Evidence", "근거");
    public string Report => Say("Report", "보고서");
    public string Api => Say("API", "API");
    public string OtherLanguage => Say("한국어", "English");
    public string OtherLanguageTag => Say("ko", "en");
    public string NoSuchPage => Say("There is no such page", "그런 페이지가 없습니다");
    public string AllCases => Say("All cases", "모든 사례");

    // What is asked
    public string Levers => Say("Levers", "조정 변수");
    public string TermsOfEvent => Say("Terms of the event", "사건의 조건");
    public string Policies => Say("Policies", "정책");
    public string LeftAlone => Say("as believed", "기본");
    public string Default(string value) => Say($"left alone: {value}", $"기본값 {value}");
    public string Range(string low, string high) => Say($"{low} to {high}", $"{low}~{high}");
    public string ResetLever(string lever) => Say($"Let go of {lever}", $"{lever} 되돌리기");
    public string ValueOf(string lever) => Say($"Value of {lever}", $"{lever} 값");
    public string InTheEvent => Say("part of the event", "사건에 포함");
    public string SourceOf => Say("Source", "출처");
    public string Undo => Say("Undo", "실행 취소");
    public string Redo => Say("Redo", "다시 실행");
    public string Reset => Say("Reset", "초기화");
    public string PinThis => Say("Pin to compare", "고정해 비교");
    public string Unpin(string pin) => Say($"Unpin {pin}", $"{pin} 고정 해제");
    public string Restore(string pin) => Say($"Go back to {pin}", $"{pin}로 돌아가기");
    public string PinName(int pin) => Say($"Pin {(char)('A' + pin)}", $"고정 {(char)('A' + pin)}");
    public string Seed => Say("Seed", "시드");
    public string Chance => Say("another chance", "다른 우연");
    public string WhatChanged => Say("What is changed", "바뀐 설정");
    public string NothingChanged => Say("Nothing: the case as it comes.", "없음: 사례 그대로.");
    public string Instead(string value, string before) => Say($"{value} instead of {before}", $"{before} → {value}");
    public string LeftOutOfEvent(string term) => Say($"without {term}", $"{term} 제외");
    public string HeldAt(string name, string value) => Say($"{name} held at {value}", $"{name} = {value} 고정");
    public string SwitchedOff(string name) => Say($"{name} switched off", $"{name} 끔");
    public string ObservedUntil(string day) => Say($"observed until {day}", $"{day}까지 관측");
    public string WithoutFit => Say("without the fit to the records", "기록 적합 없이");
    public string SeedIs(string seed) => Say($"seed {seed}", $"시드 {seed}");
    public string MonthsAre(string months) => Say($"{months} months", $"{months}개월");
    public string TakeBack(string change) => Say($"Take back: {change}", $"되돌리기: {change}");

    // What it comes to
    public string Results => Say("Impacts", "영향");
    public string ReadAt => Say("Read at", "시점");
    public string MonthOf(int month, string date) => Say($"month {month}, {date}", $"{month}개월째, {date}");
    public string Rough(int replicates) => Fill($"rough: {replicates:N0} replicates, sharpening", $"대략: 반복 {replicates:N0}회, 정밀 계산 중");
    public string Sharp(int replicates) => Fill($"{replicates:N0} replicates", $"반복 {replicates:N0}회");
    public string Waiting => Say("running", "실행 중");
    public string Outcome => Say("Outcome", "결과");
    public string Bands => Say("50% and 90%", "50%와 90%");
    public string Against(string pin) => Say($"{pin}: impact", $"{pin}: 영향");
    public string BandAloud(string outcome, string p25, string p75, string p05, string p95) => Say(
        $"{outcome}: half of the replicates from {p25} to {p75}, nine in ten from {p05} to {p95}", $"{outcome}: 반복의 절반은 {p25}~{p75}, 열 가운데 아홉은 {p05}~{p95}");
    public string AllOutcomes(int count) => Fill($"All {count} outcomes", $"결과 {count}개 모두");
    public string HeadlinesOnly => Say("Headlines only", "주요 결과만");
    public string FindOutcome => Say("Find an outcome", "결과 찾기");
    public string FanTitle => Say("With the event and without it", "사건이 있을 때와 없을 때");
    public string ImpactTitle => Say("What the event changes", "사건이 바꾸는 것");
    public string FanAloud(string outcome, string with, string without, string date) => Say(
        $"{outcome} by {date}: {with} with the event, {without} without it.", $"{outcome}, {date}: 사건이 있으면 {with}, 없으면 {without}.");
    public string ImpactAloud(string outcome, string impact, string p05, string p95, string date) => Say(
        $"Impact on {outcome} by {date}: {impact}, nine in ten replicates from {p05} to {p95}.", $"{date} {outcome}에 미친 영향: {impact}, 반복 열 가운데 아홉은 {p05}~{p95}.");
    public string BandsAre => Say(
        "Bands: 50% and 90% of the replicates; of a chance, of its estimate.", "띠: 반복의 50%와 90%. 확률인 결과는 추정값의 구간.");

    // Why
    public string Why => Say("Why", "왜");
    public string WhyNotYet => Say("The answer is being taken apart.", "영향을 나누어 계산하는 중.");
    public string ByTerms => Say("By the event's terms", "사건의 조건별");
    public string ByChannels => Say("By the channels it takes", "거쳐 가는 경로별");
    public string JudgedShare => Say("Rests on judgement", "판단에 기댄 몫");
    public string JudgedIs(string share) => Say(
        $"{share} of the impact's variance in the last month would vanish were all judged numbers known.", $"판단한 숫자를 모두 안다면 마지막 달 영향의 분산 가운데 {share}가 사라진다.");
    public string JudgedUnknown => Say("Not measured while observations weigh the replicates.", "관측으로 반복에 가중치를 줄 때는 재지 않는다.");
    public string NotClear => Say("The impact cannot be told from zero, so it has no shares to speak of.", "영향이 0과 구별되지 않아 나눌 몫이 없다.");
    public string NoImpact => Say("The event changes nothing here.", "사건은 여기서 아무것도 바꾸지 않는다.");
    public string SharesOf(int replicates) => Fill($"{replicates:N0} replicates, drawn orders", $"반복 {replicates:N0}회, 추출한 순서");
    public string WaterfallAloud(string what, string shares) => Say($"{what}: {shares}", $"{what}: {shares}");
    public string Cause => Say("Cause", "원인");
    public string Share => Say("Share", "몫");

    // Charts
    public string DownloadAs(string chart, string kind) => Say($"Download {chart} as {kind}", $"{kind} 내려받기: {chart}");
}
