using Entente.Scoring;
using Entente.Sensitivity;

namespace Entente.Report;

// Of a study of sensitivity.
sealed partial class Phrases
{
    public string Asked => Say("asked", "대상");
    public string Spread => Say("spread", "퍼짐");
    public string RestsOn => Say("rests on", "근거");
    public string NumberName => Say("number", "숫자");
    public string Alone => Say("alone [5%, 95%]", "단독 [5%, 95%]");
    public string InAll => Say("in all [5%, 95%]", "전체 [5%, 95%]");

    public string RunName(Run run) => run switch { Scoring.Run.With => With, Scoring.Run.Without => Without, _ => Impact };

    public string AskedOf(SensitivityResult result, YearMonth start) => Fill(
        $"{Of(result.Outcome.Title)} ({Unit(result.Outcome)}): {RunName(result.Of)} in month {result.Month}, {Date(start.Plus(result.Month))}",
        $"{Of(result.Outcome.Title)} ({Unit(result.Outcome)}): {result.Month}개월째({Date(start.Plus(result.Month))})의 {RunName(result.Of)}");

    public string StudyOf(StudyOptions study, SensitivityResult result) => Fill(
        $"{result.Factors:N0} uncertain numbers, {result.Silent:N0} of which moved nothing in {study.Trajectories} trajectories; the strongest {result.Strongest.Count} by {study.Samples:N0} samples a matrix; {result.Pairs:N0} pairs of runs, seed {study.Seed}{(result.Dropped > 0 ? $"; {result.Dropped:N0} samples diverged and are not counted" : "")}",
        $"불확실한 숫자 {result.Factors:N0}개. 궤적 {study.Trajectories}개에서 {result.Silent:N0}개는 아무것도 움직이지 않았다. 가장 강한 {result.Strongest.Count}개는 행렬당 표본 {study.Samples:N0}개로 잰다. 실행 {result.Pairs:N0}쌍, 시드 {study.Seed}{(result.Dropped > 0 ? $". 발산한 표본 {result.Dropped:N0}개는 집계에서 제외" : "")}");

    public string SpreadOf(SensitivityResult result) => Figures.For([result.Mean, result.StandardDeviation]) is var figures ? Say(
        $"mean {figures.Write(result.Mean)}, standard deviation {figures.Write(result.StandardDeviation)} ({Unit(result.Outcome.Unit)})",
        $"평균 {figures.Write(result.Mean)}, 표준편차 {figures.Write(result.StandardDeviation)} ({Unit(result.Outcome.Unit)})") : "";

    public string LeversSwept => Say(
        "each that is not set is swept over its range, every value as likely as any other", "설정하지 않은 조정 변수는 저마다의 범위에서 고르게 움직인다");

    public string NothingVariesOfImpact => Say(
        "The event changes this outcome in no replicate: there is nothing to take apart.", "사건은 어느 반복에서도 이 결과를 바꾸지 않는다. 나눌 분산이 없다.");
    public string NothingVaries => Say(
        "This outcome is the same in every replicate: there is nothing to take apart.", "이 결과는 모든 반복에서 같다. 나눌 분산이 없다.");

    public string GroupName(GroupIndices group) => group.Kind switch
    {
        SensitivityResult.Chance => Say("chance, the draws of the months", "우연(달마다의 추출)"),
        SensitivityResult.Others => Fill($"all other {group.Factors:N0} numbers", $"나머지 숫자 {group.Factors:N0}개"),
        Factor.Lever => Fill($"levers ({group.Factors:N0})", $"조정 변수({group.Factors:N0})"),
        _ => Fill($"{Kind(group.Kind)} ({group.Factors:N0})", $"{Kind(group.Kind)}({group.Factors:N0})"),
    };

    public string InWords(SensitivityResult result)
    {
        var chance = result.Groups[^1].Indices;
        var judged = result.Groups.FirstOrDefault(g => g.Kind == "judgement")?.Indices;
        var yesOrNo = result.Outcome.Kind == OutcomeKind.Chance;
        return Say(
            $"{(yesOrNo ? "A replicate has only yes or no of this outcome, so that the numbers and luck act together: chance" : "Chance")} alone makes {Part(chance.First)} of the variance, and has a part in {Part(chance.Total)}."
            + (judged is null ? "" : $" Were all judged numbers known, {Part(judged.First)} of the variance would vanish; were all else known, {Part(judged.Total)} would remain."),
            $"{(yesOrNo ? "이 결과는 반복마다 예 또는 아니요뿐이어서 숫자와 운이 함께 작용한다. " : "")}우연만으로 분산의 {Part(chance.First)}가 생기며, 우연은 분산의 {Part(chance.Total)}에 관여한다."
            + (judged is null ? "" : $" 판단에 따른 숫자를 모두 안다면 분산의 {Part(judged.First)}가 사라지고, 나머지를 모두 안다면 {Part(judged.Total)}가 남는다."));

        static string Part(VarianceShare share) => Figures.Share(Math.Clamp(share.Value, 0, 1));
    }

    public string AloneIs => Say(
        "the share of the variance that would vanish, on average, were it known: first-order index, with its 90% interval",
        "그 숫자를 안다면 평균적으로 사라질 분산의 비율: 1차 지수와 그 90% 구간");
    public string InAllIs => Say(
        "the share that would remain were all else known, chance included: what it does alone and together with others; these may add up to more than all",
        "우연을 포함해 나머지를 모두 알 때 남을 비율: 단독 효과와 다른 것과 함께 내는 효과. 합은 100%를 넘을 수 있다");
    public string MuIs => Say(
        "mean size, and mean, of the change in the outcome as the number moves across all that is believed of it (Morris), chance as it was; by mu* the strongest are chosen",
        "그 숫자를 믿는 범위 전체에서 움직일 때 결과가 변하는 크기의 평균과 변화의 평균(모리스). 우연은 그대로 둔다. 가장 강한 숫자는 mu*로 고른다");
    public string SigmaIs => Say(
        "how much that change differs from place to place: great where the effect is bent or hangs on other numbers",
        "그 변화가 자리마다 얼마나 다른가: 효과가 휘거나 다른 숫자에 달려 있으면 크다");
}
