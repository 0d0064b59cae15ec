using System.Text.RegularExpressions;
using CsCheck;
using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>Claims spoilt anywhere either are read, and then judged, or are refused in one line that names the file.</summary>
public sealed partial class SpoiltClaimsTests : IDisposable
{
    const string Signs = "()[],;.<>=~|+-*/'\"% \t0é포";
    static readonly string Bundle = Bundled.FolderOf(CaseCopy.Name);
    static readonly string[] Lines = File.ReadAllLines(Path.Combine(Bundle, "claims.csv"));
    static readonly string[] Words = [.. Lines.SelectMany(line => Word().Matches(line)).Select(match => match.Value)];

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-spoilt-");

    public SpoiltClaimsTests() => File.Copy(Path.Combine(Bundle, "case.yaml"), Path.Combine(folder.FullName, "case.yaml"));

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A line with a sign put in, a word taken out, or a word of the file in the place of another.</summary>
    static readonly Gen<(int Line, string Text)> Spoilt = Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 2], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], (line, way, where, what) =>
    {
        var words = Word().Matches(Lines[line]);
        var word = words[where % words.Count];
        return (line, way switch
        {
            0 => Lines[line].Insert(where % (Lines[line].Length + 1), Signs[what % Signs.Length].ToString()),
            1 => Lines[line].Remove(word.Index, word.Length),
            _ => Lines[line].Remove(word.Index, word.Length).Insert(word.Index, Words[what % Words.Length]),
        });
    });

    [Fact]
    public void Claims_spoilt_in_one_place_are_judged_or_refused_in_one_line_that_names_the_file()
    {
        var path = Path.Combine(folder.FullName, "claims.csv");
        var paths = Scenario.Of(Reference.Case, [], []).RunPaths(new EnsembleOptions(Replicates: 8, Months: 24));
        Spoilt.Sample(spoilt =>
        {
            File.WriteAllLines(path, [.. Lines[..spoilt.Line], spoilt.Text, .. Lines[(spoilt.Line + 1)..]]);
            try
            {
                Assert.InRange(CaseReader.Read(folder.FullName, Bundled.Data).Answers(paths).Count, 53, 54);
            }
            catch (InputException e)
            {
                Assert.StartsWith(path, e.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', e.Message);
                Assert.Matches("[.?]$", e.Message);
                Assert.DoesNotContain("Exception", e.Message, StringComparison.Ordinal);
            }
        }, iter: 200, threads: 1);
    }

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
