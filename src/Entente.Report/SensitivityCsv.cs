using System.Globalization;
using Entente.Sensitivity;

namespace Entente.Report;

/// <summary>A study of sensitivity as tidy CSV (RFC 4180 with LF): a row for each group and for each of the strongest numbers. A number that is not there is an empty field.</summary>
public static class SensitivityCsv
{
    public static void Write(SensitivityReport report, TextWriter writer)
    {
        var result = report.Result;
        writer.Write("outcome,of,month,row,name,unit,rests_on,numbers,first,first_p05,first_p95,total,total_p05,total_p95,mu_star,mu,sigma\n");
        foreach (var group in result.Groups.Concat(result.Rest is { } rest ? [rest] : []))
            Row("group", group.Kind, "", "", group.Factors, group.Indices, null);
        foreach (var of in result.Strongest)
            Row("number", of.Factor.Name, of.Factor.Unit, of.Factor.Kind, 1, of.Indices, of.Effect);

        void Row(string row, string name, string unit, string restsOn, int numbers, SobolIndices indices, ElementaryEffect? effect)
        {
            string[] fields =
            [
                result.Outcome.Id, SensitivityReport.NameOf(result.Of), result.Month.ToString(CultureInfo.InvariantCulture), row, name, unit, restsOn,
                numbers.ToString(CultureInfo.InvariantCulture),
                .. ((double[])[indices.First.Value, indices.First.Low, indices.First.High, indices.Total.Value, indices.Total.Low, indices.Total.High,
                    effect?.MuStar ?? double.NaN, effect?.Mu ?? double.NaN, effect?.Sigma ?? double.NaN]).Select(ImpactCsv.Number),
            ];
            writer.Write(string.Join(',', fields.Select(ImpactCsv.Field)) + "\n");
        }
    }
}
