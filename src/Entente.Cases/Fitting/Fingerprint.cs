using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Records;

namespace Entente.Cases;

/// <summary>What a calibration rests on, as one number: the model with its priors, the earlier starts and series, and the records up to a day.</summary>
static class Fingerprint
{
    /// <summary>Changes when the same files come to be fitted otherwise, so that no older fit is taken for a new one.</summary>
    const int FitVersion = 1;

    /// <summary>SHA-256, hexadecimal. Titles, claims, questions and later records change nothing of it.</summary>
    internal static string Of(Case @case, string caseFolder, Archive archive, DateOnly until)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture) + "\n"));

        var model = @case.Model();
        var world = @case.World;
        Add($"fit {FitVersion}");
        Add($"{@case.Id} {world.Start}");
        foreach (var dyad in world.Dyads)
            Add($"{dyad.Id} {dyad.Kilometres:R}");
        foreach (var line in world.Lines)
            Add($"{line.Id} {string.Join(' ', line.Elections)}");
        foreach (var regime in world.Regimes)
            Add($"{regime.Id} {regime.RenewalMonth} {regime.Council.YesNeeded} {string.Join(' ', regime.Council.Members)}");
        foreach (var outcome in @case.Outcomes)
            Add($"{outcome.Id} = {outcome.Quantity.Id} of {outcome.Entity.Id} * {outcome.Scale:R}");
        foreach (var declaration in model.Declarations)
            Add($"{declaration.Mechanism.Name}: {declaration.Mechanism.Note.Equation}");
        foreach (var (quantity, entity) in model.Layout.Places)
            Add($"{quantity.Id} of {entity.Id}");
        foreach (var input in model.Inputs)
            Add($"{input.Name} = {input.Prior}");
        var history = Path.Combine(caseFolder, HistoryReader.File);
        if (HistoryReader.Has(caseFolder))
            hash.AppendData(File.ReadAllBytes(history));

        var known = archive.Until(until);
        foreach (var row in known.Series)
            Add($"{row.Indicator}|{row.Variant}|{row.Actor}|{row.Partner}|{row.Start:O}|{row.End:O}|{row.Value:R}|{row.Published:O}|{row.Source}|{row.Unit}|{row.Note}");
        foreach (var row in known.Attempts)
            Add($"{row.Date:O}|{row.Actor}|{row.Vehicle}|{row.Class}|{row.Facility}|{row.Outcome}");
        foreach (var row in known.Votes)
            Add($"{row.Document}|{row.Date:O}|{row.Kind}|{row.Result}|{row.Yes}|{row.No}|{row.Abstain}|{row.Usa}|{row.Gbr}|{row.Fra}|{row.Chn}|{row.Rus}|{row.Trigger}");
        foreach (var row in known.Events)
            Add($"{row.Date:O}|{row.Actor}|{row.Relation}|{row.Partner}|{row.Category}|{row.Outcome}|{row.Summary}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
