namespace Entente.Tests;

/// <summary>A case or a record with one thing wrong in it: one sentence that names the file and the line.</summary>
public sealed class BadCaseTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Theory]
    [InlineData("owner: PRK, partner: RUS", "owner: PRK partner: RUS", "this is not valid YAML")]
    [InlineData("JPN, UKR, UDCG]", "JPN, UKR, UDCD]", "'UDCD' is no actor in actors.csv; did you mean 'UDCG'?")]
    [InlineData("sides: [RUS, UKR]", "sides: [RUS, GBR]", "'GBR' is no actor of the case")]
    [InlineData("mechanisms: [Alignment,", "mechanisms: [Aligment,", "'Aligment' is no mechanism; did you mean 'Alignment'?")]
    [InlineData("as-of: 2023-09-30", "as-off: 2023-09-30", "the case has no 'as-of'; is 'as-off' meant for it?")]
    [InlineData("rounds-per-unit: 300", "rounds-per-units: 300", "'missiles' in 'terms' has no field 'rounds-per-units'; did you mean 'rounds-per-unit'?")]
    [InlineData("longest: 120", "lengthiest: 120", "the case has no field 'lengthiest'")]
    [InlineData("{en: artillery shells, ko: 포탄}", "{en: artillery shells}", "has no 'ko'; it is needed.")]
    [InlineData("{en: artillery shells, ko: 포탄}", "{ko: 포탄}", "has no 'en'; it is needed.")]
    [InlineData("{en: artillery shells, ko: 포탄}", "{en: artillery shells, ko: }", "'ko' of 'title'")]
    [InlineData(", judgement: \"talked of by Washington on 2023-08-30, none seen; a few a month if any\"}", "}", "a number without its source; expected 'judgement' with the reason or 'literature' with the citation.")]
    [InlineData(", scale: 83.333, spread: 0.2, because: \"the year 2022;", ", spread: 0.2, because: \"the year 2022;", "in million USD/month; expected a 'scale' from the one to the other.")]
    [InlineData("at: 2022-06-30", "at: 2024-06-30", "2024-06-30 lies after the case's as-of date 2023-09-30, and nothing later may inform it.")]
    [InlineData("indicator: shells-fired-per-day", "indicator: shells-fired-pr-day", "there is no series 'shells-fired-pr-day' in the records that are read; did you mean 'shells-fired-per-day'?")]
    [InlineData("indicator: shells-fired-per-day, actor: RUS,", "indicator: shells-fired-per-day, actor: [],", "the record names no 'actor'; expected one or several.")]
    [InlineData("as-of: 2023-09-30", "as-of: 30.9.2023", "the date '30.9.2023' of 'as-of' is not a date; expected yyyy-mm-dd.")]
    [InlineData("start: 2023-09", "start: September 2023", "the month 'September 2023' of 'start' is not a month; expected yyyy-mm.")]
    [InlineData("date: 2023-09-13", "date: 2023-10-13", "the event of 2023-10-13 lies after the case's as-of date 2023-09-30.")]
    [InlineData("[0.35, 0.3], judgement: \"share of its trade", "[35 %, 0.3], judgement: \"share of its trade", "'35 %' of 'logit-normal' is not a number.")]
    [InlineData("logit-normal: [0.35, 0.3]", "logit-normal: [35, 0.3]", "the middle of 'logit-normal' is 35; expected between 0 and 1.")]
    [InlineData("{lognormal: [10, 0.5]", "{lognormal: [10, -0.5]", "the spread of 'lognormal' is -0.5; expected more than 0.")]
    [InlineData("spread: 0.25, scale: 0.8", "spread: -1, scale: 0.8", "'spread' is -1; expected 0 or more.")]
    [InlineData("PRK: {fixed: 0.02,", "PRK: {fixed: 2,", "exposure of PRK has the middle 2; expected 0 to 1")]
    [InlineData("PRK: {fixed: 0.02,", "PRK: {uniform: [0, 1.5],", "exposure of PRK has the upper end 1.4")]
    [InlineData("actor: USA}, scale: 0.01, spread: 0.08", "actor: USA}, scale: 0.1, spread: 0.08", "us-aid-to-ukraine-too-much of USA gives 2.8 for fatigue of ukraine/UKR/USA; expected more than 0 and less than 1, or no 'spread'.")]
    [InlineData("  exposure:\n", "  exposur:\n", "'exposur' is no variable; did you mean 'exposure'?")]
    [InlineData("    PRK~RUS: {fisher-normal", "    PRK~RSU: {fisher-normal", "'PRK~RSU' is no pair of the case; did you mean 'PRK~RUS'?")]
    [InlineData("quantity: fire, of: ukraine/RUS", "quantity: fires, of: ukraine/RUS", "'fires' is no variable; did you mean 'fire'?")]
    [InlineData("quantity: fire, of: ukraine/RUS", "quantity: fire, of: ukraine/USR", "'ukraine/USR' is no belligerent of the case; did you mean")]
    [InlineData("guest: RUS, host: PRK", "guest: PRK, host: PRK", "has PRK both as 'guest' and as 'host'; expected two actors.")]
    [InlineData("guest: RUS, host: PRK", "guest: RSU, host: PRK", "'RSU' is no actor of the case; did you mean 'RUS'?")]
    [InlineData("of: sanctions/CHN", "of: sanctions/CHI", "'sanctions/CHI' is no veto holder of the case; did you mean 'sanctions/CHN'?")]
    [InlineData("range: [0, 3], step: 1,", "range: [0, 3], step: 4,", "'step' is 4; expected more than 0 and no more than the range.")]
    [InlineData("headlines: [launcher-success, alignment-prk-rus,", "headlines: [launcher-succes, alignment-prk-rus,", "'launcher-succes' is no outcome of the case; did you mean 'launcher-success'?")]
    [InlineData("headlines: [launcher-success, alignment-prk-rus,", "headlines: [launcher-success, launcher-success,", "'launcher-success' stands twice; expected it once.")]
    [InlineData("{id: fire-ukr,", "{id: fire-rus,", "there are two 'fire-rus' in 'outcomes'; expected each id once.")]
    [InlineData("sets: {quantity: talks-state, of: prk-usa}", "sets: {quantity: trade-share, of: PRK-CHN}", "trade-share of PRK-CHN is computed and cannot be set")]
    [InlineData("sets: {term: missiles}", "sets: {term: misiles}", "'misiles' is no term of the case; did you mean 'missiles'?")]
    [InlineData("{id: missiles, title", "{id: shells, title", "there are two 'shells' in 'levers'; expected each id once.")]
    [InlineData("range: [0, 600000], sets", "range: [200000, 600000], sets", "the lever 'shells' stands at 150000 by default, outside its range.")]
    [InlineData("range: [0, 100], scale: 0.01, sets: {quantity: hot-line", "range: [0, 100], scale: 0, sets: {quantity: hot-line", "'scale' is 0; expected more than 0.")]
    [InlineData("range: [0, 100], scale: 0.01, sets: {quantity: hot-line", "range: [0, 100], scale: 0.1, sets: {quantity: hot-line", "the lever 'hot-line-kor-prk' runs from 0 to 100, outside what hot-line can be; expected 0 to 10 at most.")]
    [InlineData("helps: [icbm,", "helps: [icmb,", "'icmb' is no programme, family of programmes or fleet; did you mean 'icbm'?")]
    [InlineData("    date: 2023-10-13", "    date: 2023-09-12", "the observation 'containers-2023-10' of 2023-09-12 does not come after the event of 2023-09-13.")]
    [InlineData("    date: 2023-10-13", "    date: 2023-09-20", "the observation 'containers-2023-10' of 2023-09-20 falls into the month of the start, 2023-09; expected a later month.")]
    [InlineData("tally: {terms: [missiles]", "tally: {terms: [missile]", "'missile' is no term of the deal; did you mean 'missiles'?")]
    [InlineData("trace: {terms: [satellite-technology], half: 4,", "trace: {terms: [satellite-technology], half: -4,", "'half' is -4; expected more than 0.")]
    [InlineData("shares: {recognition: 1, veto-shield: 1}", "shares: {recognition: 1, veto-sheild: 1}", "'veto-sheild' is no term of the deal; did you mean 'veto-shield'?")]
    [InlineData("kind: treaty, members: [PRK, RUS]", "kind: pact, members: [PRK, RUS]", "'pact' is no kind of commitment; expected one of alliance, consultation, deployment, exercise, transfer, treaty.")]
    [InlineData("kind: treaty, members: [PRK, RUS]", "kind: treaty, members: [PRK]", "'members' of 'prk-rus-treaty' in 'commitments' names 1 actors; expected at least 2.")]
    [InlineData("  - {a: PRK, b: JPN}", "  - {a: PRK, b: PRK}", "has PRK both as 'a' and as 'b'; expected two actors.")]
    [InlineData("  - {a: PRK, b: JPN}", "  - {a: KOR, b: PRK}", "'PRK~KOR' stands twice in 'rivalries'; expected it once.")]
    [InlineData("elections: [2025-11, 2029-11]", "elections: [2025-11, soon]", "the month 'soon' of 'elections' is not a month; expected yyyy-mm.")]
    [InlineData("{side: UKR, actor: UDCG}", "{side: UKR, actor: USA}", "USA stands twice among the supporters of UKR.")]
    [InlineData("  capability:\n", "  size: {shells: {fixed: 1, judgement: none}}\n  capability:\n", "size of shells is given a second time.")]
    [InlineData("horizon: 60", "horizon: 0", "'horizon' is 0; expected a whole number from 1 to 120.")]
    [InlineData("horizon: 60", "horizon: 121", "'horizon' is 121; expected a whole number from 1 to 120.")]
    [InlineData("yes-needed: 9", "yes-needed: -1", "'yes-needed' is -1; expected a whole number")]
    [InlineData("renewal-month: 3", "renewal-month: 13", "'renewal-month' is 13; expected a whole number from 0 to 12.")]
    [InlineData("sides: [RUS, UKR]", "sides: [RUS, RUS]", "the war 'ukraine' has RUS on both sides; expected two actors.")]
    [InlineData("    a: PRK\n    b: RUS", "    a: PRK\n    b: PRK", "'summit' in 'deals' has PRK both as 'a' and as 'b'; expected two actors.")]
    [InlineData("- {id: PRK-RUS, owner", "- {id: PRK-CHN, owner", "there are two 'PRK-CHN' in 'trade'; expected each id once.")]
    public void Something_wrong_in_case_yaml_is_named_with_its_line(string right, string wrong, string says)
    {
        var line = entente.CopyCase().Replace("case.yaml", right, wrong);
        var before = entente.Files;
        var answer = entente.Run("impact --case-folder mine --report page.html --replicates 8 --months 1");
        answer.IsRefusedWith(says);
        var named = int.Parse(System.Text.RegularExpressions.Regex.Match(answer.Error, "^entente: mine/case.yaml, line ([0-9]+): ").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(named - line, 0, wrong.Contains("\n    ", StringComparison.Ordinal) ? 1 : 0);
        Assert.Equal(before, entente.Files);
    }

    [Fact]
    public void A_variable_that_a_mechanism_needs_and_nobody_gives_is_named()
    {
        entente.CopyCase().Replace("case.yaml", "    icbm: {fixed: 0.8, judgement: \"brought 2371 and 2397 in 2017 (votes.csv)\"}\n", "");
        entente.Run("impact --case-folder mine").IsRefusedWith("mine/case.yaml: ", "needs severity of icbm at the start, and nothing says what it is.");
    }

    [Fact]
    public void A_question_that_stands_twice_is_named_with_both_lines()
    {
        entente.CopyCase().Replace("questions.csv", "\nQ04,", "\nQ03,");
        entente.Run("impact --case-folder mine").IsRefusedWith("mine/questions.csv, line 3: the id 'Q03' stands already in line 2");
    }

    [Fact]
    public void A_test_over_an_unknown_outcome_is_named_with_file_line_and_the_one_meant()
    {
        entente.CopyCase().Replace("questions.csv", "with(launcher-successes, 2024-12)", "with(launcher-sucesses, 2024-12)");
        entente.Run("impact --case-folder mine").IsRefusedWith("mine/questions.csv, line 3: in the test of Q04, 'launcher-sucesses' is no outcome of the case; did you mean 'launcher-successes'?");
    }

    [Fact]
    public void A_bad_date_in_the_questions_is_named_with_file_and_line()
    {
        var copy = entente.CopyCase();
        var path = Path.Combine(copy.Folder, "questions.csv");
        var lines = File.ReadAllLines(path);
        lines[2] = lines[2].Replace("2023-09-30", "2023-09-31", StringComparison.Ordinal);
        File.WriteAllLines(path, lines);
        entente.Run("impact --case-folder mine").IsRefusedWith("mine/questions.csv, line 3: ", "2023-09-31", "is not a date; expected yyyy-mm-dd.");
    }

    [Theory]
    [InlineData("2023-03-31", "31/03/2023", "is not a date; expected yyyy-mm-dd.")]
    [InlineData(",UKR,", ",UKN,", "'UKN' is not in actors.csv; did you mean 'UKR'?")]
    [InlineData("kiel-tracker-r29", "kiel-tracker-r92", "the source 'kiel-tracker-r92' is not in sources.csv; did you mean 'kiel-tracker-r29'?")]
    public void A_bad_row_in_the_records_is_named_with_file_and_line(string right, string wrong, string says)
    {
        var data = entente.CopyCase().CopyData();
        var path = Path.Combine(data, "series.csv");
        var lines = File.ReadAllLines(path);
        var row = Array.FindIndex(lines, line => line.StartsWith("aid-", StringComparison.Ordinal) && line.Contains(right, StringComparison.Ordinal));
        var at = lines[row].IndexOf(right, StringComparison.Ordinal);
        lines[row] = lines[row][..at] + wrong + lines[row][(at + right.Length)..];
        File.WriteAllLines(path, lines);
        entente.Run("impact vostochny-2023 --data mine/data").IsRefusedWith($"mine/data/series.csv, line {row + 1}: ", says);
    }
}
