using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Freezing;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok overlay</c>: says what each organisation must look at when a document that it tailors has moved on.</summary>
internal static class OverlayCommand
{
    private const string Text = "text", Json = "json";

    public static Command Create()
    {
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var organisation = new Option<string?>("--organisation") { HelpName = "ID", Description = "The overlays of one organisation only." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => Text, Description = "text for people, json for programs." }.Taking(Text, Json);
        var command = new Command("overlay", "Shows what organisations change in documents, and what to look at when a document has moved on.") { folder, library, organisation, format };
        command.SetAction(parsed =>
        {
            LibraryBase? below = parsed.GetValue(library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
            var loaded = LibraryLoader.Load(parsed.GetValue(folder), below);
            var output = parsed.InvocationConfiguration.Output;
            var organisations = loaded.Reading.Library.Organisations.Select(known => known.Id).ToList();
            if (parsed.GetValue(organisation) is { } id && !organisations.Contains(id, StringComparer.Ordinal))
                throw new UsageException($"There is no organisation '{id}'; there are: {string.Join(", ", organisations)}.");
            var reviews = OverlayReview.Of(loaded.Reading.Library, loaded.Reading.Versions).Where(review => parsed.GetValue(organisation) is not { } wanted || review.Adopters.Contains(wanted, StringComparer.Ordinal)).ToList();
            if (parsed.GetValue(format) == Json) output.Write(JsonOf(reviews));
            else Write(output, reviews);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok overlay my-documents", "what every organisation changes, and what has moved under it"),
            ("styrdok overlay my-documents --organisation us", "of one organisation"));
    }

    private static void Write(TextWriter output, List<OverlayReview> reviews)
    {
        if (reviews.Count == 0) output.WriteLine("No document is tailored.");
        foreach (var review in reviews)
        {
            var source = review.Document.SourceLanguage;
            output.WriteLine($"{review.Overlay.Id}: tailors {review.Document.Id}, for {(review.Adopters.Count == 0 ? "no organisation yet" : string.Join(", ", review.Adopters))}");
            output.WriteLine(review.Since.Count == 0
                ? $"  written for version {review.Overlay.Base.Version}, which is the present one"
                : $"  written for version {review.Overlay.Base.Version}; the document is at {review.Version}");
            foreach (var version in review.Since)
                output.WriteLine($"    {version.Version} ({version.Date}, {(version.Change == ChangeKind.Material ? "the meaning changed" : "only the wording changed")}): {version.Summary.Find(source)}");
            foreach (var change in review.Changes)
            {
                output.WriteLine($"    {Words(change.Change)} {change.Unit}");
                if (change.Text is not null) output.WriteLine($"        now: {DisplayText.Harmless(change.Text.Replace('\n', ' '))}");
            }

            foreach (var entry in review.Entries)
            {
                output.WriteLine($"  {Mark(entry.State)} {entry.Key} {entry.Path}{Words(entry.State)}");
                if (entry.State is OverlayEntryState.Changed or OverlayEntryState.Unpinned && entry.Text is not null)
                {
                    output.WriteLine($"      now: {DisplayText.Harmless(entry.Text.Replace('\n', ' '))}");
                    output.WriteLine($"      pinned: \"{entry.Hash}\"");
                }
            }

            output.WriteLine();
        }

        var open = reviews.Count(review => !review.IsSettled);
        if (reviews.Count > 0) output.WriteLine(open == 0 ? "Nothing to look at." : $"{open} of {reviews.Count} {(reviews.Count == 1 ? "overlay" : "overlays")} to look at.");
    }

    private static string Mark(OverlayEntryState state) => state == OverlayEntryState.Settled ? " " : "!";

    private static string Words(OverlayEntryState state) => state switch
    {
        OverlayEntryState.Changed => ": has changed since",
        OverlayEntryState.Unpinned => ": is not pinned",
        OverlayEntryState.Gone => ": is no longer there",
        _ => string.Empty,
    };

    private static string Words(UnitChangeKind change) => change switch
    {
        UnitChangeKind.New => "new:    ",
        UnitChangeKind.Changed => "changed:",
        _ => "removed:",
    };

    private static string JsonOf(IEnumerable<OverlayReview> reviews) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var review in reviews)
        {
            json.WriteStartObject();
            json.WriteString("overlay", review.Overlay.Id);
            json.WriteString("document", review.Document.Id);
            Strings("organisations", review.Adopters);
            json.WriteString("written_for", review.Overlay.Base.Version);
            json.WriteString("version", review.Version);
            json.WriteBoolean("settled", review.IsSettled);
            json.WriteStartArray("since");
            foreach (var version in review.Since)
            {
                json.WriteStartObject();
                json.WriteString("version", version.Version);
                json.WriteString("date", version.Date.ToString());
                json.WriteString("change", version.Change == ChangeKind.Material ? "material" : "editorial");
                json.WriteString("summary", version.Summary.Find(review.Document.SourceLanguage));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in review.Changes)
            {
                json.WriteStartObject();
                json.WriteString("unit", change.Unit);
                json.WriteString("change", change.Change.ToString().ToLowerInvariant());
                if (change.Text is not null) json.WriteString("text", change.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("entries");
            foreach (var entry in review.Entries)
            {
                json.WriteStartObject();
                json.WriteString("key", entry.Key);
                json.WriteString("path", entry.Path);
                json.WriteString("state", entry.State.ToString().ToLowerInvariant());
                if (entry.Text is not null) json.WriteString("text", entry.Text);
                if (entry.Hash is not null) json.WriteString("hash", entry.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();

        void Strings(string name, ValueList<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }) + "\n";
}
