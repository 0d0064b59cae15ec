using Entente.Records;
using Entente.Scoring;

namespace Entente.Cases;

/// <summary>A claim put to the records, whatever became known since.</summary>
sealed class RecordTest(Archive archive)
{
    const string Several = "; ";
    readonly IReadOnlyDictionary<string, RecordTable> tables = RecordTable.Of(archive);

    /// <summary>What the records say of a test, with the rows that say it.</summary>
    /// <param name="wrong">Makes a complaint of a sentence, with the place where the test stands.</param>
    /// <exception cref="InputException">It cannot be read, asks for something that no record has, or divides by zero.</exception>
    internal Judgement Judge(string text, Func<string, InputException> wrong)
    {
        var binder = new RecordBinder(archive, tables, wrong);
        List<Proposition> conditions = [.. TestGrammar.Read(text, wrong).Select(binder.Condition)];
        var found = conditions.SelectMany(c => c.Comparisons).SelectMany(c => c.Leaves).OfType<Recorded>().ToList();
        try
        {
            var judged = Judgement.Of([.. conditions.Select(condition => ConditionAnswer.Of(condition, RecordSample.Instance))]);
            return judged with
            {
                Why = judged.Verdict == Verdict.NotTestable ? Missing([.. found.Select(leaf => leaf.Missing).OfType<Text>().Distinct()]) : null,
                Evidence = [.. found.SelectMany(leaf => leaf.Rows).Distinct().OrderBy(row => row.Date, StringComparer.Ordinal)],
            };
        }
        catch (DivideByZeroException e)
        {
            throw wrong($"'{e.Message}' divides by zero in the records; expected a divisor that is never 0.");
        }
    }

    static Text Missing(IReadOnlyList<Text> missing) => new(string.Join(Several, missing.Select(m => m.En)), string.Join(Several, missing.Select(m => m.Ko)));
}
