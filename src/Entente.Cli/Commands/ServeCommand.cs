using System.CommandLine;
using Entente.Records;
using Entente.Studio;
using Microsoft.Extensions.Hosting;

namespace Entente.Cli.Commands;

/// <summary><c>entente serve</c>: the workbench in a browser, and the REST API.</summary>
static class ServeCommand
{
    internal static Command Make()
    {
        var command = new Command("serve", "Open the workbench and the REST API at a local address, until Ctrl-C");
        var standard = new StudioOptions();
        var urls = new Option<string>("--urls") { Description = "Listen here; several are joined with ';'", HelpName = "URL", DefaultValueFactory = _ => standard.Urls };
        var folder = new Option<string?>("--case-folder") { Description = "Offer the case whose case.yaml lies in this folder, instead of the bundled ones", HelpName = "DIR" };
        var data = new Option<string?>("--data") { Description = "Read the records in this folder instead of the bundled ones", HelpName = "DIR" };
        foreach (Option option in (Option[])[urls, folder, data])
            command.Add(option);
        command.SetAction(async (parsed, stop) =>
        {
            var listen = parsed.GetValue(urls)!;
            Check(listen);
            var shelf = parsed.GetValue(folder) is { } own ? CaseShelf.OfFolder(own, parsed.GetValue(data)) : CaseShelf.OfBundled(parsed.GetValue(data));
            await using var app = StudioHost.Build(shelf, standard with { Urls = listen });
            try
            {
                await app.StartAsync(stop);
            }
            catch (IOException e)
            {
                throw new InputException($"cannot listen at {listen}: {e.Message.TrimEnd('.')}; expected an address that is free, by --urls.");
            }
            Console.Out.Write($"Entente is at {string.Join(" and ", app.Urls)}\nStop it with Ctrl-C.\n");
            _ = Task.Run(() => StudioHost.Warm(app, stop), stop);
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        });
        return command;
    }

    static void Check(string urls)
    {
        foreach (var url in urls.Split(';'))
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != "http" || address.AbsolutePath != "/")
                throw new InputException($"--urls has '{url}'; expected an address such as http://127.0.0.1:5240.");
    }
}
