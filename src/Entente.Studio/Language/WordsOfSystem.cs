namespace Entente.Studio;

// Of the system page.
sealed partial class Words
{
    public string HowItHangsTogether => Say("How it hangs together", "인과 구조");
    public string HowItHangsTogetherIs => Say(
        "Mechanisms clockwise in the order of a month. An arrow leads from what determines a variable to what uses it. Choose one for what it says, its equation and its numbers.",
        "메커니즘은 한 달 안에서 실행되는 순서대로 시계 방향으로 놓인다. 화살표는 변수를 결정하는 쪽에서 쓰는 쪽으로 향한다. 하나를 고르면 내용과 식과 숫자가 나온다.");
    public string CausalDiagram => Say("Causal diagram", "인과 도표");
    public string LookedAt => Say("Outcome looked at", "보고 있는 결과");
    public string FirstOutcomes => Say("Headlines", "주요 결과");
    public string OtherOutcomes => Say("All others", "그 밖의 결과");
    public string OnlyUpstream => Say("only what leads to it", "그 결과에 이르는 부분만");
    public string MechanismsTitle => Say("Mechanisms", "메커니즘");
    public string TheEvent => Say("the event", "사건");
    public string TheOutcome => Say("the outcome", "결과");
    public string ThisMonthsValue => Say("this month's value", "이달의 값");
    public string LastMonthsValue => Say("last month's value", "지난달의 값");
    public string NameOff(string name) => Say($"{name} (off)", $"{name}(끔)");
    public string SwitchedOffMechanism => Say("switched off: what it writes stays as it began", "끔: 결정하는 변수가 시작할 때의 값에 머문다");
    public string DiagramAloud(int mechanisms, int arrows, string chosen) => Fill(
        $"{mechanisms} mechanisms and {arrows} arrows between them; {chosen} is chosen. The list beside it chooses another.",
        $"메커니즘 {mechanisms}개와 그 사이의 화살표 {arrows}개. {chosen} 선택됨. 옆의 목록에서 다른 것을 고른다.");

    // One mechanism
    public string TakesPart => Say("takes part", "참여");
    public string MechanismSays => Say("Says", "주장");
    public string MechanismEquation => Say("Equation", "식");
    public string MechanismLiterature => Say("Literature", "문헌");
    public string WouldChange => Say("What would change it", "주장을 바꿀 관측");
    public string UsesHeading(bool reads) => reads ? Say("Reads", "이달의 값을 읽음") : Say("Recalls from last month", "지난달의 값을 읽음");
    public string WritesHeading => Say("Determines", "결정");
    public string FromMechanism(string mechanism) => Say($"from {mechanism}", $"← {mechanism}");
    public string ToMechanisms(string mechanisms) => Say($"to {mechanisms}", $"→ {mechanisms}");
    public string GivenAtStart => Say("stays as it began", "시작할 때의 값 그대로");
    public string ParametersTitle => Say("Parameters", "모수");
    public string NoParameters => Say("It has none.", "없음.");
    public string NumberColumn => Say("Number", "숫자");
    public string BeliefColumn => Say("What is believed", "믿음의 분포");
    public string PriorIs => Say("prior", "사전");
    public string PosteriorIs => Say("posterior", "사후");
    public string RestsOnColumn => Say("Rests on", "근거");
    public string HoldAt => Say("Hold at", "고정값");
    public string HoldNumber(string number) => Say($"Hold {number} at", $"{number} 고정값");
    public string LetGoOf(string number) => Say($"Let go of {number}", $"{number} 고정 해제");
    public string CannotBe(string value, double low, double high, string unit) => Say($"It cannot be {value}: expected {Bounds(low, high)} ({unit}). It is not held.", $"가질 수 없는 값: {value}. 가능한 범위는 {Bounds(low, high)}({unit})이며, 고정하지 않았다.");
    public string StartsFrom(int count) => Fill($"What it starts from: {count} numbers", $"시작 값 {count}개");
    public string StartsFromIs => Say("What is believed at the start of the variables that it determines, and of those that are given to it.", "이 메커니즘이 결정하는 변수와 이 메커니즘에 주어진 변수가 시작할 때 갖는다고 믿는 값.");

