using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Documents;
using Styrdok.Documents.Wording;
using Styrdok.Testing;

namespace Styrdok.Benchmarks.Printing;

/// <summary>Policies with text, lists, duties and tables, composed as the tool composes them, for measuring how fast they are set.</summary>
internal static class PrintedLibrary
{
    private const string Shared = """
        styrdok: 1
        kind: roles
        roles:
          - { id: manager, label: { nb: Leder } }
          - { id: employee, label: { nb: Medarbeider } }
        """;

    private const string Publisher = """
        styrdok: 1
        kind: organisation
        id: place
        names: { nb: Et sted }
        name_language: nb
        languages: [nb]
        address: [Veien 1]
        brand: { color: "#0b5a46", cover: band }
        """;

    private static readonly string[] Words = (
        "arbeidsmiljøet skal være trygt og inkluderende for alle som arbeider her fordi et godt samarbeid mellom ledere tillitsvalgte og verneombud gir helse mening og kvalitet i "
        + "tjenestene vi gjør dette sammen hver dag når endringer planlegges vurderes følgene for bemanning turnus og arbeidssted før noe blir bestemt risikovurderingen er skriftlig "
        + "og oppdateres minst en gang i året eller når forholdene endres Årsrapporten legges fram for arbeidsmiljøutvalget").Split(' ');

    /// <summary>The measures that are shipped.</summary>
    public static PrintTheme Theme { get; } = Styrdok.Core.Resolution.Theming.BuiltInThemes.Print("ledger");

    /// <summary>The YAML of a document.</summary>
    /// <param name="number">Which one; its texts differ from those of any other.</param>
    /// <param name="sections">How many sections it has, each of text and of duties.</param>
    /// <param name="plain">Whether duties are numbered lists instead, which any other program can set too; such a document has no checklist.</param>
    public static string Yaml(int number, int sections, bool plain = false)
    {
        var text = new StringBuilder();
        var seed = (uint)(number * 7919) + 1;
        text.Append(CultureInfo.InvariantCulture, $"styrdok: 1\nkind: policy\nid: policy-{number}\nsource_language: nb\nlanguages: {{ nb: authoritative }}\ntitle: Retningslinje {number} for et arbeidsmiljø å vokse i\nsections:\n");
        for (var s = 0; s < sections; s++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: text-{s}\n    type: section\n    heading: {Sentence(ref seed, 4)}\n    body: |\n");
            for (var p = 0; p < 4; p++) text.Append("      ").Append(Paragraph(ref seed)).Append("\n\n");
            for (var i = 0; i < 4; i++) text.Append("      - ").Append(Sentence(ref seed, 9)).Append('\n');
            if (plain)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - id: steps-{s}\n    type: section\n    heading: {Sentence(ref seed, 3)}\n    body: |\n");
                for (var i = 1; i <= 6; i++) text.Append(CultureInfo.InvariantCulture, $"      {i}. {Sentence(ref seed, 16)}\n");
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"  - id: duties-{s}\n    type: statements\n    heading: {Sentence(ref seed, 3)}\n    items:\n");
            for (var i = 0; i < 6; i++) text.Append(CultureInfo.InvariantCulture, $"      - {{ id: duty-{i}, modality: {(i % 3 == 0 ? "should" : "must")}, text: \"{Sentence(ref seed, 16)}\" }}\n");
        }

        return text.ToString();
    }

    /// <summary>Writes documents as a folder that the tool can build.</summary>
    public static void Write(string folder, IEnumerable<string> documents)
    {
        Save("shared/roles.yaml", Shared);
        Save("organisations/place/organisation.yaml", Publisher);
        foreach (var (i, text) in documents.Index()) Save(string.Create(CultureInfo.InvariantCulture, $"policies/policy-{i}.yaml"), text);

        void Save(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>Composes documents.</summary>
    /// <exception cref="InvalidOperationException">One has errors.</exception>
    public static List<ComposedDocument> Compose(IEnumerable<string> documents)
    {
        var built = Directory.EnumerateFiles(Repository.PathOf("templates"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/themes/", StringComparison.Ordinal))
            .Select(path => SourceFile.FromBytes(path, File.ReadAllBytes(Repository.PathOf(path))));
        var own = documents.Select((text, i) => new SourceFile($"policies/policy-{i}.yaml", text));
        var reading = LibraryReader.Read([new SourceFile("shared/roles.yaml", Shared), new SourceFile("organisations/place/organisation.yaml", Publisher), .. own, .. built]);
        if (reading.HasErrors) throw new InvalidOperationException(reading.Findings.First().ToString());
        return reading.Library.Documents.Select(document => DocumentComposer.Compose(Edition(reading.Library, document))).ToList();
    }

    /// <summary>A paragraph of some fifty words.</summary>
    private static string Paragraph(ref uint seed) => string.Join(' ', Sentence(ref seed, 14), Sentence(ref seed, 19), Sentence(ref seed, 16));

    private static string Sentence(ref uint seed, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            text.Append(i > 0 ? " " : string.Empty).Append(Words[(seed >> 8) % Words.Length]);
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append('.').ToString();
    }

    private static Edition Edition(Library library, LibraryDocument document) => new()
    {
        Library = library,
        Organisation = library.Organisations[0],
        Brand = Brands.Of(library.Organisations[0], _ => null),
        Adoption = new Adoption { Document = document.Id },
        Document = document,
        Language = Language.Nb,
        Layout = library.FindLayout(document.Kind)!,
        Labels = InterfaceWords.Of(library, Language.Nb),
        Related = new Related(),
    };
}
