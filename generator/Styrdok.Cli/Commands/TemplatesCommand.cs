using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Templates;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok templates</c>: shows the templates of pages, starts an organisation's own from one, and says which of these are behind their originals.</summary>
internal static class TemplatesCommand
{
    public static Command Create()
    {
        var command = new Command("templates", "Lists the templates of pages, starts an organisation's own from one, and says whose original has changed.") { List(), Show(), Copy(), Status() };
        return command.WithExamples(
            ("styrdok templates list", "the names, and what each is for"),
            ("styrdok templates copy callout my-documents --organisation us", "starts a callout of your own"),
            ("styrdok templates status my-documents", "which of your own are behind their originals"));
    }

    private static Command List()
    {
        var command = new Command("list", "Lists the templates that an organisation can have of its own.");
        command.SetAction(parsed =>
        {
            var width = TemplateNames.Overridable.Max(name => name.Length);
            foreach (var name in TemplateNames.Overridable) parsed.InvocationConfiguration.Output.WriteLine($"{name.PadRight(width)}  {TemplateNames.PurposeOf(name)}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Show()
    {
        var name = Partial();
        var command = new Command("show", "Prints a built-in template.") { name };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(BuiltIn(LibraryLoader.BuiltInTemplates(), parsed.GetValue(name)!).Text);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Copy()
    {
        var name = Partial();
        var (folder, library) = Content();
        var organisation = new Option<string?>("--organisation") { HelpName = "ID", Description = "The organisation whose own it becomes. May be left out where there is one only." };
        var command = new Command("copy", "Starts a template of an organisation's own from a built-in one, in the folder partials/ beside organisation.yaml.") { name, folder, organisation, library };
        command.SetAction(parsed =>
        {
            LibraryLoader.RefuseToChangeBuiltIn(parsed.GetValue(folder));
            var loaded = Load(parsed, folder, library);
            var partial = parsed.GetValue(name)!;
            var original = BuiltIn(loaded.Templates, partial);
            var (id, home) = Home(loaded, parsed.GetValue(organisation));
            var path = OwnTemplate.PathOf(home, partial);
            var shown = ContentFolder.Join(loaded.Shown, path);
            if (File.Exists(Path.Combine(loaded.Folder, path))) throw new UsageException($"'{shown}' is there already. Change it, or move it away to begin anew.");
            using var sink = new FolderSink(loaded.Folder);
            sink.Write(path, Encoding.UTF8.GetBytes(TemplateOrigin.Start(partial, original.Text)));
            sink.Commit();
            parsed.InvocationConfiguration.Output.WriteLine($"{shown} stands in for '{partial}' in the pages of {id}. Its first line names the original: check says when that has changed.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Status()
    {
        var (folder, library) = Content();
        var command = new Command("status", "Says of each template of an organisation whether its original has changed since.") { folder, library };
        command.SetAction(parsed =>
        {
            var loaded = Load(parsed, folder, library);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var own in loaded.OwnTemplates) output.WriteLine($"{ContentFolder.Join(loaded.Shown, own.File.Path)}: {State(own, loaded)}");
            if (loaded.OwnTemplates.Count == 0) output.WriteLine("No organisation has templates of its own.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static string State(OwnTemplate own, LoadedLibrary loaded)
    {
        if (!loaded.Templates.Holds(own.StandsFor)) return "stands in for nothing: there is no such template";
        var now = TemplateOrigin.HashOf(loaded.Templates.Text(own.StandsFor));
        return TemplateOrigin.Of(own.File) is not { } origin ? $"does not say what it was made from; the original is {now} now"
            : origin.Hash == now ? "the original is as it was"
            : $"the original has changed: it was {origin.Hash} and is {now}";
    }

    private static (string Id, string Home) Home(LoadedLibrary loaded, string? wanted)
    {
        var organisations = loaded.Reading.OrganisationFolders.Where(entry => !BuiltInLibrary.Holds(entry.Value)).ToList();
        var names = string.Join(", ", organisations.Select(entry => entry.Key));
        if (organisations.Count == 0) throw new UsageException("The folder has no organisation of its own; begin with organisations/ID/organisation.yaml.");
        if (wanted is null && organisations.Count > 1) throw new UsageException($"Say for which organisation, with --organisation; there are: {names}.");
        var found = organisations.Where(entry => wanted is null || entry.Key == wanted).ToList();
        return found.Count > 0 ? (found[0].Key, found[0].Value) : throw new UsageException($"There is no organisation '{wanted}' in the folder; there are: {names}.");
    }

    private static (string Path, string Text) BuiltIn(Html.Templates.TemplateSet templates, string name)
    {
        if (!TemplateNames.Overridable.Contains(name)) throw new UsageException($"There is no template '{name}' that an organisation can have of its own. {Nearest.Suggest(name, TemplateNames.Overridable)}");
        var path = templates.PathOf(name + ".hbs");
        return (path, templates.Text(path));
    }

    private static LoadedLibrary Load(ParseResult parsed, Argument<string?> folder, Option<string?> library)
    {
        LibraryBase? below = parsed.GetValue(library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
        return LibraryLoader.Load(parsed.GetValue(folder), below);
    }

    private static Argument<string> Partial() => new("PARTIAL") { Description = "The name of a template, as list says it." };

    private static (Argument<string?> Folder, Option<string?> Library) Content() => (
        new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." },
        new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none"));
}
