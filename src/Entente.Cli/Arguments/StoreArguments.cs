using System.CommandLine;
using Entente.Cases;
using Entente.Records;
using Entente.Store;

namespace Entente.Cli.Arguments;

/// <summary>How a command is told which store of records.</summary>
sealed class StoreArguments
{
    readonly Option<string?> store = new("--store") { Description = $"The store's file [default: {StoreFile.UsualPath ?? "none, for there is no home folder"}]", HelpName = "FILE" };

    internal StoreArguments AddTo(Command command)
    {
        command.Add(store);
        return this;
    }

    internal string Path(ParseResult parsed) => parsed.GetValue(store) is not { } path
        ? StoreFile.UsualPath ?? throw new InputException("there is no home folder to keep the store in; expected --store with a file's name.")
        : path.Length > 0 ? path : throw new InputException("--store names no file; expected one such as records.duckdb.");

    /// <exception cref="InputException">The store itself is named as a file to write.</exception>
    internal StoreFile Read(ParseResult parsed)
    {
        var path = Path(parsed);
        var whole = System.IO.Path.GetFullPath(path);
        if (parsed.Tokens.Count(token => token.Value.Length > 0 && !token.Value.Contains('\0', StringComparison.Ordinal) && System.IO.Path.GetFullPath(token.Value) == whole) > 1)
            throw new InputException($"'{path}' is the store and named once more as another file; expected another name.");
        return StoreFile.Read(path, Bundled.Data);
    }

    internal StoreFile Write(ParseResult parsed) => StoreFile.Write(Path(parsed), Bundled.Data);

    internal static States States() => Entente.Records.States.Load(System.IO.Path.Combine(Bundled.Data, "states.csv"));
}
