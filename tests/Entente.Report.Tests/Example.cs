using Entente.Report;
using Entente.Sensitivity;

namespace Entente.Tests;

/// <summary>Reports made by hand.</summary>
static partial class Example
{
    static readonly War War = new(0, "war", new("War", "전쟁"));

    public static Outcome Outcome(string id, string title, string unit, OutcomeKind kind = OutcomeKind.Level, string ko = "전쟁") =>
        new(id, new(title, ko), unit, kind, Quantities.GoingOn, War);

    /// <summary>An outcome that grows by a straight line with the event, stays without it, and spreads with time.</summary>
    public static OutcomeImpact Grows(Outcome outcome, int months, double start, double change, double spread = 0.5, double signHolds = 0.9, double changed = 1)
    {
        var share = Enumerable.Range(1, months).Select(m => (double)m / months).ToList();
        Summary Around(double mean, double width) => new(mean, mean - width, mean, mean + width) { P25 = mean - width / 2, P75 = mean + width / 2 };
        return new(outcome,
            [.. share.Select(t => Around(start + change * t, Math.Abs(start * 0.2 * t)))],
            [.. share.Select(t => Around(start, Math.Abs(start * 0.2 * t)))],
            [.. share.Select(t => Around(change * t, Math.Abs(change * t * spread)))],
            [.. share.Select(_ => signHolds)], [.. share.Select(_ => changed)]);
    }

    public static Impact Impact(int months, params IReadOnlyList<OutcomeImpact> outcomes) => new(outcomes, 2000, 2000, months, []);

    public static Impact Small { get; } = new(
        [
            Grows(Outcome("fire-rus", "Shells fired per day by Russia", "rounds/day", ko: "러시아의 하루 발사 포탄"), 60, 10_000, 2_345, signHolds: 0.996),
            Grows(Outcome("success", "Success probability of an ICBM launch", "percent", ko: "ICBM 발사 성공 확률"), 60, 41.234, 3.21, spread: 1.2),
            Grows(Outcome("war", "War still going on", "percent", OutcomeKind.Chance, "전쟁 지속"), 60, 88, 0.004, signHolds: 0.75, changed: 0.004),
            Grows(Outcome("alignment", "Alignment of the United States and Japan", "-1 to 1", ko: "미국–일본 정렬도"), 60, 0.91, 0, signHolds: double.NaN, changed: 0),
            Grows(Outcome("isolation", "Isolation of North Korea, by trade, by votes in the General Assembly and by visits", "0 to 1", ko: "북한 고립도"), 60, 0.7, -0.0523),
        ],
        2000, 1998, 60, [new(17, 12, "stock of war/RUS", true), new(401, 3, "trade of PRK>CHN", false)]);

    public static ImpactReport Report(Impact impact, string title = "What did the meeting change?") => new(
        "vostochny-2023", new(title, "회담은 무엇을 바꾸었나?"), new("What follows?", "무엇이 뒤따르는가?"),
        new("Summit at Vostochny", "보스토치니 정상회담"), new(2023, 9, 13), new(2023, 9, 30), new(2023, 9), 42,
        "0.1.0", "0123456789abcdef", "entente impact vostochny-2023 --seed 42 --set aid=0.5 --without labour",
        [
            new("aid", new("Aid to Ukraine", "우크라이나 지원"), "multiple", 0, 2, 1, 0.5),
            new("enforcement", new("Chinese enforcement", "중국의 제재 이행"), "0 to 1", 0, 1, 0.3, null),
        ],
        [
            new("shells", new("Artillery shells", "포탄"), "PRK", "RUS", "rounds/month", Prior.LogNormal(150_000, 0.8).Words, "judgement", "Reports by 2023-09-30", true),
            new("labour", new("Workers", "노동자"), "PRK", "RUS", "persons", Prior.Uniform(0, 20_000).Words, "literature", "Panel of Experts 2023", false),
        ],
        [
            new("Alignment.balance", "1/year", Prior.Normal(0.2, 0.1).Words, "literature", "Walt 1987", new("how fast a common threat aligns", "공동의 위협이 정렬을 이끄는 속도")),
            new("stock of ukraine/RUS", "rounds", Prior.LogNormal(3_000_000, 0.5).Words, "record", "RUSI 2023", Quantities.Stock.Title),
        ], impact)
    {
        Diagram = Graph(),
        Judged = [.. impact.Outcomes.Select(o => o.Changed.Count > 0 && o.Changed[^1] == 0 ? VarianceShare.None : new VarianceShare(0.312, -0.02, 0.64))],
    };

    /// <summary>A run without a mechanism, under observation of what the parties hid.</summary>
    public static ImpactReport Observed() => Report(Small) with
    {
        Off = new(["Threat", "Blocs"], Small with { Outcomes = [Grows(Small.Outcomes[0].Outcome, 60, 10_000, 3_000), .. Small.Outcomes.Skip(1)] }),
        ObserveUntil = new(2023, 12, 31),
        Judged = [],
        HiddenDeals = [new("arms for bread", "무기와 식량"), new("arms for rockets", "무기와 로켓")],
        Beliefs = [new(null, [], [0.4, 0.6], 2_000), new(new(2023, 11, 21), [new("a thousand containers", "컨테이너 1천 개"), new("the launch that worked", "성공한 발사")], [0.001, 0.999], 512.4)],
    };

    /// <summary>Exchange feeds the war and hears of it a month later; the war takes its stock as given.</summary>
    public static CausalGraph Graph(string title = "Summit at Vostochny", bool outcome = false)
    {
        var summit = new CausalNode("event", CausalKind.Event, new(title, "보스토치니 정상회담"), []);
        var exchange = new CausalNode("Exchange", CausalKind.Mechanism, new("Exchange", "Exchange"), []);
        var attrition = new CausalNode("Attrition", CausalKind.Mechanism, new("Attrition", "Attrition"), [Quantities.ProductionCapacity, Quantities.WantedFire, Quantities.RoundsPerAid]);
        var war = new CausalNode("outcome", CausalKind.Outcome, new("War still going on", "전쟁 지속"), []);
        List<CausalEdge> edges =
        [
            new(summit, exchange, false, [Quantities.Size]), new(exchange, attrition, false, [Quantities.Delivered]),
            new(attrition, exchange, true, [Quantities.Shortage, Quantities.GoingOn]),
        ];
        return outcome ? new(Outcome("war", "War still going on", "%"), [summit, exchange, attrition, war], [.. edges, new(attrition, war, false, [Quantities.GoingOn])])
            : new(null, [summit, exchange, attrition], edges);
    }
}
