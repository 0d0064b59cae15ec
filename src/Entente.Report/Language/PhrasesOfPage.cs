namespace Entente.Report;

// Of the page.
sealed partial class Phrases
{
    public string Kicker => Say("Entente: the impact of one event", "Entente: 한 사건의 영향");

    // Facts of the run
    public string EventFact => Say("Event", "사건");
    public string PriorsFact => Say("Priors", "사전분포");
    public string MonthsFact => Say("Months", "기간");
    public string ReplicatesFact => Say("Replicates", "반복");
    public string LeverMovedFact => Say("Lever moved", "조정한 변수");
    public string TermLeftOutFact => Say("Term left out", "제외한 조건");
    public string DivergedFact => Say("Diverged", "발산");
    public string VersionFact => Say("Version", "버전");
    public string CaseFact => Say("Case", "사례");
    public string SeedFact => Say("Seed", "시드");
    public string None => Say("none", "없음");
    public string HashOfFiles => Say("SHA-256 of its files", "파일의 SHA-256");
    public string Span(int months, YearMonth start) => Fill(
        $"{months}, from {Date(start)} (month 0) to {Date(start.Plus(months))}",
        $"{Date(start)}(0개월째)부터 {Date(start.Plus(months))}까지 {months}개월");
    public string RunTwice(int replicates, int counted) => Fill(
        $"{replicates:N0}, each run twice with the same draws; {counted:N0} counted",
        $"{replicates:N0}회, 같은 추출값으로 두 번씩 실행; {counted:N0}회 집계");
    public string RunAndCounted(int replicates, int counted) => Fill($"{replicates:N0} run, {counted:N0} counted", $"{replicates:N0}회 실행, {counted:N0}회 집계");

    // Sections
    public string Summary => Say("Summary", "요약");
    public string Outcomes => Say("Outcomes", "결과");
    public string Diagram => Say("How it hangs together", "인과 구조");
    public string Claims => Say("Claims", "주장");
    public string Assumptions => Say("Assumptions", "가정");
    public string ThisRun => Say("This run", "이 실행");
    public string LeversSection => Say("Levers", "조정 변수");
    public string OutcomesByMonth => Say("Outcomes month by month", "월별 결과");
    public string MadeOf => Say("What the event is made of", "사건을 이루는 조건");

    // How to read
    public string HowToRead => Say("How to read", "읽는 법");
    public Marked Method => SayMarked(
        """
        A simulated history of the same actors is run twice from the same start: once <em class="with">with</em> the event and once <em class="without">without</em> it.
        Each replicate draws its own uncertain sizes, behaviours and luck, and has the same in both runs, so that what differs between them is the event.
        """,
        """
        같은 행위자들의 모의 역사를 같은 출발점에서 두 번 실행한다. 한 번은 사건이 <em class="with">있고</em> 한 번은 <em class="without">없다</em>.
        반복마다 불확실한 크기와 행동과 우연을 새로 추출하되 두 실행에는 같은 값을 쓰므로, 두 실행의 차이는 사건에서만 생긴다.
        """);
    public Marked ReadImpact => SayMarked(
        "<b>Impact</b> is with minus without. Its <b>[5%, 95%]</b> interval holds nine in ten replicates. It is printed <b>bold</b> where the interval leaves out zero.",
        "<b>영향</b>은 사건이 있을 때의 값에서 없을 때의 값을 뺀 것이다. <b>[5%, 95%]</b> 구간에 반복 열 가운데 아홉이 들어간다. 구간에 0이 들지 않으면 <b>굵게</b> 적는다.");
    public Marked ReadChance => SayMarked(
        "An outcome marked <i>chance</i> is yes or no in a replicate: its number is the share of replicates, and its interval that of the estimate, which more replicates narrow.",
        "<b>확률</b>이라고 적힌 결과는 반복마다 예 또는 아니요이다. 숫자는 ‘예’인 반복의 비율이고, 구간은 그 추정값의 구간이어서 반복을 늘리면 좁아진다.");
    public Marked ReadSign => SayMarked(
        "<b>Sign</b> is the share, among the replicates that the event changes, in which it goes the way of the mean impact; <b>changed</b> is how many it changes at all.",
        "<b>부호</b>는 사건이 결과를 바꾼 반복 가운데 평균 영향과 같은 방향으로 바꾼 비율이고, <b>변화</b>는 사건이 결과를 조금이라도 바꾼 반복의 비율이다.");
    public string ReadModel => Say(
        "A model is not an oracle. These numbers follow from the assumptions at the end of this page, many of which are wide, and some of which are a judgement.",
        "모형은 신탁이 아니다. 이 숫자들은 이 페이지 끝의 가정에서 따라 나온 것이며, 가정 가운데 상당수는 폭이 넓고 일부는 판단이다.");
    public string NoScript => Say(
        "The charts are drawn by a script inside this file, and scripts are turned off here. The tables hold the same numbers at the main dates.",
        "차트는 이 파일 안의 스크립트가 그리는데 여기서는 스크립트가 꺼져 있다. 주요 시점의 같은 숫자가 표에 있다.");

