using System.Globalization;
using System.Text;
using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

/// <summary><c>docs/variables.md</c> lists what a case says of its start; with <c>UPDATE_GOLDEN=1</c> it is written anew.</summary>
public class VariablesPageTests
{
    [Fact]
    public void The_page_lists_every_variable_with_what_a_case_must_say_of_it()
    {
        var path = Path.Combine(Checkout.Root, "docs", "variables.md");
        var page = Page(new(Vostochny.Case.World, [.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, page);
        Assert.Equal(File.ReadAllText(path), page);
    }

    static string Page(Model model)
    {
        var page = new StringBuilder("""
            # The variables of a world

            What `initial` in a `case.yaml` says ([cases.md](cases.md)), by the kind of entity that has it. A mechanism that a case names needs what it reads: *said* is to be said for each such
            entity (`"*"` for all that are not named), a number is what a variable is where nothing is said of it, and what a mechanism begins follows from the rest (without that mechanism it is to be said).
            Written by `UPDATE_GOLDEN=1 dotnet test --project tests/Entente.Cases.Tests --filter-class '*VariablesPageTests'`.

            """);
        foreach (var kind in Quantities.All.Values.GroupBy(quantity => quantity.Of))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {kind.Key.Name}\n\n| variable | is | unit | from | to | at the start | used by |\n|---|---|---|---|---|---|---|\n");
            foreach (var quantity in kind)
                page.Append(CultureInfo.InvariantCulture, $"| `{quantity.Id}` | {quantity.Title.En} | {quantity.Unit} | {Bound(quantity.Low)} | {Bound(quantity.High)} | {Start(model, quantity)} | {string.Join(", ", Users(model, quantity))} |\n");
        }
        return page.ToString();
    }

    static string Start(Model model, Quantity quantity) => model.OwnerOf(quantity) is { } owner && owner.Begun.Contains(quantity) ? $"{owner.Mechanism.Name} begins it"
        : double.IsNaN(quantity.Neutral) ? "said" : quantity.Neutral.ToString(CultureInfo.InvariantCulture);

    static string Bound(double bound) => double.IsInfinity(bound) ? "" : bound.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<string> Users(Model model, Quantity quantity) => model.Declarations.Where(declaration => declaration.Uses.Any(use => use.Quantity == quantity)).Select(declaration => declaration.Mechanism.Name).Order(StringComparer.Ordinal);
}
