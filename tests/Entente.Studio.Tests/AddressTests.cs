using CsCheck;
using Entente.Studio;

namespace Entente.Tests;

/// <summary>The address holds everything that a page shows depends on.</summary>
public class AddressTests
{
    static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.String[Gen.Char["&=?#%+ /~>:;'\"<북러é"], 1, 8]);

    static readonly Gen<Inquiry> Asked = Gen.Select(Word.Array[0, 3], Word.Array[0, 2], Word.Array[0, 2], Word.Array[0, 2], Word.Null(), Gen.Bool, Word.Null(), Word.Null(),
        (set, without, off, hold, until, prior, seed, months) => new Inquiry
        {
            Set = [.. set],
            Without = [.. without],
            Off = [.. off],
            Hold = [.. hold],
            ObserveUntil = until,
            Prior = prior,
            Seed = seed,
            Months = months,
        });

    [Fact]
    public void What_is_written_into_an_address_is_read_from_it_again() =>
        Gen.Select(Asked, Word.Null(), Word.Null(), Gen.Enum<Language>(), Asked.Array[0, Address.MostPins]).Sample((asked, outcome, at, language, pins) =>
        {
            var address = new Address("a-case", asked, outcome, at, language, [.. pins]);
            var read = Address.Read("a-case", address.Query);
            Assert.Equal(address.Query, read.Query);
            Assert.Equal(address.Inquiry, read.Inquiry);
            Assert.Equal((address.Outcome, address.At, address.Language), (read.Outcome, read.At, read.Language));
            Assert.Equal(address.Pins, read.Pins);
        });

    [Fact]
    public void A_case_as_it_comes_needs_no_words() => Assert.Equal("/cases/vostochny-2023", Address.Read("vostochny-2023", "").Of());

    [Fact]
    public void The_words_of_an_address_are_those_of_the_command() => Assert.Equal(
        "/cases/c/system?set=us-aid=50&without=food&off=Blocs&hold=Alignment.balance=0.3&observe-until=2024-06-30&prior=true&seed=7&months=24&outcome=o&at=12&lang=ko",
        new Address("c", new()
        {
            Set = ["us-aid=50"],
            Without = ["food"],
            Off = ["Blocs"],
            Hold = ["Alignment.balance=0.3"],
            ObserveUntil = "2024-06-30",
            Prior = true,
            Seed = "7",
            Months = "24",
        }, "o", "12", Language.Korean, []).Of("system"));

    [Fact]
    public void More_pins_than_a_screen_holds_are_left_out() =>
        Assert.Equal(Address.MostPins, Address.Read("c", "?pin=&pin=seed%3D2&pin=seed%3D3&pin=seed%3D4").Pins.Length);
}
