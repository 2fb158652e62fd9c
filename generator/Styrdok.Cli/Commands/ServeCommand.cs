using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Rendering;
using Styrdok.Cli.Serving;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok serve --review</c>: review pages that can be edited, in the browser of this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var review = new Option<bool>("--review") { Description = "Serves the pages where translations are reviewed, and saves what is typed there." };
        var port = new Option<int>("--port") { HelpName = "NUMBER", Description = "The port on 127.0.0.1. Left out: one that stays the same for the folder, so that the browser finds what was not saved, or another if that is taken." };
        var language = new Option<string?>("--language") { HelpName = "nb,sv", Description = "The languages translated into, with commas between. All, if left out." };
        var organisation = new Option<string?>("--organisation") { HelpName = "ID", Description = "One organisation only." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document only." };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535) result.AddError("--port is a number from 1 to 65535.");
        });
        var command = new Command("serve", "Serves pages to the browser of this machine, and to nobody else.") { review, port, language, organisation, document };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(review)) throw new UsageException("Say --review: translations are what can be served.");
            LibraryLoader.RefuseToChangeBuiltIn(parsed.GetValue(shared.Folder));
            var first = shared.Load(parsed);
            var languages = (parsed.GetValue(language) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code => TranslateChoices.Language(code, first.Reading.Library)).ToList();
            var desk = new ReviewDesk(
                instead => shared.Load(parsed, instead: instead),
                loaded => EditionPlan.Of(loaded, [], OutputFormats.Html, parsed.GetValue(organisation) ?? loaded.Project?.Organisation, parsed.GetValue(document)),
                languages);

            // What keeps it from being shown is said here and not in the browser.
            desk.Overview();
            using var stop = new ManualResetEventSlim();
            using var signals = new Signals(stop.Set);
            var named = parsed.GetValue(port);
            using var server = ReviewServer.Start(desk, named > 0 ? named : ReviewServer.PortOf(first.Folder), orOther: named == 0);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(server.Address);
            output.WriteLine("Open it in a browser of this machine. Ctrl-C ends it; what is not saved then is kept in the browser.");
            output.Flush();
            stop.Wait();
            output.WriteLine("Ended.");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok serve --review my-documents", "every translation of every document"),
            ("styrdok serve --review my-documents --language nn --document meetings", "one document, one language"));
    }

    // The command ends by itself, so the process is not ended by the signal.
    private sealed class Signals(Action stop) : IDisposable
    {
        private readonly List<PosixSignalRegistration> _registrations = new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop();
        })).ToList();

        public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
    }
}
