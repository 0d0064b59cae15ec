using System.CommandLine;
using Entente.Records;

namespace Entente.Cli;

/// <summary>A command asked wrongly: one sentence on the error stream, exit code 2.</summary>
static class Misuse
{
    internal static int Tell(string sentence)
    {
        // What was found may be bytes of anything, which a terminal would obey.
        Console.Error.WriteLine("entente: " + string.Concat(sentence.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)));
        return ExitCode.Misused;
    }

    /// <summary>What is wrong with the command line, or null.</summary>
    internal static string? Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
            return null;
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count == 0)
            return parsed.Errors[0].Message;
        var token = parsed.UnmatchedTokens[0];
        var option = token.StartsWith('-');
        string[] valid = [.. option ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name)];
        var where = command is RootCommand ? "entente" : $"entente {command.Name}";
        var hint = Nearest.Hint(token, valid);
        return $"'{token}' is {(option ? "no option" : valid.Length > 0 ? "no command" : "one argument too many")} of {where}"
            + (hint.Length > 0 ? hint : valid.Length > 0 ? $"; expected one of {string.Join(", ", valid)}." : ".");
    }
}
