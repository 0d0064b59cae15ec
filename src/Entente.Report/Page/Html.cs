using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Entente.Report;

/// <summary>
/// Writes HTML from interpolated strings: what is literal is markup, and what stands in a hole is text and is escaped.
/// So nothing that a case says can become markup, in an element or in a quoted attribute.
/// </summary>
sealed class Html(TextWriter writer)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the markup, as it is put together, and ends the line.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] Markup markup) => writer.Write('\n');

    /// <summary>Writes one of this project's own assets, which is markup, style or script already.</summary>
    public void AddAsIs(string asset) => writer.Write(asset);

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        readonly TextWriter writer;

        public Markup(int literalLength, int formattedCount, Html html) => writer = html.Writer;

        public void AppendLiteral(string markup) => writer.Write(markup);

        public void AppendFormatted(string text) => Encoder.Encode(writer, text);

        public void AppendFormatted(IFormattable value, string? format = null) => Encoder.Encode(writer, value.ToString(format, CultureInfo.InvariantCulture));

        public void AppendFormatted(Marked phrase) => writer.Write(phrase.Html);
    }

    TextWriter Writer => writer;
}

/// <summary>A phrase of the project's own that is markup already; nothing that a case says may go into one.</summary>
readonly record struct Marked(string Html);
