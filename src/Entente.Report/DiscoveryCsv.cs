using System.Globalization;

namespace Entente.Report;

/// <summary>
/// A discovery of scenarios as tidy CSV (RFC 4180 with LF): a row for each number that a step of a trajectory restricts, one without a number for a step that
/// restricts none, and for the box itself rows whose step is <c>box</c>. A side that is open is an empty field.
/// </summary>
public static class DiscoveryCsv
{
    public static void Write(DiscoveryReport report, TextWriter writer)
    {
        writer.Write("box,step,chosen,coverage,density,mass,number,unit,rests_on,above,below,quasi_p\n");
        foreach (var (b, box) in report.Found.Boxes.Index())
        {
            foreach (var r in box.Restrictions)
                Row(b, "box", false, box.Score, r.Dimension, r.Bounds, r.QuasiP);
            foreach (var (s, step) in box.Trajectory.Index())
                foreach (var (dimension, bounds) in step.Bounds.DefaultIfEmpty((-1, Discovery.Bounds.Open)))
                    Row(b, s.ToString(CultureInfo.InvariantCulture), s == box.Chosen, step.Tested, dimension, bounds, double.NaN);
        }

        void Row(int box, string step, bool chosen, Discovery.BoxScore score, int dimension, Discovery.Bounds bounds, double quasiP)
        {
            var of = dimension < 0 ? null : report.Found.Dimensions[dimension];
            string[] fields =
            [
                (box + 1).ToString(CultureInfo.InvariantCulture), step, chosen ? "1" : "0",
                .. ((double[])[score.Coverage, score.Density, score.Mass]).Select(ImpactCsv.Number),
                of?.Name ?? "", of?.Unit ?? "", of?.Kind ?? "", .. ((double[])[bounds.Low, bounds.High, quasiP]).Select(ImpactCsv.Number),
            ];
            writer.Write(string.Join(',', fields.Select(ImpactCsv.Field)) + "\n");
        }
    }
}
