namespace Entente.Report;

// Of the table, and of what the page shares with it.
sealed partial class Phrases
{
    public string Event => Say("event", "사건");
    public string Run => Say("run", "실행");
    public string Priors => Say("priors", "사전분포");
    public string Levers => Say("levers", "조정 변수");
    public string LeftOut => Say("left out", "제외");
    public string Off => Say("off", "끔");
    public string Held => Say("held", "고정");
    public string Observed => Say("observed", "관측");
    public string Diverged => Say("diverged", "발산");

    public string RunOf(Impact impact, ulong seed, YearMonth start) => Fill(
        $"{impact.Replicates:N0} replicates, seed {seed}, {impact.Months} months from {Date(start)}: month {impact.Months} is {Date(start.Plus(impact.Months))}",
        $"반복 {impact.Replicates:N0}회, 시드 {seed}, {Date(start)}부터 {impact.Months}개월: {impact.Months}개월째는 {Date(start.Plus(impact.Months))}");

    public string PublicBy(DateOnly day) => Say($"from what was public by {Date(day)}", $"{Date(day)}까지 공개된 자료에 따름");
    public string LeftAloneAt(double value) => Say($"(left alone: {Figures.Plain(value)})", $"(기본값: {Figures.Plain(value)})");

    public string ObservedUntil(DateOnly until, Impact impact) => Fill(
        $"until {Date(until)}: the replicates that foresaw it count more, all together for as much as {impact.Counted:N0} of equal weight; none is bent to what was seen, so a launch that was seen is not added to its own",
        $"{Date(until)}까지: 이를 더 잘 예견한 반복에 더 큰 가중치를 주며, 전체는 같은 가중치의 반복 {impact.Counted:N0}회에 해당한다. 반복의 경로 자체를 관측에 맞추어 바꾸지는 않는다");

    // The hidden deals
    public string HiddenDeals => Say("what was agreed: weight of each hidden deal", "무엇이 합의되었나: 숨은 합의별 가중치");
    public string WorthReplicates => Say("replicates worth", "유효 반복 수");
    public string Beforehand => Say("beforehand", "사전");

    // What was switched off
    public string SwitchedOffChanges(string names, YearMonth end) => Say(
        $"switched off: {names}; what that changes in the impact by {Date(end)}", $"끈 기제: {names}. 이것이 {Date(end)}의 영향에 일으키는 차이");
    public string WithAll => Say("with all mechanisms", "모든 기제");
    public string AsRun => Say("in this run", "이번 실행");
    public string NoImpactDiffers => Say("nothing: every impact is the same without it", "없음: 모든 영향이 그대로다");
    public string SameImpact(int outcomes) => Fill($"{outcomes} more outcomes have the same impact with it and without", $"나머지 결과 {outcomes}개의 영향은 같다");

    /// <summary>The replicates that left the finite numbers.</summary>
    public string DivergedOf(int diverged, int replicates, IEnumerable<string> some, int more) => Fill(
        $"{diverged:N0} of {replicates:N0} replicates, not counted: {string.Join(", ", some)}{(more > 0 ? $", and {more} more" : "")}",
        $"반복 {replicates:N0}회 중 {diverged:N0}회, 집계에서 제외: {string.Join(", ", some)}{(more > 0 ? $" 외 {more}회" : "")}");

    public string DivergedAt(int replicate, int month, string variable, bool withEvent) => Fill(
        $"replicate {replicate} in month {month} by {variable} ({(withEvent ? "with" : "without")} the event)",
        $"{replicate}번 반복, {month}개월째, {variable}({(withEvent ? "사건 있음" : "사건 없음")})");

    public string Month => Say("month", "개월");
    public string With => Say("with", "사건 있음");
    public string Without => Say("without", "사건 없음");
    public string Impact => Say("impact", "영향");
    public string SignHolds => Say("sign holds", "부호 일치");
    public string Changed => Say("changed", "변화");

    public string WithAndWithout => Say("with, without", "사건 있음, 없음");
    public string OfAChance => Say("  of a chance", "  확률의 경우");
    public string WithAndWithoutAre => Say("the outcome's mean over the replicates, with the event and without it", "사건이 있을 때와 없을 때, 결과의 반복 평균");
    public string ImpactIs => Say("mean of with minus without, each replicate against itself", "같은 반복 안에서 사건 있음에서 없음을 뺀 값의 평균");
    public string IntervalIs => Say("nine in ten replicates have their impact in between", "반복 열 가운데 아홉의 영향이 이 사이에 있다");
    public string ChanceIs => Say(
        "where it says chance, a replicate has only yes or no: the interval is that of the estimate, and more replicates narrow it",
        "확률이라고 적힌 결과는 반복마다 예 또는 아니요뿐이다. 구간은 추정값의 구간이며 반복을 늘리면 좁아진다");
    public string SignHoldsIs => Say(
        "of the replicates that the event changes, the share in which it goes the way of the mean impact",
        "사건이 결과를 바꾼 반복 가운데 평균 영향과 같은 방향으로 바꾼 비율");
    public string ChangedIs => Say("the share of replicates in which the event changes the outcome at all", "사건이 결과를 조금이라도 바꾼 반복의 비율");
    public string Judged => Say("judged", "판단 비중");
    public string JudgedIs => Say(
        "the share of the variance of the impact at the last date that would vanish were all judged numbers known, with its 90% interval; one that is fixed at a value counts as known",
        "판단에 따른 숫자들의 참값을 모두 안다면 사라질 분산의 비율(마지막 시점의 영향 기준)과 그 90% 구간. 한 값으로 고정해 둔 판단은 아는 것으로 친다");
    public string JudgedIsNotKnown => Say(
        "the share of the variance that rests on judged numbers is not given where observations weigh the replicates",
        "관측으로 반복에 가중치를 줄 때는 판단 비중을 내지 않는다");
    public string SparkIs => Say("mean impact over all months, from its least to its greatest, zero included", "전체 기간의 평균 영향, 최솟값에서 최댓값까지(0 포함)");
    public string NoOracle => Say(
        "A model is not an oracle: this is what follows from its assumptions, and the assumptions can be wrong.",
        "모형은 신탁이 아니다. 이 결과는 가정에서 따라 나온 것이며, 가정은 틀릴 수 있다.");
}
