using System.Reflection;
using System.Text.RegularExpressions;
using Entente.Discovery;
using Entente.Mechanisms;
using Entente.Report;
using Entente.Sensitivity;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Nothing that the reports say is left untold in either language.</summary>
public partial class PhrasesTests
{
    /// <summary>What Korean writes as English does.</summary>
    static readonly string[] SameInBoth = ["Tag", "OtherTag", "ImpactOf"];

    static readonly Outcome War = Example.Outcome("war", "War still going on", "%", OutcomeKind.Chance, "전쟁 지속");

    public static TheoryData<string> Names => [.. Said().Select(m => m.Name).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void A_phrase_is_there_in_both_languages(string name)
    {
        foreach (var phrase in Said().Where(m => m.Name == name))
        {
            var (english, korean) = (Say(phrase, Language.English), Say(phrase, Language.Korean));
            Assert.True(name == "Option" || english.Length > 0, $"{name} is empty in English");
            Assert.DoesNotMatch(Hangul(), english);
            if (!SameInBoth.Contains(name) && name != "Option")
                Assert.Matches(Hangul(), korean);
        }
    }

    [Fact]
    public void Every_unit_of_a_variable_and_of_a_parameter_has_a_Korean_form()
    {
        var world = new World(new(2023, 9), [new(0, "AAA", new("A", "가")), new(1, "BBB", new("B", "나"))], (_, _) => 1);
        var model = new Model(world with { Initials = [.. from q in Quantities.All.Values from e in world.All(q.Of) select new Initial(q, e, Prior.Fixed(0), Provenance.Judgement("none"))] },
            [.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        var units = Quantities.All.Values.Select(q => q.Unit).Concat(model.Parameters.Select(p => p.Parameter.Unit)).Distinct();
        Assert.Equal([], units.Where(unit => !KoreanUnits.Knows(unit)));
    }

    [Fact]
    public void A_unit_that_only_somebodys_own_case_has_stays_as_it_is() => Assert.Equal("camels/week", Phrases.For(Language.Korean).Unit("camels/week"));

    [Fact]
    public void Dates_follow_the_readers_habit()
    {
        var (english, korean) = (Phrases.For(Language.English), Phrases.For(Language.Korean));
        Assert.Equal("2023-09-13", english.Date(new DateOnly(2023, 9, 13)));
        Assert.Equal("2023년 9월 13일", korean.Date(new DateOnly(2023, 9, 13)));
        Assert.Equal("2024-09", english.Date(new YearMonth(2024, 9)));
        Assert.Equal("2024년 9월", korean.Date(new YearMonth(2024, 9)));
    }

    static IEnumerable<MemberInfo> Said() => typeof(Phrases).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false } && !Passing.Contains(m.Name));

    /// <summary>Those that only pass on what a case, a variable or a unit brings.</summary>
    static readonly string[] Passing = ["Of", "OtherOf", "Both", "Unit", "FromTo", "Range", "Lines"];

    static string Say(MemberInfo member, Language language)
    {
        var say = Phrases.For(language);
        var said = member is PropertyInfo property ? property.GetValue(say) : ((MethodInfo)member).Invoke(say, [.. ((MethodInfo)member).GetParameters().Select(p => Sample(p, say))]);
        return said is Marked marked ? marked.Html : (string)said!;
    }

    static object Sample(ParameterInfo parameter, Phrases say) => parameter.ParameterType switch
    {
        var t when t == typeof(int) => 2,
        var t when t == typeof(ulong) => 1ul,
        var t when t == typeof(double) => 0.5,
        var t when t == typeof(bool) => true,
        var t when t == typeof(string) => parameter.Name == "provenance" ? "judgement" : "X",
        var t when t == typeof(DateOnly) => new DateOnly(2023, 9, 13),
        var t when t == typeof(YearMonth) => new YearMonth(2023, 9),
        var t when t == typeof(Text) => new Text("title", "제목"),
        var t when t == typeof(Impact) => Example.Small,
        var t when t == typeof(Outcome) => War,
        var t when t == typeof(Scoring.Run) => Scoring.Run.Impact,
        var t when t == typeof(StudyOptions) => Example.Study.Study,
        var t when t == typeof(SensitivityResult) => Example.Study.Result,
        var t when t == typeof(GroupIndices) => Example.Study.Result.Groups[0],
        var t when t == typeof(DiscoveryReport) => Example.Discovery,
        var t when t == typeof(DiscoveredBox) => Example.Discovery.Found.Boxes[0],
        var t when t == typeof(IReadOnlyList<Drawn>) => Example.Discovery.Found.Dimensions,
        var t when t == typeof(Quantity) => Quantities.GoingOn,
        var t when t == typeof(Entity) => War.Entity,
        var t when t == typeof(DealTerm) => new DealTerm(0, "shells", new("shells", "포탄"), null, new(0, "PRK", new("North Korea", "북한")), new(1, "RUS", new("Russia", "러시아")), TermKind.Arms, "rounds"),
        var t when t == typeof(IEnumerable<string>) => new[] { "judgement" },
        var t when t == typeof(IEnumerable<Quantity>) => new Quantity[] { Quantities.GoingOn },
        var t => throw new ArgumentException($"No sample of {t} for {parameter.Member.Name}.", nameof(parameter)),
    };

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
