using Entente.Records;
using Entente.Store.Importing;

namespace Entente.Store.Tests.Importing;

public class ImportFolderTests
{
    const string Votes = "rcid,country,country_code,vote\n";
    const string Launches = "launch_time,missile_name,facility_name,apogee_km,distance_travelled_km,test_successful,test_confirmed\n1991-05-01T00:00:00,Shahab-2,,200,,,true\n";

    /// <summary>Who was Yugoslavia in a roll call is known by its year, whatever the files are called.</summary>
    [Fact]
    public void Roll_calls_are_imported_before_the_votes_that_are_read_by_them()
    {
        using var temp = new TempStore();
        temp.Write("a_votes.csv", Votes + "8,Yugoslavia,YU,yes\n");
        temp.Write("b_rolls.csv", "rcid,session,date,unres,amend,para\n8,67,2012-12-01,R/67/1,0,0\n");
        Assert.Equal(["b_rolls.csv", "a_votes.csv"], Known(temp));
    }

    [Fact]
    public void Of_two_files_of_a_data_set_the_one_with_more_in_it_is_taken_packed_or_not()
    {
        using var temp = new TempStore();
        temp.Write("abridged.csv", Votes + string.Concat(Enumerable.Range(1, 50).Select(i => $"{i},Cuba,CU,no\n")));
        temp.Write("full.csv.gz", Votes + string.Concat(Enumerable.Range(1, 100).Select(i => $"{i},Cuba,CU,no\n")));
        Assert.True(new FileInfo(temp.PathOf("full.csv.gz")).Length < new FileInfo(temp.PathOf("abridged.csv")).Length);
        Assert.Equal(["full.csv.gz"], Known(temp));
        Assert.Equal((LeftOut.Smaller, "full.csv.gz is a larger file of the same data set, unga-votes."), ImportFolder.Of(temp.PathOf("."), TempStore.AllStates).LeftOut.Select(file => (file.As, file.Why)).Single());
    }

    [Fact]
    public void A_spoilt_file_is_not_one_of_no_kind()
    {
        using var temp = new TempStore();
        var path = temp.Write("votes.csv.gz", Votes + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{i * 7919 % 5003},Cuba,CU,no\n")));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..40]);
        temp.Write("whose.csv", Launches);
        temp.Write("notes.csv", "a,b\n1,2\n");
        var (known, leftOut) = ImportFolder.Of(temp.PathOf("."), TempStore.AllStates);
        Assert.Empty(known);
        Assert.Equal([("notes.csv", LeftOut.OfNoKind), ("votes.csv.gz", LeftOut.Unreadable), ("whose.csv", LeftOut.Unreadable)], leftOut.Select(file => (Path.GetFileName(file.File), file.As)).Order());
        Assert.Contains("The packed file is cut short or spoilt; expected a whole gzip file.", leftOut.Select(file => file.Why));
    }

    [Fact]
    public void A_link_to_a_file_is_followed_and_one_to_a_folder_is_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not everybody may make links there");
        using var temp = new TempStore();
        using var elsewhere = new TempStore();
        elsewhere.Write("votes.csv", Votes + "3,Cuba,CU,no\n");
        File.CreateSymbolicLink(temp.PathOf("link.csv"), elsewhere.PathOf("votes.csv"));
        Directory.CreateSymbolicLink(temp.PathOf("round"), temp.PathOf("."));
        Assert.Equal(["link.csv"], Known(temp));
    }

    /// <summary>Two letters are a word as often as a code, and the Korea that a name ends with is not the one before 1910.</summary>
    [Theory]
    [InlineData("my-iran-missile-tests.csv", "IRN")]
    [InlineData("tests_in_south_korea.csv", "KOR")]
    [InlineData("North_Korea_tests.csv", "PRK")]
    [InlineData("pak.2019.csv", "PAK")]
    [InlineData("guinea-bissau_tests.csv", "GNB")]
    [InlineData("iran_tests_and_failures.csv", "IRN")]
    [InlineData("missile_tests.iran.2019.csv", "IRN")]
    [InlineData("tests_irn.csv", "IRN")]
    [InlineData("korea.csv", null)]
    [InlineData("iran_india.csv", null)]
    [InlineData("tests.csv", null)]
    public void A_file_is_of_the_one_state_that_its_name_speaks_of(string file, string? code)
    {
        using var temp = new TempStore();
        var path = temp.Write(file, Launches);
        if (code is null)
            Assert.Contains("expected --actor with its code or name", Assert.Throws<InputException>(() => temp.Import(path)).Message, StringComparison.Ordinal);
        else
            Assert.Equal($"missile-tests-2019:{code}", temp.Import(path).Dataset);
    }

    static IEnumerable<string?> Known(TempStore temp) => ImportFolder.Of(temp.PathOf("."), TempStore.AllStates).Known.Select(Path.GetFileName);
}
