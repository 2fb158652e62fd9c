using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Wording;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>A library of one document, read from YAML as the tool reads it, and the documents composed of it.</summary>
internal sealed class SmallLibrary
{
    private const string Shared = """
        styrdok: 1
        kind: roles
        roles:
          - id: manager
            label: { nb: Leder, sv: Chef, en: Manager }
            plural: { nb: ledere, sv: chefer, en: managers }
          - id: employee
            label: { nb: Medarbeider, sv: Medarbetare, en: Staff member }
            plural: { nb: medarbeidere, sv: medarbetare, en: staff }
          - id: hr
            label: { nb: HR-sjef, sv: HR-chef, en: HR manager }
        """;

    private const string Actors = """
        styrdok: 1
        kind: actors
        actors:
          - id: old-office
            names: { nb: Gamlekontoret }
            name_language: nb
            succeeded_by: { actor: new-office, from: 2006, how: merged }
          - id: new-office
            names: { nb: Nykontoret, en: The New Office }
            name_language: nb
        """;

    private const string Works = """
        styrdok: 1
        kind: references
        references:
          - { id: book, type: literature, authors: "Berg, A.", year: 2010, title: Helse i arbeid, title_language: nb }
          - { id: article, type: literature, authors: "Dahl, B.", year: 2011, title: Hva virker?, title_language: nb }
          - { id: law, type: law, title: Arbeidsmiljøloven, title_language: nb, designation: LOV-2005-06-17-62 }
          - { id: rule, type: regulation, title: Forskriften, title_language: nb }
          - { id: old-rule, type: regulation, designation: "AFS 2001:1", in_force_from: 2001-07-01, in_force_until: 2024-12-31, superseded_by: new-rule }
          - { id: new-rule, type: regulation, designation: "AFS 2023:1", title: Nye regler, title_language: nb, in_force_from: 2025-01-01 }
          - { id: deal, type: agreement, title: IA-avtalen, title_language: nb, year: 2025, original_year: 2001 }
          - { id: directive, type: law, title: Direktivet av 1989, title_language: nb, year: 1989 }
        """;

    private const string Publisher = """
        styrdok: 1
        kind: organisation
        id: place
        names: { nb: Et sted, sv: En plats, en: A Place }
        name_language: nb
        languages: [nb, sv, en]
        address: [Veien 1]
        contact: { email: post@place.example, web: "https://place.example" }
        brand: { color: "#0b5a46", cover: band }
        """;

    private static readonly List<SourceFile> Built = Directory
        .EnumerateFiles(Repository.PathOf("templates"), "*.yaml", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is "strings" or "layouts")
        .Select(path => SourceFile.FromBytes("templates/" + Path.GetFileName(Path.GetDirectoryName(path)) + "/" + Path.GetFileName(path), File.ReadAllBytes(path)))
        .ToList();

    private SmallLibrary(LibraryReading reading, IReadOnlyList<SourceFile> files) => (Reading, Files) = (reading, files);

    /// <summary>What it was read from, without what comes with the tool.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    public LibraryReading Reading { get; }

    public Library Library => Reading.Library;

    public LibraryDocument Source => Library.FindDocument("sample")!;

    /// <summary>A policy in Norwegian.</summary>
    /// <param name="sections">The sections, as YAML without indentation.</param>
    /// <param name="head">More keys of the head.</param>
    /// <param name="english">The units of the English sidecar, as YAML with two spaces; null for none.</param>
    /// <param name="organisation">More keys of the organisation, or a whole file that begins with <c>styrdok</c>.</param>
    /// <param name="kind">The kind of document.</param>
    /// <param name="more">Files besides, by path.</param>
    public static SmallLibrary Of(
        string sections, string head = "", string? english = null, string organisation = "", string kind = "policy", params (string Path, string Text)[] more)
    {
        var folder = kind == "declaration" ? "declarations" : "policies";
        var files = new List<(string Path, string Text)>
        {
            ("shared/roles.yaml", Shared), ("shared/actors.yaml", Actors), ("shared/references.yaml", Works),
            ("organisations/place/organisation.yaml", organisation.StartsWith("styrdok", System.StringComparison.Ordinal) ? organisation : Publisher + "\n" + organisation),
            (folder + "/sample.yaml", $"styrdok: 1\nkind: {kind}\nid: sample\nsource_language: nb\n"
                + (head.Contains("languages:", System.StringComparison.Ordinal) ? string.Empty : "languages: { nb: authoritative, en: courtesy }\n")
                + "title: \"Et dokument\"\n" + head + (sections.Length > 0 ? "\nsections:\n" + sections : "\n")),
        };
        files.AddRange(more);
        if (english is not null) files.Add((folder + "/sample.en.yaml", "translates: sample\nlanguage: en\nunits:\n" + english));
        var sources = files.Select(file => new SourceFile(file.Path, file.Text)).ToList();
        var reading = LibraryReader.Read(sources.Concat(Built));
        var errors = reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && finding.Id is not ("STY4001" or "STY7001")).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(error => error.ToString())));
        return new SmallLibrary(reading, sources);
    }

    public Edition Edition(Language language) => Edition(Library, Library.FindOrganisation("place")!, Source, language);

    public static Edition Edition(Library library, Organisation organisation, LibraryDocument document, Language language) => new()
    {
        Library = library,
        Organisation = organisation,
        Brand = Brands.Of(organisation, _ => null),
        Adoption = organisation.Adopts.FirstOrDefault(adoption => adoption.Document == document.Id) ?? new Adoption { Document = document.Id },
        Document = document,
        Language = language,
        Layout = library.FindLayout(document.Kind, organisation)!,
        Labels = Labels(library, language),
        Related = new Related { Document = document.Id + ".html" },
    };

    public static Labels Labels(Library library, Language language) => InterfaceWords.Of(library, language);

    public ComposedDocument Compose(Language language) => DocumentComposer.Compose(Edition(language));

    public ComposedDocument Checklist(Language language) => ChecklistComposer.Compose(Edition(language))!;
}
