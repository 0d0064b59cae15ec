using Entente.Calibration;
using Entente.Cases;
using Entente.Records;

namespace Entente.Tests;

public sealed class CalibrationTests : IDisposable
{
    static readonly DateOnly Until = new(2013, 12, 31);
    static readonly AbcOptions Options = new(60, 7);
    static readonly string Folder = Bundled.FolderOf("vostochny-2023");
    static readonly Case Case = CaseReader.Read(Folder, Bundled.Data, fitted: false);

    readonly DirectoryInfo place = Directory.CreateTempSubdirectory("entente-fit-");

    public void Dispose() => place.Delete(recursive: true);

    [Fact]
    public void No_record_after_the_day_asked_for_is_read()
    {
        var fit = Fit(Bundled.Data);
        var spoilt = Fit(Spoilt(row => row.Published > Until, date => date > Until));
        Assert.Equal(fit.Inputs, spoilt.Inputs);
        Same(fit, spoilt);
    }

    [Fact]
    public void An_earlier_record_that_says_otherwise_teaches_otherwise()
    {
        var fit = Fit(Bundled.Data);
        var spoilt = Fit(Spoilt(row => row.Published <= Until && row.Indicator == "military-spending" && row.Start.Year >= 2009, _ => false));
        Assert.NotEqual(fit.Inputs, spoilt.Inputs);
        Assert.NotEqual(fit.Draws[0], spoilt.Draws[0]);
    }

    [Fact]
    public void A_calibration_that_was_stopped_goes_on_to_the_same_bits()
    {
        var calibration = Prepare(Bundled.Data);
        var path = Path.Combine(place.FullName, "state");
        var states = 0;
        var whole = Calibrator.Run(calibration.Plan, CalibrationState.Nothing, Options, state =>
        {
            if (++states == 2)
                CalibrationStateFile.Write(path, calibration.Key, state);
        });
        Assert.True(states > 3, "it was over before it could be stopped");
        var later = Prepare(Bundled.Data);
        var begun = CalibrationStateFile.Read(path, later.Key);
        Assert.NotNull(begun);
        Same(calibration.Posterior(whole), later.Posterior(Calibrator.Run(later.Plan, begun, Options)));
    }

    [Fact]
    public void Nothing_is_gone_on_with_that_belongs_to_another_calibration_or_is_damaged()
    {
        var calibration = Prepare(Bundled.Data);
        var path = Path.Combine(place.FullName, "state");
        CalibrationStateFile.Write(path, calibration.Key, Calibrator.Next(calibration.Plan, CalibrationState.Nothing, Options));
        Assert.Null(CalibrationStateFile.Read(path, Prepare(Bundled.Data, options: Options with { Seed = 8 }).Key));
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Assert.Null(CalibrationStateFile.Read(path, calibration.Key));
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var (one, three) = (Prepare(Bundled.Data, threads: 1), Prepare(Bundled.Data, threads: 3));
        Same(one.Posterior(Calibrator.Run(one.Plan, CalibrationState.Nothing, Options)), three.Posterior(Calibrator.Run(three.Plan, CalibrationState.Nothing, Options)));
    }

