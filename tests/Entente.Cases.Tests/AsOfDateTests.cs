using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

/// <summary>The case sees the records as they stood on its as-of date.</summary>
public sealed class AsOfDateTests : IDisposable
{
    static readonly Archive Archive = Archive.Load(Bundled.Data);

    static readonly Case AsTheFileBelieves = CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data, fitted: false);

    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("entente-as-of-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public void A_record_published_after_the_as_of_date_informs_nothing()
    {
        var later = Archive.Series.Count(row => row.Published > Vostochny.Case.AsOf);
        Assert.True(later > 100, "there is hardly a later record to take away");
        Assert.Equal(Beliefs(AsTheFileBelieves), Beliefs(With(row => row.Published <= Vostochny.Case.AsOf)));
    }

    [Fact]
    public void A_record_published_before_the_as_of_date_does_inform()
    {
        var without2023 = Beliefs(With(row => row.Published < new DateOnly(2023, 1, 1) || row.Indicator is "us-aid-to-ukraine-too-much" or "belief-us-would-use-nuclear-weapons"));
        Assert.NotEqual(Beliefs(AsTheFileBelieves), without2023);
    }

    /// <summary>The case read with some of the figures.</summary>
    Case With(Func<SeriesValue, bool> kept)
    {
        foreach (var file in Directory.EnumerateFiles(Bundled.Data))
            File.Copy(file, Path.Combine(data.FullName, Path.GetFileName(file)));
        // One fact a row, no line break inside a field: row i stands in line i + 2.
        var lines = File.ReadAllLines(Path.Combine(Bundled.Data, "series.csv"));
        Assert.Equal(Archive.Series.Count + 1, lines.Length);
        File.WriteAllLines(Path.Combine(data.FullName, "series.csv"), [lines[0], .. lines.Skip(1).Where((_, i) => kept(Archive.Series[i]))]);
        // The claims are put to all records, the later ones above all, and are left at home.
        var alone = data.CreateSubdirectory("case");
        File.Copy(Path.Combine(Bundled.FolderOf("vostochny-2023"), "case.yaml"), Path.Combine(alone.FullName, "case.yaml"), overwrite: true);
        return CaseReader.Read(alone.FullName, data.FullName);
    }

    static IEnumerable<string> Beliefs(Case read) => read.World.Initials.Select(i => $"{i}: {i.Prior} [{i.Provenance.Kind}] {i.Provenance.Words}");
}
