using Entente.Records;
using Entente.Scoring;

namespace Entente.Cases;

/// <summary>Gives what a test is written with its meaning: truth, numbers, and in those who derive from it what the functions look up.</summary>
/// <param name="wrong">Makes a complaint of a sentence.</param>
abstract class TestBinder(Func<string, InputException> wrong)
{
    protected Func<string, InputException> Wrong { get; } = wrong;

    /// <summary>The functions that it knows, <c>abs</c> apart.</summary>
    protected abstract IReadOnlyList<string> Functions { get; }

    /// <summary>What a condition of it looks like.</summary>
    protected abstract string Example { get; }

    /// <summary>A call of a function that is not <c>abs</c>.</summary>
    protected abstract Expression Bind(Call call);

    /// <summary>Refuses two numbers that have nothing to do with each other.</summary>
    protected virtual void CheckKinds(Comparison comparison)
    {
    }

    /// <inheritdoc cref="CheckKinds(Comparison)"/>
    protected virtual void CheckKinds(Expression expression)
    {
    }

    /// <summary>What a name means by itself, or null where it means nothing.</summary>
    protected virtual Expression? Bind(Word word) => null;

    protected virtual Expression Bind(Day day) => throw Wrong($"the date '{day}' stands where a number is needed.");

    internal Proposition Condition(Syntax syntax) => syntax switch
    {
        Unary { Sign: TestToken.Not } not => new Not(Condition(not.Of)),
        Binary { Sign: TestToken.And } and => new Both(Condition(and.Left), Condition(and.Right)),
        Binary { Sign: TestToken.Or } or => new Either(Condition(or.Left), Condition(or.Right)),
        Binary { Sign: TestToken.Relation } compared => Comparison(compared),
        _ => throw Wrong($"'{syntax}' says nothing that can be true or false; expected a condition such as {Example}."),
    };

    Comparison Comparison(Binary compared)
    {
        var relation = compared.Written switch
        {
            "<" => Relation.Below,
            "<=" => Relation.AtMost,
            ">" => Relation.Above,
            ">=" => Relation.AtLeast,
            "=" => Relation.Equal,
            _ => throw Wrong($"'{compared}' has '~' outside of a filter; expected <, <=, >, >= or =."),
        };
        var comparison = new Comparison(Number(compared.Left), relation, Number(compared.Right));
        if (!comparison.Leaves.Any(IsLookedUp))
            throw Wrong($"'{compared}' looks nothing up; expected a condition such as {Example}.");
        CheckKinds(comparison);
        return comparison;
    }

    /// <summary>Whether a leaf comes from outside the test.</summary>
    protected virtual bool IsLookedUp(Leaf leaf) => true;

    protected Expression Number(Syntax syntax)
    {
        Expression number = syntax switch
        {
            Figure figure => new Constant(figure.Value, figure.Text),
            Day day => Bind(day),
            Unary { Sign: TestToken.Minus } minus => new Negative(Number(minus.Of)),
            Unary { Sign: TestToken.Plus } plus => Number(plus.Of),
            Binary { Sign: TestToken.Plus or TestToken.Minus or TestToken.Times or TestToken.Over } sum => Arithmetic(sum),
            Call { Name: "abs" } abs => new Absolute(Number(Only(abs, "a number"))),
            Call call => Functions.Contains(call.Name) ? Bind(call)
                : throw Wrong($"there is no function '{call.Name}'{YamlMap.Suggest(call.Name, [.. Functions, "abs"])}"),
            Word { IsQuoted: false } word => Bind(word) ?? throw Wrong(Functions.Contains(word.Text) || word.Text == "abs"
                ? $"'{word}' stands without its parentheses."
                : $"'{word}' stands where a number is needed; expected one of the functions {string.Join(", ", Functions)} around it."),
            _ => throw Wrong($"'{syntax}' stands where a number is needed."),
        };
        CheckKinds(number);
        return number;
    }

    Arithmetic Arithmetic(Binary sum)
    {
        var operation = sum.Sign switch
        {
            TestToken.Plus => Operation.Plus,
            TestToken.Minus => Operation.Minus,
            TestToken.Times => Operation.Times,
            _ => Operation.Over,
        };
        var made = new Arithmetic(operation, Number(sum.Left), Number(sum.Right));
        return operation == Operation.Over && !made.Right.Leaves.Any() && IsZero(made.Right)
            ? throw Wrong($"'{made}' divides by zero; expected a divisor other than 0.") : made;
    }

    static bool IsZero(Expression constant)
    {
        try
        {
            return constant.In(Nowhere.Instance)[0] == 0;
        }
        catch (DivideByZeroException)
        {
            return true;
        }
    }

    protected Syntax Only(Call call, string what) =>
        call.Arguments is [var only] ? only : throw Wrong($"'{call}' has {call.Arguments.Length} arguments; expected {what} alone.");

    /// <summary>A sample of one in which nothing can be looked up.</summary>
    sealed class Nowhere : ISample
    {
        internal static readonly Nowhere Instance = new();

        public int Size => 1;

        public double[] Of(Leaf leaf) => throw new InvalidOperationException();
    }
}
