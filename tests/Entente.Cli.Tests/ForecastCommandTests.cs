namespace Entente.Tests;

public sealed class ForecastCommandTests : IDisposable
{
    const string Small = "forecast seal vostochny-2023 --replicates 40 --out seal.json";

    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Fact]
    public void A_seal_verifies_bit_for_bit_on_any_number_of_threads()
    {
        var sealed_ = entente.Run(Small + " --threads 2 --set us-aid=50 --without food --hold Alignment.balance=0.1").Done().Out;
        Assert.Contains($"Not covered, of {Reference.Case.Questions.Count} questions: {string.Join(", ", Reference.Case.Questions.Where(q => q.Test is null).Select(q => q.Question.Id))}.", sealed_, StringComparison.Ordinal);
        var answer = entente.Run("forecast verify seal.json --threads 1").Done();
        Assert.Contains($"Verified: {Reference.Case.Questions.Count(q => q.Test is not null)} questions", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_number_breaks_the_seal()
    {
        entente.Run(Small).Done();
        Spoil("\"persistence\": 0.02", "\"persistence\": 0.03");
        var verified = entente.Run("forecast verify seal.json");
        Assert.Equal(1, verified.Code);
        Assert.Equal("entente: seal.json: the seal is broken: what it says is not what was sealed.\n", verified.Error);
        entente.Run("forecast grade seal.json --resolutions q.csv").IsRefusedWith("seal.json: the seal is broken");
    }

    [Fact]
    public void A_case_that_has_changed_since_is_said_to_have()
    {
        var copy = entente.CopyCase();
        entente.Run("forecast seal --case-folder mine --replicates 40 --out seal.json").Done();
        Assert.Equal(0, entente.Run("forecast verify seal.json --case-folder mine").Code);
        copy.Replace("case.yaml", "size: {lognormal: [150000, 0.8]", "size: {lognormal: [300000, 0.8]");
        var verified = entente.Run("forecast verify seal.json --case-folder mine");
        Assert.Equal(1, verified.Code);
        Assert.StartsWith("case.yaml has changed since\n", verified.Out, StringComparison.Ordinal);
        Assert.Contains("was sealed at", verified.Out, StringComparison.Ordinal);
        Assert.Contains("the seal does not verify", verified.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_came_in_since_is_said_and_changes_no_number()
    {
        var copy = entente.CopyCase();
        copy.CopyData();
        entente.Run("forecast seal --case-folder mine --data mine/data --replicates 40 --out seal.json").Done();
        File.AppendAllText(entente.PathOf("mine/data/attempts.csv"), File.ReadAllLines(entente.PathOf("mine/data/attempts.csv"))[^1] + "\n");
        var verified = entente.Run("forecast verify seal.json --case-folder mine --data mine/data").Done();
        Assert.StartsWith("attempts.csv has changed since\nVerified: ", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_whose_contents_were_rewritten_with_a_digest_of_their_own_is_refused_or_fails()
    {
        entente.Run(Small).Done();
        var path = entente.PathOf("seal.json");
        var text = File.ReadAllText(path);
        void Rewrite(string right, string wrong)
        {
            var body = text.Replace(right, wrong, StringComparison.Ordinal);
            body = body[..body.LastIndexOf(",\n  \"manifest\"", StringComparison.Ordinal)];
            var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)));
            File.WriteAllText(path, $"{body},\n  \"manifest\": \"{digest}\"\n}}\n");
        }
        Rewrite("\"persistence\": 0.02", "\"persistence\": 0.03");
        var verified = entente.Run("forecast verify seal.json");
        Assert.Equal(1, verified.Code);
        Assert.Contains("(persistence 0.03)", verified.Out, StringComparison.Ordinal);
        Rewrite("\"replicates\": 40", "\"replicates\": 0");
        entente.Run("forecast verify seal.json").IsRefusedWith("this is no whole seal");
        Rewrite("\"months\"", "\"month\"");
        entente.Run("forecast grade seal.json --resolutions facts.csv").IsRefusedWith("this is no whole seal");
    }

    [Fact]
    public void Only_questions_whose_deadline_has_passed_are_graded()
    {
        entente.Run(Small).Done();
        File.WriteAllText(entente.PathOf("facts.csv"), "id,resolution,comment\nQ07,yes,seen\nQ08,yes,too early to tell\nQ29,no,\nQ41,,nobody knows\n");
        var graded = entente.Run("forecast grade seal.json --resolutions facts.csv --on 2024-01-31").Done().Out;
        Assert.Contains("graded as of 2024-01-31: 2 of 45 questions", graded.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("2 of the 2 graded questions were sealed when their deadline had passed", graded.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Q07", graded, StringComparison.Ordinal);
        Assert.DoesNotContain("Q08", graded, StringComparison.Ordinal);
        Assert.All(graded.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.Contains("기준 채점", entente.Run("forecast grade seal.json --resolutions facts.csv --on 2024-01-31 --lang ko").Done().Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forecast verify none.json", "none.json: there is no such file.")]
    [InlineData("forecast verify facts.csv", "this is no seal")]
    [InlineData("forecast grade seal.json", "--resolutions names no file")]
    [InlineData("forecast grade seal.json --resolutions facts.csv", "line 2: the resolution 'maybe' is not known; expected yes, no or nothing.")]
    [InlineData("forecast grade seal.json --resolutions strangers.csv", "no row is of a sealed question; expected ids such as Q03.")]
    [InlineData("forecast seal vostochny-2023 --out nowhere/seal.json", "cannot write the seal to 'nowhere/seal.json': there is no folder")]
    public void A_wrong_request_is_refused_in_a_sentence(string line, string says)
    {
        entente.Run(Small).Done();
        File.WriteAllText(entente.PathOf("facts.csv"), "id,resolution\nQ07,maybe\n");
        File.WriteAllText(entente.PathOf("strangers.csv"), "id,resolution\nZ1,yes\n");
        entente.Run(line).IsRefusedWith(says);
    }

    void Spoil(string right, string wrong)
    {
        var path = entente.PathOf("seal.json");
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
    }
}
