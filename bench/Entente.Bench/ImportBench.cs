using System.IO.Compression;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Entente.Records;
using Entente.Store;
using Entente.Store.Importing;

namespace Entente.Bench;

/// <summary>
/// The import of 870,109 votes of the General Assembly into a new store, packed file to closed store, or of as many made-up ones where ../shared
/// is not beside the checkout.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class ImportBench
{
    const int Votes = 870_109;

    readonly string folder = Directory.CreateTempSubdirectory("entente-bench-").FullName;
    string votes = "";
    States? states;
    int stores;

    static string Data => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "data"));

    [GlobalSetup]
    public void Prepare()
    {
        states = States.Load(Path.Combine(Data, "states.csv"));
        votes = Path.GetFullPath(Path.Combine(Data, "..", "..", "shared", "data", "unga-votes", "un_votes.csv.gz"));
        if (File.Exists(votes))
            return;
        votes = Path.Combine(folder, "votes.csv.gz");
        using var writer = new StreamWriter(new GZipStream(File.Create(votes), CompressionLevel.Fastest));
        writer.Write("rcid,country,country_code,vote\n");
        State[] members = [.. states.All.Where(state => state.Iso2.Count > 0).Take(190)];
        for (var vote = 0; vote < Votes; vote++)
            writer.Write($"{vote / members.Length},\"{members[vote % members.Length].NameEn}\",{members[vote % members.Length].Iso2[0]},{(vote % 7 == 0 ? "no" : "yes")}\n");
    }

    [Benchmark]
    public long Import_all()
    {
        using var store = StoreFile.Write(Path.Combine(folder, $"{stores++}.duckdb"), Data);
        return Import.File(store, states!, votes).Rows;
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(folder, recursive: true);

    static string Here([CallerFilePath] string file = "") => file;
}