    string Bounds(double low, double high) => double.IsInfinity(high) ? Fill($"{low} or more", $"{low} 이상") : double.IsInfinity(low) ? Fill($"{high} or less", $"{high} 이하") : Fill($"{low} to {high}", $"{low}~{high}");

    // What it changes
    public string ImpactOn(string outcome, string date) => Say($"Impact on {outcome} by {date}", $"{date} {outcome}에 미친 영향");
    public string AsBelieved => Say("as believed", "사례 그대로");
    public string AsAskedNow => Say("now", "지금");
    public string NothingHeld => Say("no number is held and no mechanism is off", "고정한 숫자도 끈 메커니즘도 없다");
    public string ToWorkbench => Say("To the workbench", "작업대로");

    // Actors and their ties
    public string ActorsAndTies => Say("Actors and their ties", "행위자와 관계");
    public string TiesAre => Say(
        "A tie is the alignment of two actors, from −1 (opposed) to 1 (aligned), as the mean of the replicates.",
        "선은 두 행위자의 정렬도이며 −1(대립)부터 1(정렬)까지의 반복 평균이다.");
    public string ReadTies => Say("Show", "표시");
    public string ReadingOf(bool? with) => with switch
    {
        true => Say("with the event", "사건이 있을 때"),
        false => Say("without it", "사건이 없을 때"),
        null => Say("the difference", "차이"),
    };
    public string WeakToo(string least) => Say($"weak ties too (below {least})", $"약한 선도({least} 미만)");
    public string NetworkTitle => Say("Network", "관계망");
    public string MapTitle => Say("Map", "지도");
    public string Aligned => Say("aligned", "정렬");
    public string Opposed => Say("opposed", "대립");
    public string Closer => Say("closer by the event", "사건으로 가까워짐");
    public string Apart => Say("further apart by the event", "사건으로 멀어짐");
    public string CommitmentOfBoth => Say("a commitment of both, likelier made than not", "둘이 함께하는 공약, 성립 확률이 절반 이상");
    public string CommitmentsLikely(int count) => Fill($"◆ {count} commitments of both likelier made than not", $"◆ 성립 확률이 절반 이상인 공동 공약 {count}개");
    public string PartyToEvent => Say("party to the event", "사건의 당사자");
    public string NetworkAloud(int ties, string reading, string date) => Fill($"{ties} ties between the actors, {reading}, in {date}; the table holds all of them.", $"{date}, {reading}: 행위자 사이의 선 {ties}개. 표에 모두 적었다.");
    public string MapAloud(int actors, int ties, string reading, string date) => Fill($"{actors} actors at their capitals with {ties} ties, {reading}, in {date}.", $"{date}, {reading}: 수도에 놓인 행위자 {actors}개와 선 {ties}개.");
    public string PairsTitle => Say("Alignment of every pair", "모든 쌍의 정렬도");
    public string PairColumn => Say("Pair", "쌍");
    public string TiesRest(int replicates) => Fill($"{replicates:N0} replicates", $"반복 {replicates:N0}회");
    public string Renewing => Say("of the inquiry before; running", "이전 설정의 결과, 실행 중");
    public string CommitmentsTitle => Say("Commitments", "공약");
    public string CommitmentsAre => Say("Chance that each has been made by that month, %.", "그달까지 성립할 확률, %.");
    public string InForceFromStart => Say("In force from the start", "시작할 때 이미 성립");
    public string NoCommitments => Say("The case names none.", "이 사례에는 없다.");
    public string CommitmentKindOf(CommitmentKind kind) => kind switch
    {
        CommitmentKind.Consultation => Say("consultation", "협의체"),
        CommitmentKind.Exercise => Say("exercise", "훈련"),
        CommitmentKind.Transfer => Say("transfer", "이전"),
        CommitmentKind.Treaty => Say("treaty", "조약"),
        CommitmentKind.Alliance => Say("alliance", "동맹"),
        CommitmentKind.Deployment => Say("deployment", "전개"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
    public string WhatFlows => Say("What the event brings", "사건이 가져오는 것");
    public string FlowsFromTo(string from, string to) => Say($"{from} → {to}", $"{from} → {to}");
    public string LeftOutNow => Say("left out", "제외");
    public string NoMapYet => Say("The map is being loaded.", "지도를 불러오는 중.");
}
