using System.Text.RegularExpressions;
using CsCheck;
using Entente.Cases;
using Entente.Records;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary>A case spoilt anywhere either reads, and then runs, or is refused in one line that names the file.</summary>
public sealed partial class SpoiltCaseTests : IDisposable
{
    const string Signs = "{}[]:,#&*!|>'\"%@`-? \t\0~0é포";
    static readonly string Text = File.ReadAllText(Path.Combine(Bundled.FolderOf(CaseCopy.Name), "case.yaml"));
    static readonly string[] Lines = Text.Split('\n');
    static readonly string[] Scalars = ["''", "0", "-1", "1", "1e9", "1e-300", ".nan", "x", "PRK", "RUS", "[1, 2]", "[]", "{}", "2024-01-01", "9999-12", "\"*\"", "-0.5", "100", "fixed", "null", "~", "&a 1", "*a"];

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-spoilt-");

    public void Dispose() => folder.Delete(recursive: true);

    static readonly Gen<string> Spoilt = Gen.Select(Gen.Int[0, Lines.Length - 2], Gen.Int[0, 4], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], (line, way, where, what) =>
    {
        var words = Word().Matches(Lines[line]);
        string Replaced(string with) => words.Count == 0 ? "" : words[where % words.Count] is var word ? Lines[line][..word.Index] + with + Lines[line][(word.Index + word.Length)..] : "";
        string[] instead = way switch
        {
            0 => [],
            1 => [Lines[line], Lines[line]],
            2 => [Lines[line].Insert(where % (Lines[line].Length + 1), Signs[what % Signs.Length].ToString())],
            3 => [Replaced(Scalars[what % Scalars.Length])],
            // A word of the case in the place of another.
            _ => [Replaced(Word().Matches(Text) is var all ? all[what % all.Count].Value : "")],
        };
        return string.Join('\n', [.. Lines[..line], .. instead, .. Lines[(line + 1)..]]);
    });

    [Fact]
    public void A_case_spoilt_in_one_place_reads_and_runs_or_is_refused_in_one_line_that_names_the_file()
    {
        var path = Path.Combine(folder.FullName, "case.yaml");
        Spoilt.Sample(text =>
        {
            File.WriteAllText(path, text);
            try
            {
                var read = CaseReader.Read(folder.FullName, Bundled.Data);
                var model = read.Model();
                foreach (var initial in read.World.Initials)
                    Assert.True(double.IsFinite(initial.Prior.Quantile(0.5)), $"{initial} is {initial.Prior}");
                Assert.All(read.Levers, lever => Assert.InRange(lever.Default, lever.Low, lever.High));
                Assert.InRange(read.Horizon, 1, read.Longest);
                Ensemble.Run(model, new(model), read.Event, read.Outcomes, new(Replicates: 8, Months: 2));
            }
            catch (InputException e)
            {
                Assert.StartsWith(path, e.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', e.Message);
                Assert.DoesNotContain("Exception", e.Message, StringComparison.Ordinal);
            }
        }, iter: 200, threads: 1, print: Difference);
    }

    /// <summary>Only the lines that are not as they were.</summary>
    static string Difference(string text) => string.Join('\n', text.Split('\n').Except(Lines).DefaultIfEmpty($"{Lines.Length - text.Split('\n').Length} lines fewer: {string.Join('\n', Lines.Except(text.Split('\n')))}"));

    [GeneratedRegex(@"[^\s{}\[\],:""#]+")]
    private static partial Regex Word();
}
