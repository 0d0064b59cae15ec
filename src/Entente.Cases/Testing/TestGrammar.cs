using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Superpower.Tokenizers;
using Grammar = Superpower.TokenListParser<Entente.Cases.TestToken, Entente.Cases.Syntax>;

namespace Entente.Cases;

/// <summary>How a test is written: conditions parted by semicolons, with the usual precedence of or, and, not, comparison and arithmetic.</summary>
static class TestGrammar
{
    const int Longest = 1_000;
    const int MostParentheses = 50;

    static readonly Tokenizer<TestToken> Tokens = new TokenizerBuilder<TestToken>()
        .Ignore(Span.WhiteSpace)
        .Match(Span.Regex(@"\d{4}-\d{2}(-\d{2})?"), TestToken.Date)
        .Match(Span.Regex(@"\d+(\.\d+)?"), TestToken.Number)
        .Match(Span.EqualTo("and"), TestToken.And, requireDelimiters: true)
        .Match(Span.EqualTo("or"), TestToken.Or, requireDelimiters: true)
        .Match(Span.EqualTo("not"), TestToken.Not, requireDelimiters: true)
        .Match(Span.Regex(@"\p{L}[\p{L}\d]*([-_][\p{L}\d]+)*"), TestToken.Name)
        .Match(Span.Regex("(?:'[^']*'|\"[^\"]*\")"), TestToken.Quoted)
        .Match(Span.EqualTo(".."), TestToken.To)
        .Match(Span.Regex("(?:<=|>=|[<>=~])"), TestToken.Relation)
        .Match(Character.EqualTo('('), TestToken.Open)
        .Match(Character.EqualTo(')'), TestToken.Close)
        .Match(Character.EqualTo(','), TestToken.Comma)
        .Match(Character.EqualTo(';'), TestToken.Semicolon)
        .Match(Character.EqualTo('|'), TestToken.Bar)
        .Match(Character.EqualTo('+'), TestToken.Plus)
        .Match(Character.EqualTo('-'), TestToken.Minus)
        .Match(Character.EqualTo('*'), TestToken.Times)
        .Match(Character.EqualTo('/'), TestToken.Over)
        .Build();

    static readonly Grammar Whole = Parse.Ref(() => Any!);

    static readonly Grammar Named =
        from name in Token.EqualTo(TestToken.Name)
        from call in (
            from open in Token.EqualTo(TestToken.Open)
            from arguments in Parse.Ref(() => Argument!).ManyDelimitedBy(Token.EqualTo(TestToken.Comma))
            from close in Token.EqualTo(TestToken.Close)
            select arguments).AsNullable().OptionalOrDefault()
        select call is null ? (Syntax)new Word(name.ToStringValue()) : new Call(name.ToStringValue(), [.. call]);

    static readonly Grammar Primary = Named
        .Or(Token.EqualTo(TestToken.Number).Select(t => (Syntax)new Figure(t.ToStringValue())))
        .Or(Token.EqualTo(TestToken.Date).Select(t => (Syntax)new Day(t.ToStringValue())))
        .Or(Token.EqualTo(TestToken.Quoted).Select(t => (Syntax)new Word(t.ToStringValue()[1..^1], IsQuoted: true)))
        .Or(Whole.Between(Token.EqualTo(TestToken.Open), Token.EqualTo(TestToken.Close)));

    static readonly Grammar Signed = Prefixed(Primary, TestToken.Minus, TestToken.Plus);
    static readonly Grammar Product = Chain(Signed, TestToken.Times, TestToken.Over);
    static readonly Grammar Sum = Chain(Product, TestToken.Plus, TestToken.Minus);
    static readonly Grammar Choice = Chain(Sum, TestToken.Bar);

    static readonly Grammar Compared =
        from left in Choice
        from compared in (from sign in Token.EqualTo(TestToken.Relation) from right in Choice select new Binary(sign.Kind, sign.ToStringValue(), left, right))
            .AsNullable().OptionalOrDefault()
        select compared ?? left;

    static readonly Grammar Denied = Prefixed(Compared, TestToken.Not);
    static readonly Grammar Any = Chain(Chain(Denied, TestToken.And), TestToken.Or);

    static readonly Grammar Argument =
        (from to in Token.EqualTo(TestToken.To) from last in Signed select (Syntax)new Period(null, last))
        .Or(from first in Whole
            from span in (from to in Token.EqualTo(TestToken.To) from last in Signed.AsNullable().OptionalOrDefault() select new Period(first, last)).AsNullable().OptionalOrDefault()
            select span ?? first);

    static readonly TokenListParser<TestToken, Syntax[]> Conditions = Whole.ManyDelimitedBy(Token.EqualTo(TestToken.Semicolon)).AtEnd();

    /// <summary>The conditions of a test.</summary>
    /// <param name="wrong">Makes a complaint of a sentence.</param>
    internal static IReadOnlyList<Syntax> Read(string text, Func<string, Exception> wrong)
    {
        if (text.Length > Longest)
            throw wrong($"the test is {text.Length} characters long; expected at most {Longest}.");
        if (text.Count(c => c == '(') > MostParentheses)
            throw wrong($"the test has more than {MostParentheses} parentheses; expected a simpler one.");
        var tokens = Tokens.TryTokenize(text);
        if (!tokens.HasValue)
            throw wrong(At(text, tokens.ErrorPosition, tokens.FormatErrorMessageFragment()));
        var conditions = Conditions.TryParse(tokens.Value);
        if (!conditions.HasValue)
            throw wrong(At(text, conditions.ErrorPosition, conditions.FormatErrorMessageFragment()));
        return conditions.Value.Length > 0 ? conditions.Value : throw wrong("the test is empty; expected a condition.");
    }

    static string At(string text, Position position, string what) => position.HasValue && position.Absolute < text.Length
        ? $"'{text}' cannot be read at its character {position.Column}: {what}."
        : $"'{text}' ends too soon: {what}.";

    static Grammar Chain(Grammar of, params TestToken[] signs) =>
        Parse.Chain(OneOf(signs), of, (sign, left, right) => new Binary(sign.Kind, sign.ToStringValue(), left, right));

    static Grammar Prefixed(Grammar of, params TestToken[] signs)
    {
        Grammar? all = null;
        all = (from sign in OneOf(signs) from inner in Parse.Ref(() => all!) select (Syntax)new Unary(sign.Kind, sign.ToStringValue(), inner)).Or(of);
        return all;
    }

    static TokenListParser<TestToken, Token<TestToken>> OneOf(TestToken[] signs) => signs.Select(Token.EqualTo).Aggregate((a, b) => a.Or(b));
}
