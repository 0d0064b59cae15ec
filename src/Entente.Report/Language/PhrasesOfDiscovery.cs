using Entente.Discovery;

namespace Entente.Report;

// Of a discovery of scenarios.
sealed partial class Phrases
{
    static readonly string[] English1To10 = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    static readonly string[] Korean1To10 = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];

    public string When => Say("when", "조건");
    public string HoldsLabel => Say("holds", "성립");
    public string Density => Say("density", "밀도");
    public string Coverage => Say("coverage", "포괄률");
    public string Mass => Say("mass", "크기");
    public string QuasiP => Say("quasi-p", "준p값");
    public string Trajectory => Say("peeling", "깎기");
    public string Sides => Say("numbers", "숫자");
    public string Between => Say("in the box", "상자 안");
    public string MiddleNine => Say("nine in ten of all", "전체 열 중 아홉");

    public string DiscoveryOf(DiscoveryReport report) => Fill(
        $"{report.Replicates:N0} replicates, seed {report.Seed}, {report.Months} months from {Date(report.Start)}; {report.Found.Dimensions.Count:N0} numbers that differ between them",
        $"반복 {report.Replicates:N0}회, 시드 {report.Seed}, {Date(report.Start)}부터 {report.Months}개월. 반복마다 다른 숫자 {report.Found.Dimensions.Count:N0}개");

    public string HoldsIn(int holds, int counted) => Fill(
        $"in {holds:N0} of {counted:N0} replicates ({Figures.Share((double)holds / counted)})", $"반복 {counted:N0}회 중 {holds:N0}회({Figures.Share((double)holds / counted)})");

    public string NoBox => Say(
        "No box: no range of these numbers holds the condition more often than luck would have it, so it comes from chance or from many numbers a little.",
        "상자 없음: 어떤 숫자의 어떤 범위에서도 조건이 우연 이상으로 자주 성립하지 않는다. 조건은 우연에 달렸거나 많은 숫자에 조금씩 달려 있다.");

    /// <summary>What a box says, in a sentence.</summary>
    public string BoxInWords(int number, DiscoveredBox box, IReadOnlyList<Drawn> of, double holds)
    {
        var score = box.Score;
        var (density, all, coverage) = (DiscoveryTable.Share(score.Density), DiscoveryTable.Share(holds), Figures.Share(score.Coverage));
        return Say(
            $"{number}. When {Listed([.. box.Restrictions.Select(r => $"{of[r.Dimension].Name} is {Side(r.Bounds)}")], " and ")}, the condition holds in {Proportion(score.Density)} such worlds (density {density}; it holds in {all} of all). Of the worlds in which it holds, {coverage} are in this box.",
            $"{number}. {Listed([.. box.Restrictions.Select(r => $"{of[r.Dimension].Name} {Side(r.Bounds)}")], ", ")}인 세계에서는 {Proportion(score.Density)}꼴로 조건이 성립한다(밀도 {density}, 전체에서는 {all}). 조건이 성립하는 세계의 {coverage}가 이 상자에 들어 있다.");
    }

    static string Listed(string[] parts, string last) => parts.Length == 1 ? parts[0] : string.Join(", ", parts[..^1]) + last + parts[^1];

    string Side(Bounds bounds) => (double.IsFinite(bounds.Low), double.IsFinite(bounds.High)) switch
    {
        (true, true) => Say($"between {DiscoveryTable.Short(bounds.Low)} and {DiscoveryTable.Short(bounds.High)}", $"{DiscoveryTable.Short(bounds.Low)}~{DiscoveryTable.Short(bounds.High)}"),
        (true, _) => Say($"above {DiscoveryTable.Short(bounds.Low)}", $"> {DiscoveryTable.Short(bounds.Low)}"),
        _ => Say($"below {DiscoveryTable.Short(bounds.High)}", $"< {DiscoveryTable.Short(bounds.High)}"),
    };

    public static string Range(Bounds bounds) => (double.IsFinite(bounds.Low), double.IsFinite(bounds.High)) switch
    {
        (true, true) => $"{DiscoveryTable.Short(bounds.Low)} – {DiscoveryTable.Short(bounds.High)}",
        (true, _) => $"> {DiscoveryTable.Short(bounds.Low)}",
        _ => $"< {DiscoveryTable.Short(bounds.High)}",
    };

    /// <summary>A share as one would say it: the fraction of the fewest parts, up to five, that comes within 0.025 of it, and otherwise tenths.</summary>
    public string Proportion(double share)
    {
        if (!(share > 0.025))
            return Say("hardly any", "거의 없음");
        if (share > 0.975)
            return Say("nearly all", "거의 모두");
        for (var parts = 2; parts <= 5; parts++)
            if ((int)Math.Round(share * parts) is var some && some > 0 && some < parts && Math.Abs(share - (double)some / parts) <= 0.025)
                return Fraction(some, parts);
        return Fraction(Math.Clamp((int)Math.Round(share * 10), 1, 9), 10);
    }

    string Fraction(int some, int parts) => Say($"{English1To10[some]} of {English1To10[parts]}", $"{Korean1To10[parts]} 가운데 {Korean1To10[some]}");

    public string Step(int step, bool chosen) => Fill($"{step}{(chosen ? " chosen" : "")}", $"{step}{(chosen ? " 선택" : "")}");

    public string DensityIs => Say("of the worlds in the box, the share in which the condition holds", "상자 안의 세계 가운데 조건이 성립하는 비율");
    public string CoverageIs => Say("of the worlds in which it holds, the share that is in the box", "조건이 성립하는 세계 가운데 상자 안에 있는 비율");
    public string MassIs => Say("of all worlds, the share that is in the box", "모든 세계 가운데 상자 안에 있는 비율");
    public string QuasiPIs => Say(
        "how likely the box would be as dense by luck if that number did not matter, its others given (Bryant and Lempert 2010)",
        "나머지가 그대로일 때, 그 숫자가 상관없는데도 운으로 그만큼 조밀할 확률(브라이언트·렘퍼트 2010)");
    public string TrajectoryIs => Say(
        "PRIM (Friedman and Fisher 1999): slices of a twentieth are taken off by one half of the replicates, and every number here is of the other half. Chosen is the step whose box holds the most beyond what a box of its size would; then what may be luck is taken off it. Both choices look at the half that scores, so the scores flatter a little",
        "PRIM(프리드먼·피셔 1999): 반복의 절반으로 20분의 1씩 깎고, 여기의 숫자는 모두 나머지 절반에서 잰 것이다. 같은 크기의 상자가 담을 것보다 가장 많이 더 담는 단계를 선택하고, 운일 수 있는 제한은 걷어 낸다. 두 선택 모두 채점하는 절반을 보므로 점수가 조금 후하다");
}
