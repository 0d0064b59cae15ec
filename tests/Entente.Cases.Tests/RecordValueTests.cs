using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

/// <summary>Numbers of a case that come from the records of a folder of one's own.</summary>
public sealed class RecordValueTests : IDisposable
{
    const string Capability = "    KOR: {record: {indicator: cinc, actor: KOR}}";

    static readonly Source One = new("one", "One", null, SourceKind.Dataset, null, null), Two = One with { Id = "two" };

    readonly string folder = Directory.CreateTempSubdirectory("entente-records-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_number_says_of_which_period_and_source_it_is_and_since_when_that_was_public()
    {
        var read = With(Capability, "    KOR: {record: {indicator: own, actor: KOR, at: 2021-12-31}, because: \"ours\"}", Own("KOR", 2020, 0.1), Own("KOR", 2021, 0.3, Two), Own("KOR", 2022, 0.5));
        Assert.Equal((0.3, "series.csv, own of KOR, 2021 (two, public by 2022-06-30); ours"), Start(read, "capability", "KOR"));
    }

    [Fact]
    public void A_mean_says_of_how_many_figures_it_is()
    {
        var read = With(Capability, "    KOR: {record: {indicator: own, actor: KOR, from: 2015-01-01}}", Own("KOR", 2015, 0.1), Own("KOR", 2016, 0.3), Own("KOR", 2019, 0.5));
        Assert.Equal((0.3, "series.csv, own of KOR, mean of 3 figures of 2015 to 2019 (one, public by 2020-06-30)"), Start(read, "capability", "KOR"));
    }

    [Fact]
    public void Of_figures_of_several_sorts_one_is_named()
    {
        var read = With(Capability, "    KOR: {record: {indicator: own, actor: KOR, variant: b}}", Own("KOR", 2021, 0.1) with { Variant = "a" }, Own("KOR", 2021, 0.4) with { Variant = "b" });
        Assert.Equal(0.4, Start(read, "capability", "KOR").Median);
    }

    /// <summary>Two runs of a sampler have scales of their own.</summary>
    [Fact]
    public void A_likeness_compares_no_figures_of_two_sources()
    {
        const string Likeness = "    \"*\": {likeness: {indicator: un-ideal-point, range: 5}}", Mine = "    \"*\": {likeness: {indicator: own, range: 5}}";
        var actors = Vostochny.Case.World.Actors.Where(actor => actor.Id != "UDCG").Select(actor => actor.Id).ToList();
        var alike = With(Likeness, Mine, [.. actors.Select((actor, i) => Own(actor, 2021, i))]);
        Assert.Equal((0.6, "series.csv, own: 1 - 2 · distance / 5; 2021 (one)"), Start(alike, "voting-position", "PRK~RUS"));
        Assert.Equal((-0.95, "series.csv, own: 1 - 2 · distance / 5, which is -1, kept within 0.95; 2021 (one)"), Start(alike, "voting-position", "PRK~JPN"));
        Assert.Contains("is of the source 'one' and that of", Assert.Throws<InputException>(() =>
            With(Likeness, Mine, [.. actors.Select((actor, i) => Own(actor, 2021, i, i == 0 ? One : Two))])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start: 2023-09", "start: 2024-03", "after the case's as-of date 2023-09-30; expected that month or an earlier one.")]
    [InlineData("date: 2023-09-13", "date: 1999-09-13", "lies before 2023-09, in which the run starts; expected it in that month or later.")]
    [InlineData("    PRK~RUS: {fisher-normal: [0.45, 0.10], judgement: \"0.40 in 2022", "    RUS~PRK: {fisher-normal: [0.45, 0.10], judgement: \"0.40 in 2022", "did you mean 'PRK~RUS'?")]
    public void What_cannot_be_meant_is_refused(string old, string with, string words) =>
        Assert.Contains(words, Assert.Throws<InputException>(() => With(old, with)).Message, StringComparison.Ordinal);

    static SeriesValue Own(string actor, int year, double value, Source? source = null) =>
        new("own", null, actor, null, new(year, 1, 1), new(year, 12, 31), value, null, null, "share of world capability", (source ?? One).Id, new(year + 1, 6, 30), Confidence.Medium, null);

    static (double Median, string Words) Start(Case read, string quantity, string entity)
    {
        var initial = read.World.Initials.Single(i => i.Quantity.Id == quantity && i.Entity.Id == entity);
        return (Math.Round(initial.Prior.Median, 12), initial.Provenance.Words);
    }

    /// <summary>The case with one text for another, and records with figures more.</summary>
    Case With(string old, string with, params SeriesValue[] figures)
    {
        var (own, data) = (Path.Combine(folder, Path.GetRandomFileName()), Path.Combine(folder, Path.GetRandomFileName()));
        Directory.CreateDirectory(own);
        var text = File.ReadAllText(Path.Combine(Bundled.FolderOf("vostochny-2023"), "case.yaml"));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(own, "case.yaml"), text.Replace(old, with, StringComparison.Ordinal));
        DataFolder.Add(data, Bundled.Data, [One, Two], figures);
        return CaseReader.Read(own, data);
    }
}
