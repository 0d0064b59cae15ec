using Superpower.Display;

namespace Entente.Cases;

/// <summary>What a test is written with.</summary>
enum TestToken
{
    [Token(Category = "date")]
    Date,

    [Token(Category = "number")]
    Number,

    [Token(Category = "name")]
    Name,

    [Token(Category = "text")]
    Quoted,

    [Token(Example = "and")]
    And,

    [Token(Example = "or")]
    Or,

    [Token(Example = "not")]
    Not,

    [Token(Example = "..")]
    To,

    [Token(Example = "(")]
    Open,

    [Token(Example = ")")]
    Close,

    [Token(Example = ",")]
    Comma,

    [Token(Example = ";")]
    Semicolon,

    [Token(Example = "|")]
    Bar,

    [Token(Category = "comparison")]
    Relation,

    [Token(Example = "+")]
    Plus,

    [Token(Example = "-")]
    Minus,

    [Token(Example = "*")]
    Times,

    [Token(Example = "/")]
    Over,
}
