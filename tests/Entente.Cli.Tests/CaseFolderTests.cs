namespace Entente.Tests;

public sealed class CaseFolderTests : IDisposable
{
    const string Small = "--replicates 50 --months 3 --format json";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_copy_of_the_case_gives_the_bytes_of_the_bundled_one_whatever_it_is_called()
    {
        var copy = entente.CopyCase(fitted: true);
        var bundled = entente.Run($"impact vostochny-2023 {Small}").Done().Bytes;
        Assert.Equal(bundled, entente.Run($"impact --case-folder mine {Small}").Done().Bytes);
        Assert.Equal(bundled, entente.Run($"impact anything-at-all --case-folder {copy.Folder} {Small}").Done().Bytes);
        Assert.Equal(bundled, entente.Run($"impact --case-folder mine/ --data {copy.CopyData()} {Small}").Done().Bytes);
    }

    [Fact]
    public void A_case_of_ones_own_runs_with_its_own_numbers()
    {
        var copy = entente.CopyCase();
        copy.Replace("case.yaml", "id: vostochny-2023", "id: my-summit");
        copy.Replace("case.yaml", "{lognormal: [150000, 0.8],", "{lognormal: [1500, 0.8],");
        var told = entente.Run($"impact --case-folder mine {Small}").Json();
        Assert.Equal("my-summit", told.GetProperty("case").GetString());
        Assert.NotEqual(Reference.Case.Hash, told.GetProperty("case_hash").GetString());
        double Impact(System.Text.Json.JsonElement json) => json.GetProperty("outcomes").EnumerateArray().Single(o => o.GetProperty("id").GetString() == "fire-rus")
            .GetProperty("impact").GetProperty("mean")[2].GetDouble();
        Assert.True(Impact(told) < Impact(entente.Run($"impact vostochny-2023 {Small}").Json()) / 10);
    }

    [Fact]
    public void A_case_may_lie_there_without_claims_and_questions()
    {
        var copy = entente.CopyCase();
        File.Delete(Path.Combine(copy.Folder, "claims.csv"));
        File.Delete(Path.Combine(copy.Folder, "questions.csv"));
        entente.Run("impact --case-folder mine --replicates 8 --months 1").Done();
    }
}
