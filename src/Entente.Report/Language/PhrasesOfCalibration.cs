namespace Entente.Report;

// Of a calibration.
sealed partial class Phrases
{
    public string FittedTo(int points, int series, int origins, DateOnly until) => Fill(
        $"Fitted to {points} recorded figures of {series} series, in runs without the event from {origins} earlier starts; nothing later than {until:yyyy-MM-dd} was read.",
        $"과거 {origins}개 시작 시점에서 사건 없이 실행하여 {series}개 계열의 기록 {points}건에 맞춤. {Date(until)} 이후의 기록은 읽지 않음.");
    public string FittedBy(int particles, ulong seed, string inputs) => Fill(
        $"Sequential Monte Carlo approximate Bayesian computation, {particles:N0} particles, seed {seed}, inputs {inputs}.",
        $"순차 몬테카를로 근사 베이즈 계산(SMC-ABC), 입자 {particles:N0}개, 시드 {seed}, 입력 {inputs}.");
    public string ModulesHeading => Say("How each mechanism was fitted", "메커니즘별 추정");
    public string Mechanism => Say("mechanism", "메커니즘");
    public string InputsColumn => Say("numbers", "수치");
    public string StatisticsColumn => Say("statistics", "통계량");
    public string Generations => Say("generations", "세대");
    public string Tolerance => Say("tolerance", "허용 오차");
    public string EffectiveSample => Say("effective sample", "유효 표본");
    public string Accepted => Say("accepted", "수락률");
    public string StatisticsHeading => Say("What it was fitted to: the records, and what the runs say", "맞춘 통계량: 기록과 실행");
    public string Statistic => Say("statistic", "통계량");
    public string Recorded => Say("recorded", "기록");
    public string BeforeFit => Say("prior", "사전");
    public string AfterFit => Say("fitted", "추정 후");
    public string LearntHeading => Say("What was learnt, most first", "추정으로 알게 된 것(많은 순)");
    public string Narrower => Say("narrower", "좁아짐");
    public string CoverageHeading => Say("Recorded figures inside the intervals foretold from each start", "각 시작 시점의 예측 구간에 든 기록의 비율");
    public string Series => Say("series", "계열");
    public string FiguresColumn => Say("figures", "기록 수");
    public string AllSeries => Say("all", "전체");
    public string ToleranceIs => Say(
        "Tolerance: how far a run's statistics may lie from the records, in units of their spread under the prior. It is lowered until the runs' own chance keeps more than a few of the particles from moving; where it stays above 1, the records have taught little, or the mechanism cannot give what they show.",
        "허용 오차: 실행의 통계량이 기록에서 떨어질 수 있는 거리로, 사전분포에서의 흩어짐을 단위로 한다. 실행 자체의 우연 때문에 입자가 움직이지 못할 때까지 낮춘다. 1보다 크게 남으면 기록이 가르쳐 준 것이 적거나, 그 메커니즘이 기록을 재현하지 못한다는 뜻이다.");
    public string IntervalsHold => Say(
        "Intervals that are honest hold half and nine tenths of the figures. These are the figures that it was fitted to; see 'entente score' for those that it was not.",
        "정직한 구간이라면 기록의 절반과 10분의 9가 그 안에 든다. 여기의 기록은 추정에 쓰인 것이다. 쓰이지 않은 기록은 'entente score'로 채점한다.");
    public string KeptAre => Say(
        "* kept in the posterior. A number whose interval narrows by less than a tenth has been taught nothing: it keeps its prior, and what that rests on.",
        "* 사후 표본에 남긴 수치. 구간이 10분의 1도 좁아지지 않은 수치는 배운 것이 없으므로 사전분포와 그 근거를 그대로 둔다.");
    public string WrittenElsewhere(string path) => Say($"Written to {path}; a run uses it as posterior.csv in its case's folder.", $"{path}에 저장함. 사례 폴더에 posterior.csv로 두면 실행이 사용함.");
    public string WrittenTo(string path) => Say($"Written to {path}; runs of the case use it from now on, unless --prior is given.", $"{path}에 저장함. 이제부터 이 사례의 실행은 --prior가 없으면 이 추정을 사용함.");

    public string Graded(string caseId, DateOnly sealedOn, DateOnly asOf, DateOnly on, int graded, int questions, int waiting, int unresolved) => Fill(
        $"{caseId}, sealed on {sealedOn:yyyy-MM-dd} from what was public by {asOf:yyyy-MM-dd}; graded as of {on:yyyy-MM-dd}: {graded} of {questions} questions, {waiting} not due yet, {unresolved} due and not resolved.",
        $"{caseId}, {Date(asOf)}까지 공개된 자료로 {Date(sealedOn)}에 봉인. {Date(on)} 기준 채점: {questions}개 문항 중 {graded}개, 기한 전 {waiting}개, 기한이 지났으나 미해결 {unresolved}개.");

    public string AfterTheFacts(int after, int graded) => Fill(
        $"{after} of the {graded} graded questions were sealed when their deadline had passed, or with later observations taken into account: these scores are of no forecasts.",
        $"채점한 {graded}개 문항 중 {after}개는 기한이 지난 뒤에, 또는 뒤의 관측을 반영하여 봉인한 것이므로 예측의 점수가 아니다.");
    public string FittedLabel => Say("fitted", "추정");
    public string FittedFact => Say("Fitted", "추정");
    public string FittedIs(int numbers, int uncertain, DateOnly until, int draws) => Fill(
        $"{numbers} of {uncertain} uncertain numbers fitted to the records up to {until:yyyy-MM-dd} ({draws:N0} draws); --prior leaves them as the case believes them",
        $"불확실한 수치 {uncertain}개 중 {numbers}개를 {Date(until)}까지의 기록에 맞춤(표본 {draws:N0}개). --prior를 주면 사례가 믿는 대로 둠");
}
