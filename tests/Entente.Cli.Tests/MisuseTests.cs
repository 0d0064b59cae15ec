namespace Entente.Tests;

/// <summary>A command asked wrongly: one sentence, exit code 2, nothing else.</summary>
public sealed class MisuseTests : IDisposable
{
    readonly Command entente = new();

    public void Dispose() => entente.Dispose();

    [Theory]
    [InlineData("", "command")]
    [InlineData("impakt vostochny-2023", "'impakt' is no command of entente; did you mean 'impact'?")]
    [InlineData("impact", "no case is named; expected one of dprk-famine-1994, iran-drones-2022, vostochny-2023, or --case-folder DIR.")]
    [InlineData("impact vostochny-2032", "there is no case 'vostochny-2032'; did you mean 'vostochny-2023'?")]
    [InlineData("impact vostochny-2023 now", "'now' is one argument too many of entente impact.")]
    [InlineData("impact vostochny-2023 --replicate 100", "'--replicate' is no option of entente impact; did you mean '--replicates'?")]
    [InlineData("cases vostochny-2023", "'vostochny-2023' is one argument too many of entente cases.")]
    [InlineData("explain", "no case is named; expected one of dprk-famine-1994, iran-drones-2022, vostochny-2023, or --case-folder DIR.")]
    [InlineData("explain vostochny-2023", "no outcome is named; expected one of satellite-in-orbit, launcher-success,")]
    [InlineData("explain vostochny-2023 --graph svg", "--graph is 'svg'; expected mermaid, dot or json.")]
    [InlineData("explain vostochny-2023 launcher-succes --graph dot", "'launcher-succes' is no outcome of vostochny-2023; did you mean 'launcher-success'?")]
    [InlineData("explain vostochny-2023 launcher-succes", "'launcher-succes' is no outcome of vostochny-2023; did you mean 'launcher-success'?")]
    public void A_word_that_means_nothing_here_is_answered_with_what_would(string line, string says) => entente.Run(line).IsRefusedWith(says);

    [Theory]
    [InlineData("--set shels=1", "'shels' is no lever of vostochny-2023; did you mean 'shells'?")]
    [InlineData("--set shells", "'shells' sets no lever; expected LEVER=VALUE, for example shells=0.")]
    [InlineData("--set =5", "'=5' sets no lever; expected LEVER=VALUE")]
    [InlineData("--set shells=many", "the lever 'shells' is set to 'many'; expected a number in rounds/month.")]
    [InlineData("--set shells=", "the lever 'shells' is set to ''; expected a number in rounds/month.")]
    [InlineData("--set shells=NaN", "the lever 'shells' is set to 'NaN'; expected a number in rounds/month.")]
    [InlineData("--set shells=600001", "the lever 'shells' is set to 600001; expected 0 to 600000 rounds/month.")]
    [InlineData("--set veto-shield=-0.5", "the lever 'veto-shield' is set to -0.5; expected 0 to 100 percent.")]
    [InlineData("--set shells=1 --set shells=2", "the lever 'shells' is set twice; expected it once.")]
    [InlineData("--off Threet", "'Threet' is no mechanism of vostochny-2023; did you mean 'Threat'?")]
    [InlineData("--hold Alignment.balanse=1", "'Alignment.balanse' is no number of vostochny-2023; did you mean 'Alignment.balance'?")]
    [InlineData("--observe-until 2023-10-12", "vostochny-2023 lists no observation up to 2023-10-12; the first is of 2023-10-13.")]
    [InlineData("--off HiddenTerms --observe-until 2024-06-30", "nothing is weighed while HiddenTerms is off; expected --observe-until or --off HiddenTerms, not both.")]
    [InlineData("--observe-until soon", "--observe-until is 'soon'; expected a date, yyyy-mm-dd.")]
    [InlineData("--without shels", "'shels' is no term of the event of vostochny-2023; did you mean 'shells'?")]
    [InlineData("--without us-aid", "'us-aid' is no term of the event of vostochny-2023")]
    [InlineData("--without shells --set shells=9", "the term 'shells' is both left out and set to a size; expected one of the two.")]
    [InlineData("--replicates -5", "--replicates is '-5'; expected a whole number from 1 to 1,000,000.")]
    [InlineData("--replicates 0", "--replicates is '0'; expected a whole number from 1 to 1,000,000.")]
    [InlineData("--replicates abc", "--replicates is 'abc'; expected a whole number from 1 to 1,000,000.")]
    [InlineData("--replicates 1e3", "--replicates is '1e3'; expected a whole number")]
    [InlineData("--replicates 1000001", "--replicates is '1000001'; expected a whole number from 1 to 1,000,000.")]
    [InlineData("--replicates", "--replicates")]
    [InlineData("--seed -1", "--seed is '-1'; expected a whole number from 0 to 18446744073709551615.")]
    [InlineData("--seed 18446744073709551616", "--seed is '18446744073709551616'; expected a whole number")]
    [InlineData("--seed 1 --seed 2", "--seed")]
    [InlineData("--threads 0", "--threads is '0'; expected a whole number from 1 to 1,024.")]
    [InlineData("--months 0", "--months is '0'; expected a whole number")]
    [InlineData("--months 500", "500 months are asked for; vostochny-2023 looks at most 120 months ahead.")]
    [InlineData("--format xml", "--format is 'xml'; expected table, json or csv.")]
    [InlineData("--lang kr", "--lang is 'kr'; expected en or ko.")]
    [InlineData("--data nowhere", "nowhere: there is no such folder; expected one with actors.csv")]
    [InlineData("--case-folder nowhere", "nowhere/case.yaml: there is no such file; a case folder holds a case.yaml.")]
    public void An_option_that_cannot_be_is_refused_and_no_page_is_written(string options, string says)
    {
        entente.Run("impact vostochny-2023 --report page.html " + options).IsRefusedWith(says);
        Assert.Empty(entente.Files);
    }
}