    [Fact]
    public void A_mechanism_is_fitted_to_what_it_writes_with_what_it_alone_uses()
    {
        var module = Assert.Single(Prepare(Bundled.Data).Plan.Modules);
        Assert.Equal("ArmsRace", module.Mechanism);
        Assert.All(module.Statistics, s => Assert.StartsWith("spending-", s.Name, StringComparison.Ordinal));
        Assert.Contains(module.Inputs, i => i.Name == "spending-shock of USA");
        // A trend is believed otherwise at every start, and what another mechanism writes is not its own.
        Assert.DoesNotContain(module.Inputs, i => i.Name.StartsWith("spending-trend", StringComparison.Ordinal) || i.Name.StartsWith("spending of", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statistic_of_the_records_is_what_a_hand_computes()
    {
        var plan = Prepare(Bundled.Data).Plan;
        var level = plan.Modules[0].Statistics.Single(s => s.Name == "spending-jpn: level");
        // series.csv: 2009-11 in the window from 2008 and 2012 in that from 2011; the figure of 2013 was public in 2014 only. Two steps are too few for a trend.
        double[] known = [37.9672, 38.1031, 38.6181, 38.15];
        Assert.Equal(known.Average(Math.Log), level.In(p => plan.Hindcast.Points[p].Point.Value), 6);
        var mean = known.Average(Math.Log);
        Assert.Equal(Math.Sqrt(known.Sum(x => Math.Pow(Math.Log(x) - mean, 2)) / 3 / 4), level.ErrorIn(p => plan.Hindcast.Points[p].Point.Value), 6);
    }

    [Fact]
    public void With_three_steps_a_series_is_judged_by_its_trend_and_by_the_size_of_its_changes()
    {
        var plan = CaseCalibration.Prepare(Case, Folder, Bundled.Data, new(2016, 12, 31), "ArmsRace", Options, 2).Plan;
        // The windows from 2008, 2011 and 2013 have the changes of 2010, 2011, 2013 and 2015 (series.csv); none is taken across a start.
        double[] changes = [Math.Log(38.1031 / 37.9672), Math.Log(38.6181 / 38.1031), Math.Log(37.9922 / 38.15), Math.Log(39.0736 / 38.3989)];
        double Of(string kind) => plan.Modules[0].Statistics.Single(s => s.Name == "spending-jpn: " + kind).In(p => plan.Hindcast.Points[p].Point.Value);
        Assert.Equal(changes.Average(), Of("trend"), 6);
        Assert.Equal(changes.Average(Math.Abs), Of("change"), 6);
    }

    [Theory]
    [InlineData("Diplomacy", "Diplomacy writes none of what the series of vostochny-2023 are about")]
    public void A_mechanism_that_nothing_is_recorded_of_cannot_be_fitted(string mechanism, string says) =>
        Assert.StartsWith(says, Assert.Throws<InputException>(() => CaseCalibration.Prepare(Case, Folder, Bundled.Data, Until, mechanism, Options, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Before_the_first_start_there_is_nothing_to_fit() =>
        Assert.Contains("has no start before 2008-06-30", Assert.Throws<InputException>(() => CaseCalibration.Prepare(Case, Folder, Bundled.Data, new(2008, 6, 30), null, Options, 1)).Message, StringComparison.Ordinal);

    static CaseCalibration Prepare(string data, AbcOptions? options = null, int threads = 2) =>
        CaseCalibration.Prepare(CaseReader.Read(Folder, Bundled.Data, fitted: false), Folder, data, Until, "ArmsRace", options ?? Options, threads);

    static FittedPosterior Fit(string data)
    {
        var calibration = Prepare(data);
        return calibration.Posterior(Calibrator.Run(calibration.Plan, CalibrationState.Nothing, Options));
    }

    static void Same(FittedPosterior a, FittedPosterior b)
    {
        Assert.Equal(a.Names, b.Names);
        foreach (var (one, other) in a.Draws.Zip(b.Draws))
            Assert.Equal(one, other);
    }

    /// <summary>The records with some figures halved and some deeds of another outcome.</summary>
    string Spoilt(Func<SeriesValue, bool> figures, Func<DateOnly, bool> deeds)
    {
        var folder = place.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        foreach (var file in Directory.EnumerateFiles(Bundled.Data))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var series = Path.Combine(folder, "series.csv");
        var values = Archive.Load(Bundled.Data).Series;
        var lines = File.ReadAllLines(series);
        Assert.Equal(lines.Length - 1, values.Count);
        for (var i = 0; i < values.Count; i++)
            if (figures(values[i]) && values[i].Low is null && values[i].High is null)
            {
                var cells = lines[i + 1].Split(',');
                cells[6] = (values[i].Value / 2).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
                lines[i + 1] = string.Join(',', cells);
            }
        File.WriteAllLines(series, lines);
        var attempts = Path.Combine(folder, "attempts.csv");
        File.WriteAllLines(attempts, File.ReadAllLines(attempts).Select((line, i) =>
            i > 0 && deeds(DateOnly.ParseExact(line[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) ? line.Replace("success", "failure", StringComparison.Ordinal) : line));
        return folder;
    }
}
