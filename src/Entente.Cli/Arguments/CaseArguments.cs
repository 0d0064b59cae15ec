using System.CommandLine;
using Entente.Cases;
using Entente.Records;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told which case: a bundled one by its name, or any folder.</summary>
sealed class CaseArguments
{
    readonly Option<string?> folder = new("--case-folder") { Description = "Run the case whose case.yaml lies in this folder, instead of a bundled one", HelpName = "DIR" };
    readonly Option<string?> data = new("--data") { Description = "Read the records in this folder instead of the bundled ones", HelpName = "DIR" };

    readonly Option<bool> prior = new("--prior") { Description = "Believe every number as the case file does, whatever a posterior in its folder says" };

    internal Argument<string?> Name { get; } = new("case") { Description = "A bundled case (see 'entente cases'); not needed with --case-folder", Arity = ArgumentArity.ZeroOrOne };

    internal CaseArguments AddTo(Command command)
    {
        command.Add(Name);
        command.Add(folder);
        command.Add(data);
        command.Add(prior);
        return this;
    }

    /// <summary>Whether the case comes from a folder, so that the first argument need not name one.</summary>
    internal bool FromFolder(ParseResult parsed) => parsed.GetValue(folder) is not null;

    internal Case Read(ParseResult parsed) => CaseReader.Read(Folder(parsed), Data(parsed), fitted: !parsed.GetValue(prior));

    /// <summary>Where the case's files lie.</summary>
    internal string Folder(ParseResult parsed) => parsed.GetValue(folder)
        ?? Bundled.FolderOf(parsed.GetValue(Name) ?? throw new InputException($"no case is named; expected one of {string.Join(", ", Bundled.Names)}, or --case-folder DIR."));

    /// <summary>Where the records lie.</summary>
    internal string Data(ParseResult parsed) => parsed.GetValue(data) ?? Bundled.Data;
}
