namespace Entente.Report;

// Of what makes an impact.
sealed partial class Phrases
{
    public string MakesUp => Say("What makes up the impact", "영향을 이루는 것");
    public string ImpactAt(Outcome outcome, int month, YearMonth date) => Fill(
        $"{Of(outcome.Title)} ({Unit(outcome)}), month {month}, {Date(date)}", $"{Of(outcome.Title)}({Unit(outcome)}), {month}개월째({Date(date)})");
    public string CountedOf(int counted, ulong seed) => Fill($"{counted:N0} replicates counted, seed {seed}", $"반복 {counted:N0}회 집계, 시드 {seed}");
    public string ByTerm => Say("by term of the event", "사건의 조건별");
    public string ByChannel => Say("by channel", "경로별");
    public string ShareColumn => Say("share", "몫");
    public string OfTheImpact => Say("of the impact", "영향 중 비중");
    public string WithoutChannel => Say("without any channel", "경로를 거치지 않음");
    public string Together => Say("together", "합계");
    public string AllCoalitions(int causes) => Fill($"all {1 << causes} combinations run", $"{1 << causes}개 조합을 모두 실행");
    public string OrdersDrawn(int orders) => Fill($"{orders:N0} orders drawn", $"순서 {orders:N0}개 추출");
    public string Takes(IEnumerable<Quantity> quantities) => Say($"takes {string.Join(", ", quantities.Select(q => q.Id))}", $"받는 변수: {string.Join(", ", quantities.Select(q => q.Title.Ko))}");

    public string ChangesNothing => Say("The event changes it in no replicate: there is nothing to take apart.", "사건은 어느 반복에서도 이 결과를 바꾸지 않는다. 나눌 영향이 없다.");
    public string CannotBeTold => Say(
        "The mean impact cannot be told from zero in so many replicates, so that no share is written as a part of it.",
        "이 반복 수로는 평균 영향을 0과 구별할 수 없으므로 몫을 비율로 적지 않는다.");
    public string MattersMost(string name, string share, string part) => Say(
        $"{name} matters most: {share}, {part} of the impact.", $"가장 큰 몫은 {name}: {share}, 영향의 {part}.");
    public string WorksAgainst(string name, bool raises, string share) => Say(
        $"{name} {(raises ? "raises" : "lowers")} it ({share}): it works against the others, so that without it the impact would be larger.",
        $"{name}: 결과를 {(raises ? "높여" : "낮춰")} 다른 몫과 반대로 작용한다({share}). 이것이 없다면 영향은 더 클 것이다.");
    public string SharesDiverged(int diverged) => Fill(
        $"{diverged:N0} replicates are not counted here: they left the finite numbers with some of the causes.",
        $"일부 원인만 있을 때 발산한 반복 {diverged:N0}회는 여기에서 집계하지 않았다.");

    public string ShareIs => Say(
        "what it adds when it joins, in the mean over all orders in which the causes can join (Shapley); shares add up to the impact",
        "원인이 더해질 수 있는 모든 순서에 걸쳐, 더해질 때의 변화를 평균한 값(섀플리 값). 몫을 합하면 영향이 된다");
    public string ShareIntervalIs => Say("90% interval of the estimated mean, which more replicates narrow", "추정한 평균의 90% 구간. 반복을 늘리면 좁아진다");
    public string ChannelIs => Say(
        "a mechanism that takes something from the deal; cut, it takes this from the run without the event",
        "합의에서 무언가를 직접 받는 메커니즘. 끊으면 사건이 없는 실행의 값을 받는다");
    public string Channel => Say("channel", "경로");

    // On the page
    public string TermsSection => Say("What each term brings about", "조건별 기여");
    public string WaterfallCaption(YearMonth date) => Say(
        $"The impact by {Date(date)} as the sum of what each term adds, in the mean over orders in which they can join (Shapley shares), for the outcomes whose impact is surest. Each bar begins where the one above it ends; an interval is that of the estimated mean.",
        $"{Date(date)}까지의 영향을 조건별 몫(더해질 수 있는 순서에 걸쳐 평균한 섀플리 값)의 합으로 나타낸 것. 영향이 가장 확실한 결과만 그렸다. 각 막대는 위 막대가 끝난 곳에서 시작하며, 구간은 추정한 평균의 90% 구간이다.");
    public string AllShares => Say("The shares of all outcomes as a table", "모든 결과의 몫을 표로 보기");
    public string NothingSure => Say("No outcome's impact can be told from zero in so many replicates.", "이 반복 수로 영향이 0과 구별되는 결과가 없다.");
}
