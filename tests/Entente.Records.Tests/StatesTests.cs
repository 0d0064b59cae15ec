namespace Entente.Records.Tests;

public class StatesTests
{
    static readonly DateOnly Today = new(2026, 1, 1);

    static States States => Bundled.Archive.States;

    [Theory]
    [InlineData(260, "1985-06-30", "DEU")]
    [InlineData(255, "2000-01-01", "DEU")]
    [InlineData(255, "1900-01-01", "DEU")]
    [InlineData(265, "1985-06-30", "DDR")]
    [InlineData(345, "1900-01-01", "SRB")]
    [InlineData(345, "1985-06-30", "YUG")]
    [InlineData(345, "2006-06-04", "YUG")]
    [InlineData(345, "2006-06-05", "SRB")]
    [InlineData(678, "1980-01-01", "YEM")]
    [InlineData(679, "2000-01-01", "YEM")]
    [InlineData(680, "1980-01-01", "YMD")]
    [InlineData(730, "1900-01-01", "CHOS")]
    [InlineData(732, "1948-08-15", "KOR")]
    [InlineData(946, "2010-01-01", "KIR")]
    [InlineData(970, "2010-01-01", "NRU")]
    public void A_number_of_the_Correlates_of_War_means_one_state(int number, string date, string code) =>
        Assert.Equal(code, States.FindCow(number, Day(date))?.Code);

    [Theory]
    [InlineData(260, "2000-01-01", "DEU")]
    [InlineData(255, "1900-01-01", "DEU")]
    [InlineData(340, "2010-01-01", "SRB")]
    [InlineData(345, "2000-01-01", "YUG")]
    [InlineData(678, "2000-01-01", "YEM")]
    [InlineData(815, "1850-01-01", "ANNM")]
    [InlineData(970, "2010-01-01", "KIR")]
    [InlineData(971, "2010-01-01", "NRU")]
    public void A_number_of_Gleditsch_and_Ward_means_one_state(int number, string date, string code) =>
        Assert.Equal(code, States.FindGw(number, Day(date))?.Code);

    [Fact]
    public void A_state_knows_its_number_of_the_day()
    {
        var germany = States.StateOf("DEU");
        Assert.Equal(260, germany.CowAt(Day("1985-06-30")));
        Assert.Equal(255, germany.CowAt(Day("2000-01-01")));
        Assert.Equal(260, germany.GwAt(Day("2000-01-01")));
        Assert.Null(germany.CowAt(Day("1947-01-01")));
        Assert.Equal(679, States.StateOf("YEM").CowAt(Today));
        Assert.Null(States.StateOf("PSE").CowAt(Today));
    }

    [Theory]
    [InlineData("Korea, North", "PRK")]
    [InlineData("Korea, Dem. People’s Rep.", "PRK")]
    [InlineData("Korea, Rep.", "KOR")]
    [InlineData("RUSSIAN FEDERATION", "RUS")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("Turkey", "TUR")]
    [InlineData("TÜRKİYE", "TUR")]
    [InlineData("St. Kitts & Nevis", "KNA")]
    [InlineData("São Tomé & Príncipe", "STP")]
    [InlineData("Viet Nam", "VNM")]
    [InlineData("Yemen Arab Republic", "YEM")]
    [InlineData("Zanzibar", "ZAN")]
    [InlineData("Congo", "COG")]
    [InlineData("Macedonia", "MKD")]
    public void A_name_is_known_in_any_case_with_accents_or_without(string name, string code) =>
        Assert.Equal(code, States.FindName(name)?.Code);

    [Fact]
    public void A_code_is_known_by_either_alphabet_the_withdrawn_ones_too()
    {
        Assert.Equal("COD", States.FindIso3("ZAR")?.Code);
        Assert.Equal("RUS", States.FindIso2("SU")?.Code);
        Assert.Equal("CSK", States.FindIso2("cs")?.Code);
        Assert.Null(States.FindIso3("BAV"));
        Assert.Equal("BAV", States.FindCode("BAV")?.Code);
    }

    [Fact]
    public void An_unknown_name_or_code_is_told_the_nearest()
    {
        Assert.Equal("no state in states.csv is named 'Kazakstan'; did you mean 'Kazakhstan'?", Assert.Throws<InputException>(() => States.Named("Kazakstan")).Message);
        Assert.Equal("no state in states.csv is named 'European Union'.", Assert.Throws<InputException>(() => States.Named("European Union")).Message);
        Assert.Equal("the state 'CHOSS' is not in states.csv; did you mean 'CHOS'?", Assert.Throws<InputException>(() => States.StateOf("CHOSS")).Message);
    }

    [Fact]
    public void A_code_of_our_own_is_no_other_states_ISO_code() =>
        Assert.All(States.All, state => Assert.Equal(state.Iso3.Count > 0 ? state : null, States.FindIso3(state.Code)));

    [Fact]
    public void On_any_day_every_number_of_a_state_means_it() =>
        Assert.All(States.All, state =>
        {
            Assert.All(state.Cow, number => Assert.All([number.From, number.Until], day => Assert.Equal((state, number.Number), (States.FindCow(number.Number, day), state.CowAt(day)))));
            Assert.All(state.Gw, number => Assert.All([number.From, number.Until], day => Assert.Equal((state, number.Number), (States.FindGw(number.Number, day), state.GwAt(day)))));
        });

    [Fact]
    public void A_state_has_a_number_and_a_start_and_every_row_a_place_on_earth()
    {
        Assert.All(States.All.Where(state => state.Kind == StateKind.State), state => Assert.True(state.Cow.Count + state.Gw.Count > 0 && state.Start >= Day("1816-01-01"), state.Code));
        Assert.All(States.All, state =>
        {
            Assert.InRange(state.Latitude, -90, 90);
            Assert.InRange(state.Longitude, -180, 180);
            Assert.True(state.End is null || state.End > state.Start, state.Code);
        });
        Assert.Equal(States.All.OrderBy(state => state.Code, StringComparer.Ordinal), States.All);
    }

    [Fact]
    public void The_actors_that_are_states_agree_with_it() =>
        Assert.All(Bundled.Archive.Actors.Where(actor => actor.Kind == ActorKind.State), actor =>
        {
            var state = States.StateOf(actor.Code);
            Assert.Equal((actor.NameEn, actor.NameKo, actor.Cow, actor.Gw), (state.NameEn, state.NameKo, state.CowAt(Today), state.GwAt(Today)));
        });

    static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
