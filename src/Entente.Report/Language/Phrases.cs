using System.Globalization;

namespace Entente.Report;

/// <summary>
/// What the reports say in their own words, in the reader's language. A phrase holds both languages side by side, so that none is forgotten;
/// what a case says is a <see cref="Text"/> and brings both itself.
/// </summary>
/// <remarks>The notes and sources of mechanisms and records are in English in either language.</remarks>
sealed partial class Phrases
{
    static readonly Phrases English = new(Language.English), Korean = new(Language.Korean);

    readonly Language language;

    Phrases(Language language) => this.language = language;

    public static Phrases For(Language language) => language == Language.Korean ? Korean : English;

    /// <summary>The language's name in HTML.</summary>
    public string Tag => Say("en", "ko");

    /// <summary>The other one's.</summary>
    public string OtherTag => Say("ko", "en");

    /// <summary>What asks a command for the language.</summary>
    public string Option => Say("", " --lang ko");

    public string Of(Text text) => text.In(language);

    public string OtherOf(Text text) => Say(text.Ko, text.En);

    /// <summary>The reader's language, and the other in brackets.</summary>
    public string Both(Text text) => $"{Of(text)} ({OtherOf(text)})";

    /// <summary>By id, which is what is typed and what a case file says, and for a Korean reader by its title as well.</summary>
    public string Name(string id, Text title) => Say(id, $"{title.Ko}({id})");

    public string Date(DateOnly day) => Fill($"{day:yyyy-MM-dd}", $"{day.Year}년 {day.Month}월 {day.Day}일");

    public string Date(YearMonth month) => Fill($"{month}", $"{month.Year}년 {month.Month}월");

    public string Unit(string unit) => Say(unit, KoreanUnits.Of(unit));

    /// <summary>An outcome's unit, with a word where a replicate has only yes or no.</summary>
    public string Unit(Outcome outcome) => outcome.Kind == OutcomeKind.Chance ? $"{Unit(outcome.Unit)}, {Chance}" : Unit(outcome.Unit);

    public string Chance => Say("chance", "확률");

    /// <summary>What a number rests on (<see cref="Provenance.Kind"/>).</summary>
    public string Kind(string provenance) => provenance switch
    {
        "estimated" => Say("estimated", "추정"),
        "literature" => Say("literature", "문헌"),
        "record" => Say("record", "기록"),
        "judgement" => Say("judgement", "판단"),
        Sensitivity.Factor.Lever => Say("lever", "조정 변수"),
        _ => provenance,
    };

    /// <summary>For example <c>2 judgement, 1 record</c>.</summary>
    public string Tally(IEnumerable<string> kinds) =>
        string.Join(", ", kinds.CountBy(k => k).OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => Fill($"{k.Value} {Kind(k.Key)}", $"{Kind(k.Key)} {k.Value}개")));

    public string FromTo(string from, string to) => Say($"{from} to {to}", $"{from}→{to}");

    string Say(string english, string korean) => language == Language.Korean ? korean : english;

    /// <summary>The same where numbers go in.</summary>
    string Fill(FormattableString english, FormattableString korean) => (language == Language.Korean ? korean : english).ToString(CultureInfo.InvariantCulture);
}
