using System.Globalization;
using Entente.Calibration;
using Entente.Records;

namespace Entente.Cases;

/// <summary>A calibration of a case, put together from its files and ready to run.</summary>
/// <param name="Key">What makes two calibrations the same to the bit: inputs, mechanism, options.</param>
public sealed record CaseCalibration(Case Case, History History, CalibrationPlan Plan, AbcOptions Options, DateOnly Until, string Inputs, string Key)
{
    /// <param name="case">As its file believes it, without a posterior.</param>
    /// <param name="until">The last day whose records are read.</param>
    /// <param name="only">The mechanism to fit, or null for all.</param>
    public static CaseCalibration Prepare(Case @case, string caseFolder, string dataFolder, DateOnly until, string? only, AbcOptions options, int threads, CancellationToken cancel = default)
    {
        if (!HistoryReader.Has(caseFolder))
            throw new InputException($"{@case.Id} has no {HistoryReader.File} in its folder; expected one with earlier starts and series to fit to (docs/cases.md).");
        var history = HistoryReader.Read(caseFolder, dataFolder, until);
        if (history.Origins.Count == 0)
            throw new InputException($"{@case.Id} has no start before {until:yyyy-MM-dd} to fit from; expected a later --until.");
        var plan = CalibrationPlan.Of(@case, new Hindcast(@case, history, until, options.Seed, threads), only, options.Seed, cancel);
        var inputs = Fingerprint.Of(@case, caseFolder, Archive.Load(dataFolder), until);
        return new(@case, history, plan, options, until, inputs, string.Create(CultureInfo.InvariantCulture, $"{inputs} {until:O} {only} {options}"));
    }

    /// <summary>The draws of a finished run.</summary>
    public FittedPosterior Posterior(CalibrationState state) => FittedPosterior.Of(Plan, state, Case.Id, Until, Inputs, Options.Seed);
}
