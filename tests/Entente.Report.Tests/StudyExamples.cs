using Entente.Discovery;
using Entente.Report;
using Entente.Scoring;
using Entente.Sensitivity;

namespace Entente.Tests;

// A study of sensitivity and a discovery, made by hand.
static partial class Example
{
    public static SensitivityReport Study { get; } = MakeStudy();

    public static DiscoveryReport Discovery { get; } = MakeDiscovery();

    static SensitivityReport MakeStudy()
    {
        SobolIndices Indices(double first, double total) => new(new(first, first - 0.03, first + 0.03), new(total, total - 0.05, total + 0.05));
        Factor Named(string name, string unit, string kind) => new(name, unit, kind, share => share, (_, _) => { }, null);
        var outcome = Outcome("war", "War still going on", "%", OutcomeKind.Chance, "전쟁 지속");
        return new("vostochny-2023", new("What did the meeting change?", "회담은 무엇을 바꾸었나?"), new(2023, 9), "0.1.0", "0123456789abcdef",
            "entente sensitivity vostochny-2023 --outcome war", [("aid", 0.5)], ["labour"], ["Blocs"], true,
            new(1_024, 2, 16, Seed: 42, Months: 24), new(outcome, Run.Impact, 24, 1.25, 12.5,
            [
                new(Named("Attrition.decision", "1/year", "judgement"), new(3.2, 4.5, 6.1), Indices(0.004, 0.31)),
                new(Named("aid", "multiple", Factor.Lever), new(-2, 2.25, 3), Indices(0.12, 0.2)),
            ],
            [
                new("judgement", 12, Indices(0.1, 0.45)), new(Factor.Lever, 1, Indices(0.12, 0.2)), new("record", 3, Indices(-0.001, 0.01)),
                new(SensitivityResult.Chance, 0, Indices(0.4, 0.8)),
            ],
            new(SensitivityResult.Others, 14, Indices(0.02, 0.15)), 16, 3, 10_000, 4));
    }

    static DiscoveryReport MakeDiscovery()
    {
        Bounds above = new(0.6, double.PositiveInfinity), between = new(12_345.6, 200_000);
        var all = new PeeledBox([], new(1, 0.12, 1), new(1, 0.12, 1));
        var some = new PeeledBox([(0, above)], new(0.8, 0.24, 0.4), new(0.75, 0.225, 0.4));
        var few = new PeeledBox([(0, above), (1, between)], new(0.5, 0.8, 0.075), new(0.41, 0.76, 0.065));
        return new("vostochny-2023", new("What did the meeting change?", "회담은 무엇을 바꾸었나?"), new(2023, 9), "0.1.0", "0123456789abcdef",
            "entente discover vostochny-2023", "with(crisis, end) >= 3", [], ["labour"], [], true, 1_000, 42, 60, new(),
            new([new("Crisis.ease", "1/year", "judgement", [0, 0.5, 1]), new("shells", "rounds/month", "lever", [0, 100_000, 600_000])],
                [new([new(1, between, 1e-9), new(0, above, 0.0123)], few.Tested, [all, some, few], 2)], 1_000, 120));
    }
}
