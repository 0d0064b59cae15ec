using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Entente.Cases;

namespace Entente.Tests;

/// <summary>Whatever a case shows a reader is there in both languages.</summary>
public partial class TextTests
{
    public static TheoryData<string> Cases => [.. Bundled.Names];

    [Theory, MemberData(nameof(Cases))]
    public void Every_text_of_a_bundled_case_is_in_both_languages(string name)
    {
        var texts = TextsOf(CaseReader.Read(Bundled.FolderOf(name), Bundled.Data)).ToList();
        Assert.True(texts.Count > 50, $"only {texts.Count} texts were found");
        Assert.All(texts, IsInBoth);
    }

    [Fact]
    public void Every_variable_is_named_in_both_languages() => Assert.All(Quantities.All.Values.Select(q => q.Title), IsInBoth);

    static void IsInBoth(Text text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.En), $"'{text.Ko}' has no English");
        Assert.DoesNotMatch(Hangul(), text.En);
        Assert.True(Hangul().IsMatch(text.Ko) || (text.Ko.Length > 0 && !text.Ko.Any(char.IsLetter)), $"'{text.En}' is '{text.Ko}' in Korean");
    }

    /// <summary>All that can be reached from the case, by its properties.</summary>
    static IEnumerable<Text> TextsOf(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out var next))
        {
            if (next is string || next.GetType().IsPrimitive || !next.GetType().IsValueType && !seen.Add(next))
                continue;
            if (next is Text text)
                yield return text;
            else if (next is IEnumerable many)
                foreach (var one in many)
                    waiting.Push(one);
            else if (next.GetType().Namespace?.StartsWith("Entente", StringComparison.Ordinal) == true)
                foreach (var property in next.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                    if (property.GetValue(next) is { } value)
                        waiting.Push(value);
        }
    }

    [GeneratedRegex(@"\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
