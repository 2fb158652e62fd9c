using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate status</c>: how far every document is in every language.</summary>
internal static class TranslateStatusCommand
{
    private const string Text = "text", Json = "json";
    private const string ByDocument = "document", ByLanguage = "language", BySection = "section";

    private static readonly string[] s_columns = ["total", "approved", "reviewed", "translated", "draft", "stale", "missing", "words", "left"];

    public static Command Create()
    {
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document, or overlay, only." };
        var language = new Option<string?>("--language") { HelpName = "CODE", Description = "One language only." };
        var by = new Option<string>("--by") { DefaultValueFactory = _ => ByDocument, Description = "A line for each document, language, or section of a document." }.Taking(ByDocument, ByLanguage, BySection);
        var format = new Option<string>("--format") { DefaultValueFactory = _ => Text, Description = "text for people, json for programs; json holds all of it." }.Taking(Text, Json);
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("status", "Shows how far every document is translated, in texts and in words.") { folder, document, language, by, format, library };
        command.SetAction(parsed =>
        {
            var loaded = LibraryLoader.Load(parsed.GetValue(folder), TranslateChoices.Below(parsed.GetValue(library)));
            var output = parsed.InvocationConfiguration.Output;
            var statuses = Wanted(loaded, parsed.GetValue(document), parsed.GetValue(language));
            if (parsed.GetValue(format) == Json) output.Write(JsonOf(statuses));
            else Write(output, statuses, parsed.GetValue(by)!);

            // What could not be read is not counted.
            var unread = loaded.Reading.Findings.Count(finding => finding.Severity == FindingSeverity.Error && !TranslateChoices.IsOfTranslation(finding));
            if (unread > 0) parsed.InvocationConfiguration.Error.WriteLine($"{unread} {(unread == 1 ? "error" : "errors")} in the folder besides; the numbers may lack what could not be read. 'styrdok check' says more.");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate status my-documents", "a line for each document and language"),
            ("styrdok translate status my-documents --document meetings --by section", "where in a document the work is"),
            ("styrdok translate status my-documents --by language --format json", "for programs"));
    }

    private static List<TranslationStatus> Wanted(LoadedLibrary loaded, string? document, string? language)
    {
        var all = TranslationStatus.Of(loaded.Reading.Library);
        var ids = loaded.Reading.Library.Documents.Select(known => known.Id).Concat(loaded.Reading.Library.Overlays.Select(known => known.Id)).ToList();
        if (document is not null && !ids.Contains(document, StringComparer.Ordinal)) throw new UsageException($"There is no document '{document}'. {Nearest.Suggest(document, ids)}");
        var code = language is null ? null : TranslateChoices.Language(language, loaded.Reading.Library);
        return all.Where(status => (document is null || status.Document == document) && (code is null || status.Language == code)).ToList();
    }

    private static void Write(TextWriter output, List<TranslationStatus> statuses, string by)
    {
        if (statuses.Count == 0)
        {
            output.WriteLine("Nothing is translated into another language here.");
            return;
        }

        var rows = by switch
        {
            ByLanguage => statuses.GroupBy(status => status.Language).OrderBy(group => group.Key).Select(group => (new[] { group.Key.Code }, TranslationCounts.Sum(group.Select(status => status.Total)))),
            BySection => statuses.SelectMany(status => status.Sections, (status, section) => (new[] { status.Document, status.Language.Code, section.Section }, section.Counts)),
            _ => statuses.Select(status => (new[] { status.Document, status.Language.Code, Words(status) }, status.Total)),
        };
        string[] heads = by switch { ByLanguage => ["language"], BySection => ["document", "language", "section"], _ => ["document", "language", "standing"] };
        var table = rows.Select(row => (string[])[.. row.Item1, .. Numbers(row.Item2)]).ToList();
        if (table.Count > 1) table.Add([.. heads.Select((_, index) => index == 0 ? "all" : string.Empty), .. Numbers(TranslationCounts.Sum(statuses.Select(status => status.Total)))]);
        Table(output, [.. heads, .. s_columns], table, heads.Length);
        foreach (var status in statuses.Where(status => status.Approval is not null && by == ByDocument))
        {
            var approval = status.Approval!;
            output.WriteLine($"{status.Document} {status.Language}: approved on {approval.Date} by {approval.Role}{(approval.Holds ? string.Empty : ", which does not cover what has changed since")}");
        }
    }

    private static string Words(TranslationStatus status) => status.Standing == LanguageStanding.Authoritative ? "authoritative" : "courtesy";

    private static IEnumerable<string> Numbers(TranslationCounts counts) =>
        new[] { counts.Total, counts.Approved, counts.Reviewed, counts.Translated, counts.Draft, counts.Stale, counts.Missing, counts.Words, counts.WordsLeft }.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // Words to the left, numbers to the right.
    private static void Table(TextWriter output, string[] heads, List<string[]> rows, int words)
    {
        var widths = heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        foreach (var row in rows.Prepend(heads))
        {
            var cells = row.Select((cell, column) => column < words ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    private static string JsonOf(List<TranslationStatus> statuses) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("documents");
        foreach (var status in statuses)
        {
            json.WriteStartObject();
            json.WriteString("document", status.Document);
            json.WriteString("language", status.Language.Code);
            json.WriteString("standing", Words(status));
            json.WriteBoolean("complete", status.IsComplete);
            Counts(json, status.Total);
            if (status.Approval is { } approval)
            {
                json.WriteStartObject("approval");
                json.WriteString("date", approval.Date.ToString());
                json.WriteString("role", approval.Role);
                if (approval.Ref is not null) json.WriteString("ref", approval.Ref);
                json.WriteBoolean("holds", approval.Holds);
                json.WriteEndObject();
            }

            json.WriteStartArray("sections");
            foreach (var section in status.Sections)
            {
                json.WriteStartObject();
                json.WriteString("section", section.Section);
                Counts(json, section.Counts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("languages");
        foreach (var group in statuses.GroupBy(status => status.Language).OrderBy(group => group.Key))
        {
            json.WriteStartObject();
            json.WriteString("language", group.Key.Code);
            Counts(json, TranslationCounts.Sum(group.Select(status => status.Total)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    private static void Counts(Utf8JsonWriter json, TranslationCounts counts)
    {
        json.WriteNumber("total", counts.Total);
        json.WriteNumber("approved", counts.Approved);
        json.WriteNumber("reviewed", counts.Reviewed);
        json.WriteNumber("translated", counts.Translated);
        json.WriteNumber("draft", counts.Draft);
        json.WriteNumber("stale", counts.Stale);
        json.WriteNumber("missing", counts.Missing);
        json.WriteNumber("words", counts.Words);
        json.WriteNumber("words_left", counts.WordsLeft);
    }
}
