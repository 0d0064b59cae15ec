using System.Collections.Immutable;
using System.Globalization;
using Entente.Records;

namespace Entente.Cases;

/// <summary>A test as it is written, before anybody asks what its names mean.</summary>
abstract record Syntax
{
    public abstract override string ToString();
}

/// <summary>A name, or a text in quotes.</summary>
sealed record Word(string Text, bool IsQuoted = false) : Syntax
{
    public override string ToString() => IsQuoted ? $"'{Text}'" : Text;
}

sealed record Figure(string Text) : Syntax
{
    public double Value => double.Parse(Text, CultureInfo.InvariantCulture);

    public override string ToString() => Text;
}

/// <summary>A day, month or year; a year comes as a <see cref="Figure"/>, since only its place tells it from a number.</summary>
sealed record Day(string Text) : Syntax
{
    public PartialDate? Date => PartialDate.TryParse(Text, out var date) ? date : null;

    public override string ToString() => Text;
}

sealed record Unary(TestToken Sign, string Written, Syntax Of) : Syntax
{
    public override string ToString() => Sign == TestToken.Not ? $"not {Of}" : $"{Written}{Of}";
}

sealed record Binary(TestToken Sign, string Written, Syntax Left, Syntax Right) : Syntax
{
    public override string ToString() =>
        Sign == TestToken.Bar || Written is "=" or "~" && Left is Word ? $"{Left}{Written}{Right}" : $"{Inside(Left)} {Written} {Inside(Right)}";

    static string Inside(Syntax side) => side is Binary ? $"({side})" : side.ToString();
}

/// <summary>From one date to another; open where a side is left out.</summary>
sealed record Period(Syntax? From, Syntax? To) : Syntax
{
    public override string ToString() => $"{From}..{To}";
}

sealed record Call(string Name, ImmutableArray<Syntax> Arguments) : Syntax
{
    public override string ToString() => $"{Name}({string.Join(", ", Arguments)})";
}
