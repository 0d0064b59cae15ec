using System.Net;

namespace Entente.Tests;

public sealed class ReportFileTests : IDisposable
{
    const string Small = "impact vostochny-2023 --replicates 50 --months 3";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void The_page_says_how_to_make_it_again()
    {
        var answer = entente.Run($"{Small} --seed 424242 --set shells=300000 --without food --report page.html").Done();
        Assert.Equal([entente.PathOf("page.html")], entente.Files);
        var page = WebUtility.HtmlDecode(File.ReadAllText(entente.PathOf("page.html")));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        foreach (var said in (string[])["424242", typeof(Entente.Cases.Case).Assembly.GetName().Version!.ToString(3), Reference.Case.Hash,
                     "entente impact vostochny-2023 --replicates 50 --seed 424242 --months 3 --set shells=300000 --without food"])
            Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Equal(answer.Bytes, entente.Run($"{Small} --seed 424242 --set shells=300000 --without food").Done().Bytes);
    }

    [Fact]
    public void The_command_that_a_page_names_makes_the_same_page()
    {
        entente.Run($"{Small} --set us-aid=62.5 --set shells=1e5 --report first.html").Done();
        var page = WebUtility.HtmlDecode(File.ReadAllText(entente.PathOf("first.html")));
        var at = page.IndexOf("entente impact ", StringComparison.Ordinal);
        var command = page[(at + "entente ".Length)..page.IndexOfAny(['<', '\n', '"'], at)];
        entente.Run($"{command} --report second.html").Done();
        Assert.Equal(File.ReadAllBytes(entente.PathOf("first.html")), File.ReadAllBytes(entente.PathOf("second.html")));
    }

    [Fact]
    public void The_page_of_a_case_of_ones_own_names_its_folders()
    {
        var copy = entente.CopyCase();
        copy.CopyData();
        entente.Run("impact --case-folder mine --data mine/data --replicates 24 --months 2 --report first.html").Done();
        var page = WebUtility.HtmlDecode(File.ReadAllText(entente.PathOf("first.html")));
        Assert.Contains("entente impact --case-folder mine --data mine/data --replicates 24 --seed 1 --months 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_there_is_replaced_whole()
    {
        File.WriteAllText(entente.PathOf("page.html"), "yesterday's");
        entente.Run($"{Small} --report page.html").Done();
        Assert.Equal([entente.PathOf("page.html")], entente.Files);
        Assert.EndsWith("</html>", File.ReadAllText(entente.PathOf("page.html")).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_there_outlives_a_command_asked_wrongly()
    {
        File.WriteAllText(entente.PathOf("page.html"), "yesterday's");
        entente.Run($"{Small} --report page.html --set shels=1").IsRefusedWith("shels");
        Assert.Equal("yesterday's", File.ReadAllText(entente.PathOf("page.html")));
    }

    [Theory]
    [InlineData("no-such-folder/page.html", "there is no folder")]
    [InlineData("/proc/page.html", "cannot write the report to '/proc/page.html': no file may be made there.")]
    [InlineData(".", "it is a folder")]
    [InlineData("", "--report names no file")]
    [InlineData("page.html/", "page.html")]
    [InlineData("/dev/entente-page.html", "a place for devices")]
    public void A_page_that_cannot_be_written_is_refused_before_the_run(string path, string says)
    {
        entente.Run(["impact", "vostochny-2023", "--replicates", "1000000", "--months", "1", "--report", path]).IsRefusedWith(says);
        Assert.Empty(entente.Files);
    }
}
