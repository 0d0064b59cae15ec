using System.Globalization;
using Entente.Scoring;

namespace Entente.Report;

/// <summary>The sections of series' scores, for <see cref="ScoresPage"/>: over all series by horizon, then each series, those first in which the model lost most.</summary>
public static class SeriesSections
{
    const string Two = "0.00", Three = "0.000";

    public static IReadOnlyList<Section> Of(SeriesScores scores, Language language = Language.English)
    {
        var say = new SeriesWords(language);
        return
        [
            new(say.ByHorizon, scores.Horizons.Sum(h => h.WithoutScale) is var left and > 0 ? [say.HorizonsAre, say.LeftOut(left)] : [say.HorizonsAre], new(
                [
                    (say.Horizon, Cells.Numbers), (say.Count, Cells.Numbers), (say.Model, Cells.Numbers), (say.Persistence, Cells.Numbers), (say.Drift, Cells.Numbers),
                    (say.LessPersistence, Cells.Numbers), (say.LessDrift, Cells.Numbers),
                ],
                [.. scores.Horizons.Select(h => (string[])
                [
                    Whole(h.Months), Whole(h.Mean.Forecasts), Written(h.Mean.Model), Written(h.Mean.Persistence), Written(h.Mean.Drift),
                    ScoreWords.Less(h.Mean.LessPersistence, Two), ScoreWords.Less(h.Mean.LessDrift, Two),
                ])])),
            new(say.BySeries, [say.SeriesAre], new(
                [
                    (say.Series, Cells.Texts), (say.Horizon, Cells.Numbers), (say.Count, Cells.Numbers), (say.Model, Cells.Numbers), (say.Persistence, Cells.Numbers),
                    (say.Drift, Cells.Numbers), (say.Ratio, Cells.Numbers),
                ],
                [.. scores.Series.OrderByDescending(s => Ratio(s.Mean)).Select(s =>
                {
                    var figures = Figures.For([s.Mean.Model, s.Mean.Persistence, s.Mean.Drift]);
                    return (string[])
                    [
                        s.Series, Whole(s.Horizon), Whole(s.Mean.Forecasts), figures.Write(s.Mean.Model), figures.Write(s.Mean.Persistence), figures.Write(s.Mean.Drift),
                        double.IsFinite(Ratio(s.Mean)) ? Ratio(s.Mean).ToString(Two, CultureInfo.InvariantCulture) : Figures.Absent,
                    ];
                })])),
        ];
    }

    /// <summary>The model's score as a multiple of the better rival's: above 1 it lost. A fair score can be 0 or below, and then it is endless, of either sign.</summary>
    static double Ratio(SeriesMean mean) => Math.Min(mean.Persistence, mean.Drift) is var best && best > 0 ? mean.Model / best
        : mean.Model > best ? double.PositiveInfinity : double.NegativeInfinity;

    static string Written(double x) => double.IsFinite(x) ? x.ToString(Three, CultureInfo.InvariantCulture) : Figures.Absent;

    static string Whole(int n) => n.ToString(CultureInfo.InvariantCulture);
}
