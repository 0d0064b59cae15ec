using System.Globalization;
using System.Text;
using Entente.Cases;

namespace Entente.Tests;

/// <summary><c>docs/outcomes.md</c> lists what the tests of claims and questions can look up; with <c>UPDATE_GOLDEN=1</c> it is written anew.</summary>
public class OutcomesPageTests
{
    [Fact]
    public void The_page_lists_every_outcome_of_every_case()
    {
        var path = Path.Combine(Checkout.Root, "docs", "outcomes.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, page);
        Assert.Equal(File.ReadAllText(path), page);
    }

    static string Page()
    {
        var page = new StringBuilder("# The outcomes of the bundled cases\n\nWhat `model_test` in a `claims.csv` and `test` in a `questions.csv` can look up ([cases.md](cases.md)). A *chance* is 0 or 100 in a replicate.\nWritten by `UPDATE_GOLDEN=1 dotnet test --project tests/Entente.Cases.Tests --filter-class '*OutcomesPageTests'`.\n");
        foreach (var name in Bundled.Names)
        {
            var @case = CaseReader.Read(Bundled.FolderOf(name), Bundled.Data);
            page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\nMonth 0 is {@case.World.Start}; tests may ask for {@case.World.Start.Plus(1)} to {@case.World.Start.Plus(@case.Longest)}.\n\n| outcome | is | unit |\n|---|---|---|\n");
            foreach (var outcome in @case.Outcomes)
                page.Append(CultureInfo.InvariantCulture, $"| `{outcome.Id}` | {outcome.Title.En} | {outcome.Unit}{(outcome.Kind == OutcomeKind.Chance ? ", chance" : "")} |\n");
        }
        return page.ToString();
    }
}
