using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Exchange;
using Styrdok.Exchange.Incoming;
using Styrdok.Exchange.Outgoing;
using Styrdok.Rendering.Tests.Cli;

namespace Styrdok.Rendering.Tests.Exchange;

/// <summary>A small library with texts of every form and every standing, and what is exported of it.</summary>
internal static class ExchangeLibrary
{
    public const string Document = "policies/meetings.yaml", Sidecar = "policies/meetings.nb.yaml";

    public static readonly IReadOnlyDictionary<string, string> Files = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [Document] = """
            styrdok: 1
            kind: policy
            id: meetings
            source_language: en
            languages: { en: authoritative, nb: courtesy, sv: courtesy }
            title: "Meetings that help"
            subtitle: { en: "A policy", nb: "Retningslinjer", sv: "En policy" }
            sections:
              - id: purpose
                type: purpose
                heading: "Purpose"
                body: |
                  Meetings at ${org.name} give something "back" & <more>. They are
                  short and to the point.

                  - first
                  - second [@handbook, ch. 4]

                  They are **short**. Really.
              - id: duties
                type: responsibilities
                heading: "Who does what"
                roles:
                  - ref: manager
                    items:
                      - id: agenda
                        modality: must
                        text: "Send the agenda two days before [@handbook]. Everyone in the working environment reads it."
                      - id: breaks
                        modality: should
                        text: "Plan a break in meetings over an hour."

            """,
        [Sidecar] = """
            # Ours.
            translates: meetings
            language: nb
            units:
              document/title: { source: "Meetings that help", target: "Møter som hjelper", state: approved }
              purpose/heading: { source: "Purpose", target: "Formål", state: reviewed }   # not «hensikt»
              duties/heading: { source: "Who does what", target: "Hvem gjør hva", state: draft, note: "Kort." }
              duties/manager/agenda/text:
                source: "Send the agenda the day before [@handbook]."
                target: "Send sakslisten dagen før [@handbook]."
                state: translated

            """,
        ["shared/roles.yaml"] = "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { en: Managers, nb: Ledere, sv: Chefer }\n",
        ["shared/references.yaml"] = "styrdok: 1\nkind: references\nreferences:\n  - id: handbook\n    type: internal\n    label: { en: Handbook, nb: Håndbok, sv: Handbok }\n",
        ["shared/terms.yaml"] = """
            styrdok: 1
            kind: terms
            terms:
              - id: working-environment
                forms:
                  en: { preferred: working environment }
                  nb: { preferred: arbeidsmiljø, forbidden: [arbetsmiljö] }

            """,
    };

    public static List<SourceFile> Sources(string? document = null, string? sidecar = null) => Files
        .Select(file => new SourceFile(file.Key, file.Key == Document ? document ?? file.Value : file.Key == Sidecar ? sidecar ?? file.Value : file.Value)).ToList();

    /// <summary>What is exported of the document.</summary>
    public static string Export(ExchangeFormat format, string? document = null, string language = "nb")
    {
        var sources = Sources(document);
        var exported = new ExchangeExport(LibraryReader.Read(sources).Library).Of(TranslatableFile.Of(sources).Single(file => file.Id == "meetings"), Language.Parse(language));
        return Encoding.UTF8.GetString(format switch { ExchangeFormat.Po => PoWriter.Write(exported), ExchangeFormat.Xliff2 => Xliff2Writer.Write(exported), _ => Xliff12Writer.Write(exported) });
    }

    /// <summary>Judges a file that came back.</summary>
    public static Import Import(string text, string name = "meetings.nb.xlf") => Import(Encoding.UTF8.GetBytes(text), name);

    public static Import Import(byte[] bytes, string name = "meetings.nb.xlf") => new ImportJudge(TranslatableFile.Of(Sources())).Judge([ExchangeReader.Read(name, bytes)]);

    /// <summary>The units that are taken, with state and text; and the notes.</summary>
    public static IReadOnlyList<string> Taken(Import import)
    {
        Assert.Empty(import.Findings.Select(finding => finding.ToString()));
        return import.Translations.SelectMany(translation => translation.Units).Select(unit => $"{unit.Edit.Unit} {unit.Edit.State}: {unit.Edit.Target}{(unit.Edit.Note is null ? string.Empty : " // " + unit.Edit.Note)}").ToList();
    }

    /// <summary>The library on the disk.</summary>
    public static LibraryFolder Folder()
    {
        var folder = new LibraryFolder().WithOrganisation();
        foreach (var (path, text) in Files) folder.With(path, text);
        return folder;
    }

    /// <summary>A file with one unit of XLIFF 1.2.</summary>
    public static string Unit(string inner, string id = "duties/manager/breaks/text") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="meetings" datatype="plaintext" source-language="en" target-language="nb-NO"><body>
            <trans-unit id="{id}">{inner}</trans-unit>
          </body></file>
        </xliff>
        """;
}
