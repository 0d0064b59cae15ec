using System.Globalization;

namespace Entente.Studio;

/// <summary>What the workbench says itself, in the reader's language; what reports say as well stands with them.</summary>
sealed partial class Words
{
    static readonly Words English = new(Language.English), Korean = new(Language.Korean);

    readonly Language language;

    Words(Language language) => this.language = language;

    public static Words For(Language language) => language == Language.Korean ? Korean : English;

    public string Tag => Say("en", "ko");

    string Say(string english, string korean) => language == Language.Korean ? korean : english;

    /// <summary>The same where numbers go in.</summary>
    string Fill(FormattableString english, FormattableString korean) => (language == Language.Korean ? korean : english).ToString(CultureInfo.InvariantCulture);
}
