using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

public sealed class OwnParametersTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("entente-case-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_case_may_believe_otherwise_of_a_parameter_and_says_why()
    {
        var model = With("Burden.pressure: {fixed: 0.5, judgement: \"a public at the end of its patience\"}").Model();
        var pressure = model.ParameterNamed("Burden.pressure")!.Parameter;
        Assert.Equal(0.5, pressure.Prior.Median);
        Assert.Equal("a public at the end of its patience", pressure.Provenance.Words);
        Assert.Equal(CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data, fitted: false).Model().ParameterNamed("Burden.relief")!.Parameter, model.ParameterNamed("Burden.relief")!.Parameter);
        var explained = Explanation.Of(model, Vostochny.Case.OutcomeNamed("usa-fatigue")).Mechanisms[0];
        Assert.Contains(explained.Parameters, p => p.Name == "pressure" && p.Prior.Median == 0.5);
    }

    [Theory]
    [InlineData("Burden.presure: {fixed: 0.5, judgement: \"x\"}", "'Burden.presure' is no parameter of the case's mechanisms; did you mean 'Burden.pressure'?")]
    [InlineData("Burden.pressure: {fixed: 0.5}", "has a number without its source; expected 'judgement' with the reason or 'literature' with the citation.")]
    public void A_parameter_that_is_none_or_has_no_source_is_refused(string entry, string says)
    {
        var section = File.ReadLines(Path.Combine(Bundled.FolderOf("vostochny-2023"), "case.yaml")).ToList().IndexOf("parameters:") + 1;
        var e = Assert.Throws<InputException>(() => With(entry));
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
        Assert.Equal(section + 1, e.Line);
    }

    /// <summary>The case with a parameter more.</summary>
    Case With(string entry)
    {
        foreach (var file in Directory.EnumerateFiles(Bundled.FolderOf("vostochny-2023")))
            if (Path.GetFileName(file) != FittedPosterior.File) // it is of the case as it was
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var path = Path.Combine(folder, "case.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\nparameters:\n", $"\nparameters:\n  {entry}\n", StringComparison.Ordinal));
        return CaseReader.Read(folder, Bundled.Data);
    }
}
