using Entente.Records;
using Entente.Simulation;

namespace Entente.Cases;

/// <summary>A claim with its tests.</summary>
/// <param name="Model">Null where it has no test in the model.</param>
/// <param name="Records">What the records say, which no run changes.</param>
public sealed record TestedClaim(Claim Claim, ModelTest? Model, Judgement Records)
{
    static readonly Text NoModelTest = new("it has no test in the model", "모형에 대한 검증식이 없음");
    static readonly Text NoRecordTest = new("it has no test in the records", "기록에 대한 검증식이 없음");

    /// <summary>Puts the claim to a run.</summary>
    /// <exception cref="InputException">A divisor is 0 in a replicate.</exception>
    public ClaimAnswer Answer(Paths paths) => new(Claim, Records, Model?.Judge(paths) ?? Judgement.NotTestable(Claim.NotTestable ?? NoModelTest));

    /// <summary>Reads the tests of the claims of a file, so that a bad one never waits for a run.</summary>
    /// <exception cref="InputException">A test cannot be read, or asks for what is not there.</exception>
    internal static IReadOnlyList<TestedClaim> Load(string path, Archive archive, ModelScope scope)
    {
        var records = new RecordTest(archive);
        return [.. Claims.Load(path, archive).Select(claim => new TestedClaim(
            claim,
            claim.ModelTest is { } model ? ModelTest.Read(model, scope, In(path, claim, "model_test")) : null,
            claim.RecordTest is { } record ? records.Judge(record, In(path, claim, "record_test")) : Judgement.NotTestable(claim.NotTestable ?? NoRecordTest)))];
    }

    static Func<string, InputException> In(string path, Claim claim, string column) => sentence => new(path, claim.Line, $"in the {column} of {claim.Id}, {sentence}");
}

/// <summary>A claim beside what the records and the model say of it.</summary>
public sealed record ClaimAnswer(Claim Claim, Judgement Records, Judgement Model);
