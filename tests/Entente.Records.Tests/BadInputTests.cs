namespace Entente.Records.Tests;

public class BadInputTests
{
    [Theory]
    // dates
    [InlineData("events.csv", "2023-09-13", "2023-13-40", 2, "the date '2023-13-40' is not a date; expected yyyy-mm-dd.")]
    [InlineData("events.csv", "2023-09-13", "13/09/2023", 2, "the date '13/09/2023' is not a date; expected yyyy-mm-dd.")]
    [InlineData("series.csv", "2024-02-29", "2023-02-29", 3, "the published '2023-02-29' is not a date; expected yyyy-mm-dd.")]
    [InlineData("states.csv", ",731,731,", ",731@1948,731,", 3, "the cow '731@1948' is not a state's number; expected one such as 731 or 260@1949-09-21..1990-10-02.")]
    [InlineData("states.csv", "260@1949-09-21..1990-10-02;", "260@1990-10-02..1949-09-21;", 2, "the cow '260@1990-10-02..1949-09-21' is not a state's number; expected one such as 731 or 260@1949-09-21..1990-10-02.")]
    [InlineData("states.csv", ",731,731,", ",255,731,", 3, "the cow '255' means DEU at the same time; expected a number to mean one state on any day.")]
    [InlineData("states.csv", "Korea, North", "west  germany", 3, "the name 'west  germany' means DEU already; expected each to mean one state and to stand once.")]
    [InlineData("states.csv", ",PRK,KP,", ",PRK,DE,", 3, "the alpha-2 code 'DE' means DEU already; expected each to mean one state and to stand once.")]
    [InlineData("sources.csv", ",2006,", ",late,", 2, "the published 'late' is not a date; expected yyyy-mm-dd, yyyy-mm or yyyy.")]
    [InlineData("attempts.csv", "18:50", "25:50", 2, "the time utc '25:50' is not a time; expected hh:mm.")]
    [InlineData("questions.csv", ",2023-09-30,", ",,", 2, "the column 'asof' is empty; expected a value.")]
    // numbers
    [InlineData("series.csv", ",4,", ",four,", 3, "the value 'four' is not a number; expected one such as 12.5.")]
    [InlineData("series.csv", ",4,", ",NaN,", 3, "the value 'NaN' is not a number; expected one such as 12.5.")]
    [InlineData("votes.csv", ",15,", ",15.5,", 2, "the yes '15.5' is not a whole number; expected 0, 1, 2 ...")]
    [InlineData("questions.csv", ",0.5,", ",1.5,", 2, "the base rate 1.5 is not a probability; expected one between 0 and 1.")]
    // claims
    [InlineData("claims.csv", "주장.", "", 2, "missing translation: 'paraphrase_ko' is empty; expected the paraphrase in Korean.")]
    [InlineData("claims.csv", "본다.", "", 2, "missing translation: 'test_ko' is empty; expected the test in Korean.")]
    [InlineData("claims.csv", "Look.", "", 2, "missing original: 'test_ko' has a text and 'test' is empty; expected both or neither.")]
    [InlineData("claims.csv", "Look.,본다.", ",", 2, "the claim C1 has a test that nothing says in words; expected them in test and test_ko.")]
    [InlineData("claims.csv", "count(events) > 0", "", 2, "the claim C1 has no test; expected a model_test, a record_test, or in not_testable the reason why it has neither.")]
    [InlineData("claims.csv", "record_test", "recrd_test", 1, "the column 'recrd_test' is not known; did you mean 'record_test'?")]
    // names
    [InlineData("events.csv", ",PRK,", ",PKR,", 2, "the actor 'PKR' is not in actors.csv; did you mean 'PRK'?")]
    [InlineData("events.csv", ",RUS,", ",Atlantis,", 2, "the partner 'Atlantis' is not in actors.csv.")]
    [InlineData("claims.csv", "PRK;RUS", "PRK;RSU", 2, "the actor 'RSU' is not in actors.csv; did you mean 'RUS'?")]
    [InlineData("series.csv", "kiel,2024", "keil,2024", 3, "the source 'keil' is not in sources.csv; did you mean 'kiel'?")]
    [InlineData("events.csv", "un;kiel", "un;kiell", 2, "the source 'kiell' is not in sources.csv; did you mean 'kiel'?")]
    [InlineData("actors.csv", "365,un", "365,who", 3, "the source 'who' is not in sources.csv.")]
    // closed lists
    [InlineData("series.csv", "medium", "meduim", 3, "the confidence 'meduim' is not known; expected high, medium or low; did you mean 'medium'?")]
    [InlineData("series.csv", "medium", "Medium", 3, "the confidence 'Medium' is not known; expected high, medium or low; did you mean 'medium'?")]
    [InlineData("attempts.csv", ",day,", ",1,", 2, "the precision '1' is not known; expected day or month.")]
    [InlineData("actors.csv", "북한,state", "북한,country", 2, "the kind 'country' is not known; expected state, organisation or group.")]
    [InlineData("votes.csv", "adopted", "adoptd", 2, "the result 'adoptd' is not known; expected adopted or vetoed; did you mean 'adopted'?")]
    [InlineData("claims.csv", ",+,", ",up,", 2, "the direction 'up' is not known; expected +, - or nothing.")]
    [InlineData("questions.csv", ",yes,", ",maybe,", 2, "the resolution 'maybe' is not known; expected yes, no or nothing.")]
    // periods and intervals
    [InlineData("series.csv", "2023-12-31", "2022-12-31", 3, "the period ends on 2022-12-31, before its start on 2023-01-01; expected an end on or after it.")]
    [InlineData("series.csv", ",2,1,3,", ",2,2.5,3,", 2, "the low 2.5 is above the value 2; expected low ≤ value ≤ high.")]
    [InlineData("series.csv", ",2,1,3,", ",2,1,1.5,", 2, "the high 1.5 is below the value 2; expected low ≤ value ≤ high.")]
    [InlineData("questions.csv", "2023-12-31", "2023-09-30", 2, "the deadline 2023-09-30 is before the window starts on 2023-10-01; expected it on or after that day.")]
    // the shape of the file
    [InlineData("series.csv", "confidence,note\n", "confidense,note\n", 1, "the column 'confidence' is missing from the header; is 'confidense' meant for it?")]
    [InlineData("votes.csv", ",rus,", ",russia_voted,", 1, "the column 'rus' is missing from the header.")]
    [InlineData("votes.csv", "source,note", "date,note", 1, "the column 'date' stands twice in the header.")]
    [InlineData("actors.csv", "RUS,Russia", "RUS,Russia,Moscow", 3, "the row has 8 fields; expected 7, as in the header.")]
    [InlineData("actors.csv", "RUS,Russia,", "RUS,", 3, "the row has 6 fields; expected 7, as in the header.")]
    [InlineData("actors.csv", "PRK,North", "PRK,\"North", 2, "a quote is misplaced or not closed on its line; expected \"...\" around the whole field and \"\" for a quote inside it.")]
    [InlineData("actors.csv", "RUS,Russia", "RUS,\"Russia", 3, "a quote is misplaced or not closed on its line; expected \"...\" around the whole field and \"\" for a quote inside it.")]
    [InlineData("events.csv", "summit, at", "summit,\n at", 2, "a quote is misplaced or not closed on its line; expected \"...\" around the whole field and \"\" for a quote inside it.")]
    [InlineData("actors.csv", "North Korea", "\"North\" Korea", 2, "a quote is misplaced or not closed on its line; expected \"...\" around the whole field and \"\" for a quote inside it.")]
    public void A_spoiled_file_is_refused_in_one_sentence_with_its_line(string file, string old, string with, int line, string sentence)
    {
        using var folder = new TempFolder();

        folder.Replace(file, old, with);

        Assert.Equal($"{folder.PathOf(file)}, line {line}: {sentence}", folder.Complaint().Message);
    }

