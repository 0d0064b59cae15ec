namespace Entente.Report;

/// <summary>Claims as CSV (RFC 4180 with LF): a row for each claim, with the verdicts and the numbers behind them.</summary>
public static class ClaimsCsv
{
    public static void Write(ClaimsReport report, TextWriter writer, Language language = Language.English)
    {
        writer.Write("id,type,place,paraphrase,test,records,records_why,records_found,evidence,model,model_why,model_found\n");
        foreach (var (claim, records, model) in report.Answers)
        {
            string?[] fields =
            [
                claim.Id, claim.Type.ToString().ToLowerInvariant(), claim.Place?.In(language), claim.Paraphrase.In(language), claim.Test?.In(language),
                ClaimWords.NameOf(records.Verdict), records.Why?.In(language), Found(records), string.Join("; ", records.Evidence.Select(e => $"{e.Date} {e.Summary} [{e.Source}]")),
                ClaimWords.NameOf(model.Verdict), model.Why?.In(language), Found(model),
            ];
            writer.Write(string.Join(',', fields.Select(field => ImpactCsv.Field(field ?? ""))));
            writer.Write('\n');
        }

        string Found(Cases.Judgement judgement) => string.Join("; ", judgement.Conditions.SelectMany(c => c.Comparisons).Select(c => $"{c.Comparison}: {ClaimWords.Numbers(c, language)}"));
    }
}
