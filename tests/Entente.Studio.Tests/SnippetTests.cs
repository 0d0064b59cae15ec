using System.Diagnostics;
using Entente.Cases;
using Entente.Report;
using Entente.Simulation;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>What the report page gives to whoever wants the same from the library.</summary>
public sealed class SnippetTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-snippet-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Of_a_case_of_ones_own_it_names_the_folders()
    {
        var own = CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data) with { Folder = "my case", DataFolder = "my-records" };
        Assert.Contains("CaseReader.Read(\"my case\", \"my-records\")", Snippet.Of(Scenario.Of(own, [], []), new EnsembleOptions(64, 7, 12, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_that_it_gives_runs_as_it_is_and_prints_the_same_numbers()
    {
        var scenario = Scenario.Of(CaseReader.Read(Bundled.FolderOf("vostochny-2023"), Bundled.Data), ["us-aid=50", "talks=2"], ["food"])
            .SwitchingOff(["Visits"]).Holding(["Alignment.balance=0.2"]).Observing(new(2023, 11, 30));
        var options = new EnsembleOptions(64, 7, 12, 2);
        File.WriteAllText(Path.Combine(folder.FullName, "reproduce.cs"), Snippet.Of(scenario, options, Path.Combine(Checkout.Root, "src/Entente.Report/Entente.Report.csproj")));
        using var writer = new StringWriter();
        ImpactTable.Write(ImpactReport.OfRun(scenario, options, scenario.RunPaths(options), Release.Version, () => null, CancellationToken.None), writer);

        using var dotnet = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["run", "reproduce.cs"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = dotnet.StandardError.ReadToEndAsync();
        var output = await dotnet.StandardOutput.ReadToEndAsync();
        await dotnet.WaitForExitAsync();
        Assert.True(dotnet.ExitCode == 0, await error + output);
        Assert.Equal(writer.ToString(), output);
    }
}