    [Theory]
    [InlineData("sources.csv", "kiel,A", "un,A", 3, "the id 'un' stands already in line 2; expected each id once.")]
    [InlineData("actors.csv", "RUS,Russia", "PRK,Russia", 3, "the code 'PRK' stands already in line 2; expected each code once.")]
    [InlineData("votes.csv", "un,\n", "un,\nS/RES/1718 (2006),2006-10-14,sanctions,again,vetoed,1,0,0,yes,yes,yes,yes,no,un,\n", 3, "the document 'S/RES/1718 (2006)' stands already in line 2; expected each document once.")]
    [InlineData("claims.csv", "high\n", "high\nC1,Again.,또.,fact,,,,PRK,alignment,no,,,,No.,없음.,,low\n", 3, "the id 'C1' stands already in line 2; expected each id once.")]
    [InlineData("questions.csv", "frequency\n", "frequency\nQ1,Again?,2023-09-30,2023-10-01,2023-12-31,,,,low,alignment,0,none\n", 3, "the id 'Q1' stands already in line 2; expected each id once.")]
    public void A_key_that_stands_twice_is_refused_with_both_lines(string file, string old, string with, int line, string sentence)
    {
        using var folder = new TempFolder();

        folder.Replace(file, old, with);

        Assert.Equal($"{folder.PathOf(file)}, line {line}: {sentence}", folder.Complaint().Message);
    }

    [Theory]
    [InlineData("sources.csv")]
    [InlineData("actors.csv")]
    [InlineData("series.csv")]
    [InlineData("events.csv")]
    [InlineData("attempts.csv")]
    [InlineData("votes.csv")]
    [InlineData("claims.csv")]
    [InlineData("questions.csv")]
    public void A_missing_file_is_named_as_the_caller_named_it(string file)
    {
        using var folder = new TempFolder();

        File.Delete(folder.PathOf(file));

        var complaint = folder.Complaint();
        Assert.Equal($"{folder.PathOf(file)}: there is no such file.", complaint.Message);
        Assert.Equal(folder.PathOf(file), complaint.File);
        Assert.Null(complaint.Line);
    }

    [Fact]
    public void An_empty_file_is_told_its_first_missing_column()
    {
        using var folder = new TempFolder();

        File.WriteAllText(folder.PathOf("votes.csv"), "");

        Assert.Equal($"{folder.PathOf("votes.csv")}, line 1: the column 'document' is missing from the header.", folder.Complaint().Message);
    }

    [Fact]
    public void A_missing_folder_is_named() =>
        Assert.StartsWith("no-such-folder: there is no such folder", Assert.Throws<InputException>(() => Archive.Load("no-such-folder")).Message);

    [Fact]
    public void Blank_lines_and_Windows_line_ends_do_not_shift_the_line_named()
    {
        using var folder = new TempFolder();

        folder.Replace("actors.csv", "\n", "\r\n\r\n");
        folder.Replace("actors.csv", "365,365", "365,x");

        Assert.Equal($"{folder.PathOf("actors.csv")}, line 5: the gw 'x' is not a whole number; expected 0, 1, 2 ...", folder.Complaint().Message);
    }

    [Fact]
    public void The_sound_folder_is_read_whole()
    {
        using var folder = new TempFolder();

        folder.LoadAll();

        var summit = Assert.Single(Archive.Load(folder.Folder).Events);
        Assert.Equal("A summit, at a spaceport.", summit.Summary);
        Assert.Equal(["un", "kiel"], summit.Sources);
        Assert.Null(summit.Magnitude);
    }
}
