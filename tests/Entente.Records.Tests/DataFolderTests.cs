namespace Entente.Records.Tests;

/// <summary>Figures that somebody puts into records of their own.</summary>
public sealed class DataFolderTests : IDisposable
{
    static readonly Source Own = new("own", "A \"survey\", of our own", "Ourselves", SourceKind.Research, null, null);

    readonly string parent = Directory.CreateTempSubdirectory("entente-data-").FullName;
    readonly TempFolder sound = new();

    string Folder => Path.Combine(parent, "mine");

    [Fact]
    public void A_folder_that_is_not_there_begins_as_the_bundled_records_with_the_figures_and_their_states_in_it()
    {
        var bundled = Bundled.Archive;
        Assert.DoesNotContain(bundled.Actors, actor => actor.Code == "PER");
        Assert.Equal((2, 0), DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("PER", null, 0.1 + 0.2), Figure("PRK", "CHL", -1)]));
        var mine = Archive.Load(Folder);
        Assert.Equal(Own, mine.SourceOf("own"));
        Assert.Equal(("Peru", 135), (mine.ActorOf("PER").NameEn, mine.ActorOf("PER").Cow));
        Assert.Equal(Figure("PER", null, 0.1 + 0.2), mine.Value("well-being", "PER", null, new(2020, 12, 31), new(2021, 6, 30)));
        Assert.Null(mine.Find("well-being", "PER", null, new(2020, 12, 31), new(2021, 6, 29)));
        Assert.Equal(bundled.Series, mine.Series.Where(figure => figure.Source != "own"));
        Assert.Equal(bundled.Sources, mine.Sources.Where(source => source.Id != "own"));
        Assert.Equal(bundled.Events.Count, mine.Events.Count);
        Assert.Equal([Folder], Directory.GetFileSystemEntries(parent));
    }

    [Fact]
    public void The_same_figures_again_change_nothing_and_better_ones_take_their_place()
    {
        DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("PER", null, 1), Figure("CHL", null, 2)]);
        var before = Bytes();
        Assert.Equal((0, 0), DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("CHL", null, 2)]));
        Assert.Equal(before, Bytes());

        Assert.Equal((1, 1), DataFolder.Add(Folder, Bundled.Data, [Own with { Note = "second wave" }], [Figure("CHL", null, 3), Figure("CHL", null, 4) with { Variant = "rural" }]));
        var mine = Archive.Load(Folder).Series.Where(figure => figure.Source == "own").Select(figure => (figure.Actor, figure.Variant, figure.Value));
        Assert.Equal([("PER", null, 1), ("CHL", null, 3), ("CHL", "rural", 4)], mine);
        Assert.Equal("second wave", Archive.Load(Folder).SourceOf("own").Note);
    }

    [Fact]
    public void Two_vintages_that_somebody_wrote_give_way_to_the_figure()
    {
        sound.Replace("series.csv", "cap,,PRK", "well-being,,PRK,,2020-01-01,2020-12-31,1,,,ratio,un,2021-01-31,high,\nwell-being,,PRK,,2020-01-01,2020-12-31,2,,,ratio,un,2021-03-31,high,\ncap,,PRK");
        Assert.Equal((0, 1), DataFolder.Add(sound.Folder, Bundled.Data, [Own], [Figure("PRK", null, 7)]));
        Assert.Equal([Figure("PRK", null, 7)], Archive.Load(sound.Folder).Series.Where(figure => figure.Indicator == "well-being"));
    }

    /// <summary>Whose columns stand in an order of their own, with one more beside them.</summary>
    [Fact]
    public void A_folder_that_somebody_keeps_stays_as_they_laid_it_out()
    {
        File.WriteAllText(sound.PathOf("sources.csv"), "mine,kind,id,title,publisher,published,note\nx,official,un,A resolution,United Nations,2006,read\ny,dataset,kiel,A tracker,Kiel,2026-08-04,\n");
        DataFolder.Add(sound.Folder, Bundled.Data, [Own, new("kiel", "A better tracker", "Kiel", SourceKind.Dataset, null, null)], [Figure("DEU", null, 5)]);
        Assert.Contains("\ny,dataset,kiel,A better tracker,", File.ReadAllText(sound.PathOf("sources.csv")), StringComparison.Ordinal);
        Assert.StartsWith("mine,kind,id,", File.ReadAllText(sound.PathOf("sources.csv")), StringComparison.Ordinal);
        Assert.Contains("x,official,un,A resolution", File.ReadAllText(sound.PathOf("sources.csv")), StringComparison.Ordinal);
        var kept = Archive.Load(sound.Folder);
        Assert.Equal(["aid", "aid", "cap", "well-being"], kept.Series.Select(figure => figure.Indicator));
        Assert.Equal(("Germany", 255), (kept.ActorOf("DEU").NameEn, kept.ActorOf("DEU").Cow));
    }

    [Fact]
    public void What_is_no_folder_of_records_is_refused_and_left_as_it_was()
    {
        File.WriteAllText(Path.Combine(parent, "file"), "");
        Assert.Contains("it is a file", Complaint(Path.Combine(parent, "file")).Message, StringComparison.Ordinal);
        Assert.Contains("a folder of your own", Complaint(Bundled.Data + "/").Message, StringComparison.Ordinal);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "letter.txt"), "");
        Assert.Contains("there is no such file", Complaint(Folder).Message, StringComparison.Ordinal);
        sound.Replace("series.csv", "EUR billion,kiel,2023-02-28", "EUR billion,keil,2023-02-28");
        Assert.Contains("did you mean 'kiel'?", Complaint(sound.Folder).Message, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(parent, "file"), Folder], Directory.GetFileSystemEntries(parent).Order(StringComparer.Ordinal));
        Assert.Equal([Path.Combine(Folder, "letter.txt")], Directory.GetFileSystemEntries(Folder));

        InputException Complaint(string folder) => Assert.Throws<InputException>(() => DataFolder.Add(folder, Bundled.Data, [Own], [Figure("PER", null, 1)]));
    }

    /// <summary>A figure that the records would refuse leaves the folder as it was.</summary>
    [Fact]
    public void A_figure_that_cannot_stand_there_changes_nothing()
    {
        DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("PER", null, 1)]);
        var before = Bytes();
        Assert.Equal($"{Folder}: a figure or source cannot stand there: The low 3 is above the value 2; expected low ≤ value ≤ high.",
            Assert.Throws<InputException>(() => DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("PER", null, 2), Figure("CHL", null, 2) with { Low = 3 }])).Message);
        Assert.Throws<InputException>(() => DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("XXX", null, 2)]));
        Assert.Equal(before, Bytes());
        Assert.Equal([Folder], Directory.GetFileSystemEntries(parent));
    }

    [Fact]
    public async Task Two_that_add_at_once_both_have_their_figures()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => DataFolder.Add(Folder, Bundled.Data, [Own], [Figure("PER", null, i) with { Indicator = $"own-{i}" }]))));
        Assert.Equal(6, Archive.Load(Folder).Series.Count(figure => figure.Source == "own"));
    }

    [Fact]
    public void A_figure_is_public_on_the_day_of_its_edition_or_so_long_after_its_period()
    {
        Assert.Equal(new(2021, 6, 30), new Publication(new(2021, 6, 30), 0).Of(new(2019, 1, 1), new(2019, 12, 31)));
        Assert.Equal(new(2020, 4, 30), new Publication(null, 4).Of(new(2019, 1, 1), new(2019, 12, 31)));
        Assert.Equal(new(2019, 3, 1), new Publication(null, 2).Of(new(2019, 1, 1), null));
    }

    static SeriesValue Figure(string actor, string? partner, double value) =>
        new("well-being", null, actor, partner, new(2020, 1, 1), new(2020, 12, 31), value, null, null, "ratio", "own", new(2021, 6, 30), Confidence.Medium, null);

    List<(string, string)> Bytes() => [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal).Select(path => (path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))))];

    public void Dispose()
    {
        Directory.Delete(parent, recursive: true);
        sound.Dispose();
    }
}
