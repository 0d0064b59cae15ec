using Entente.Mechanisms;
using Entente.Simulation;

namespace Entente.Tests;

public class ScheduleTests
{
    [Fact]
    public void Who_writes_a_variable_runs_before_who_reads_it()
    {
        var (model, _) = new Lab().Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        var order = model.Declarations.Select(d => d.Mechanism.Name).ToList();
        foreach (var declaration in model.Declarations)
            foreach (var (quantity, use) in declaration.Uses)
                if (use == Use.Reads && model.OwnerOf(quantity) is { } owner)
                    Assert.True(order.IndexOf(owner.Mechanism.Name) < order.IndexOf(declaration.Mechanism.Name), $"{owner.Mechanism.Name} writes {quantity}, {declaration.Mechanism.Name} reads it");
    }

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_asking()
    {
        var names = Catalogue.Names.ToList();
        var (one, _) = new Lab().Model([.. names.Select(name => Catalogue.Make(name)!)]);
        names.Reverse();
        var (other, _) = new Lab().Model([.. names.Select(name => Catalogue.Make(name)!)]);
        Assert.Equal(one.Declarations.Select(d => d.Mechanism.Name), other.Declarations.Select(d => d.Mechanism.Name));
    }

    [Fact]
    public void The_model_page_names_todays_order()
    {
        var (model, _) = new Lab().Model([.. Catalogue.Names.Select(name => Catalogue.Make(name)!)]);
        var order = string.Join(", ", model.Declarations.Select(d => d.Mechanism.Name));
        Assert.Contains($"Today's order: {order}.", File.ReadAllText(Path.Combine(Checkout.Root, "docs", "model.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_has_one_owner()
    {
        var e = Assert.Throws<ModelException>(() => new Lab().Model(new First(), new AlsoFirst()));
        Assert.Equal("Both First and AlsoFirst write talks; a variable has one owner.", e.Message);
    }

    [Fact]
    public void A_circle_of_reads_is_refused_and_names_its_mechanisms()
    {
        var e = Assert.Throws<ModelException>(() => new Lab().Model(new First(), new Second()));
        Assert.Equal("First, Second read each other's variables within one month; one of them must recall last month's value.", e.Message);
    }

    [Fact]
    public void Variables_that_nothing_starts_are_named_together()
    {
        var world = new World(new(2023, 9), [new(0, "AAA", new("A", "가")), new(1, "BBB", new("B", "나"))], (_, _) => 1);
        var e = Assert.Throws<ModelException>(() => new Model(world, [new First()]));
        Assert.Equal("First needs exposure of AAA, BBB at the start, and nothing says what they are.", e.Message);
    }

    class First : Mechanism
    {
        public override MechanismNote Note => new("", "", "", "");

        public override void Declare(Declaration d)
        {
            d.Writes(Quantities.Talks);
            d.Reads(Quantities.Exposure);
        }

        public override void Step<V>(in Month<V> month) { }
    }

    sealed class AlsoFirst : First;

    sealed class Second : Mechanism
    {
        public override MechanismNote Note => new("", "", "", "");

        public override void Declare(Declaration d)
        {
            d.Writes(Quantities.Exposure);
            d.Reads(Quantities.Talks);
        }

        public override void Step<V>(in Month<V> month) { }
    }
}