    // Outcomes
    public string OutcomeColumn => Say("Outcome", "결과");
    public Marked SummaryCaption => SayMarked(
        "In each cell: impact [5%, 95%]; below it <em class=\"with\">with</em> / <em class=\"without\">without</em>, and in how many of the replicates that the event changes its sign holds.",
        "각 칸의 첫 줄은 영향 [5%, 95%]이다. 그 아래는 <em class=\"with\">사건 있음</em> / <em class=\"without\">사건 없음</em>의 값, 그리고 사건이 바꾼 반복 가운데 부호가 평균 영향과 일치하는 비율이다.");
    public Marked ChartsCaption => SayMarked(
        "First the mean <em class=\"with\">with</em> and <em class=\"without\">without</em> the event, each with its 90% band, then the impact with its 90% band. Point at a chart for its numbers.",
        "먼저 사건이 <em class=\"with\">있을 때</em>와 <em class=\"without\">없을 때</em>의 평균을 90% 띠와 함께, 다음으로 영향을 90% 띠와 함께 보인다. 차트를 가리키면 숫자가 나온다.");
    public string Months(int months) => Fill($"{months} {(months == 1 ? "month" : "months")}", $"{months}개월");
    public string NoneChanged => Say("none changed", "변화 없음");
    public string Sign(string share) => Say($"sign {share}", $"부호 {share}");
    public string SignOf(string share, string changed) => Say($"sign {share} of {changed}", $"변화 {changed} 중 부호 {share}");
    public string NoReplicateChanged => Say("no replicate is changed", "바뀐 반복이 없음");
    public string SignHoldsIn(string share) => Say($"the sign holds in {share} of replicates", $"반복의 {share}에서 부호 일치");
    public string SignHoldsAmong(string share, string changed) => Say(
        $"{changed} of replicates are changed, and the sign holds in {share} of these",
        $"반복의 {changed}가 바뀌고 그중 {share}에서 부호 일치");
    public string JudgedNumbersCarry(string share) => share == Figures.Absent ? ""
        : Say($"; judged numbers alone explain {share} of its variance", $". 영향의 분산 가운데 판단에 따른 숫자만으로 설명되는 비율은 {share}");
    public string At(int months, YearMonth date) => Say($"after {Months(months)}, in {Date(date)}", $"{Months(months)} 뒤인 {Date(date)}");
    public string ImpactOf(string mean, string p05, string p95) => $"{Impact} {mean} [{p05}, {p95}]";
    public string WithAndWithoutOf(string with, string without) => Say($"{with} with, {without} without", $"사건 있음 {with}, 없음 {without}");
    public string LevelsAloud(string with, string without) => Say($"{with} with the event, {without} without it.", $"사건이 있으면 {with}, 없으면 {without}.");
    public string Interval90Aloud => Say("the interval being that of 90%", "구간은 90% 구간");

    /// <summary>How a chart writes a calendar month: the script puts numbers for YYYY, MM and M.</summary>
    public string ChartDate => Say("YYYY-MM", "YYYY년 M월");

    /// <summary>How a chart names the month that is pointed at: the script puts the calendar month for DATE and the number of the month for N.</summary>
    public string ChartMonth => Say("DATE, month N", "DATE, N개월째");

    // Columns of the other tables
    public string TermColumn => Say("Term", "조건");
    public string FromToColumn => Say("From, to", "제공→수령");
    public string SizeColumn => Say("Size", "크기");
    public string UnitColumn => Say("Unit", "단위");
    public string RestsOnColumn => Say("Rests on", "근거");
    public string SourceColumn => Say("Source", "출처");
    public string LeverColumn => Say("Lever", "조정 변수");
    public string LeftAloneColumn => Say("Left alone", "기본값");
    public string RangeColumn => Say("Range", "범위");
    public string InThisRunColumn => Say("In this run", "이 실행");
    public string NumberColumn => Say("Number", "숫자");
    public string PriorColumn => Say("Prior", "사전분포");
    public string LeftOutOfThisRun => Say("(left out of this run)", "(이 실행에서 제외)");
    public string LeftAlone => Say("left alone", "기본값대로");
    public string Range(string low, string high) => Say($"{low} to {high}", $"{low}~{high}");

    // Assumptions
    public string AtTheStart => Say("The world at the start", "시작 시점의 세계");
    public string Numbers(int count, string tally) => Fill($"{count} numbers: {tally}.", $"숫자 {count}개: {tally}.");
    public string Count(int count, string tally) => Fill($"{count}: {tally}", $"{count}개: {tally}");

    // Foot
    public Marked SameAgain => SayMarked(
        "The same version, case, seed and command give the same numbers. They are in this file as JSON, in the element with the id <code>impact</code>.",
        "버전과 사례와 시드와 명령이 같으면 숫자도 같다. 숫자는 이 파일 안에서 id가 <code>impact</code>인 요소에 JSON으로 들어 있다.");
    public string DrawnBy => Say("The charts are drawn by Apache ECharts 6.1.0, under the Apache License 2.0", "차트는 아파치 라이선스 2.0에 따라 Apache ECharts 6.1.0으로 그린다");

    Marked SayMarked(string english, string korean) => new(Say(english, korean));

    // The hidden deals, and what was switched off
    public string HiddenSection => Say("What was agreed", "무엇이 합의되었나");
    public string HiddenAndUnobserved => Say(
        "The parties published nothing, so each replicate draws what they agreed by these weights. What was seen later is not taken into account in this run.",
        "당사국이 아무것도 공개하지 않았으므로 반복마다 합의 내용을 이 가중치에 따라 추출한다. 이후의 관측은 이번 실행에 반영하지 않았다.");
    public string HiddenAndObserved => Say(
        "The parties published nothing, so each replicate draws what they agreed. What was seen later weighs the replicates by how well they foresaw it.",
        "당사국이 아무것도 공개하지 않았으므로 반복마다 합의 내용을 추출한다. 이후의 관측은 이를 얼마나 잘 예견했는지에 따라 반복에 가중치를 준다.");
    public string SeenColumn => Say("When", "시점");
    public string OffSection => Say("Switched off", "끈 기제");
    public string HeldFact => Say("Held", "고정한 숫자");
    public string OffFact => Say("Switched off", "끈 기제");
    public string ObservedFact => Say("Observed", "관측");
}
