using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class BuiltInLibraryTests
{
    private static readonly Library Library = LibraryReader.Read(Files("content").Concat(Files("templates").Where(file => !file.Path.Contains("/themes/", StringComparison.Ordinal)))).Library;

    [Fact]
    public void Every_text_shown_is_a_unit_of_the_document_so_that_its_translation_is_found()
    {
        foreach (var edition in Editions())
        {
            var known = UnitTable.Of(edition.Document).Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal);
            var unknown = Shown(edition).Where(unit => !known.Contains(unit)).Distinct().ToList();
            Assert.Empty(unknown);
        }
    }

    [Fact]
    public void Every_unit_of_a_document_is_shown_in_it_or_in_its_checklist()
    {
        foreach (var edition in Editions())
        {
            var shown = Shown(edition).ToHashSet(StringComparer.Ordinal);

            // These are written into the file's properties, its head or its cover, as plain words. What a parameter is called stands where somebody has set it.
            shown.UnionWith(["document/summary", "document/short_title", "document/title", "document/attributed_to"]);
            var drawn = Drawn(edition);
            var lost = UnitTable.Of(edition.Document).Where(unit => unit.Text.Find(edition.Language) is not { } text || !drawn.Contains(Letters(text), StringComparison.Ordinal)).Select(unit => unit.Id).Where(unit => !shown.Contains(unit) && !unit.StartsWith("event/", StringComparison.Ordinal) && !unit.StartsWith("params/", StringComparison.Ordinal)).ToList();
            Assert.Empty(lost);
        }
    }

    [Fact]
    public void A_document_has_the_same_numbers_anchors_and_checkpoints_in_every_language()
    {
        foreach (var document in Editions().GroupBy(edition => (edition.Organisation.Id, edition.Document.Id)))
        {
            var skeletons = document.Select(edition => string.Join('\n', Skeleton(edition))).ToList();
            Assert.True(skeletons.Count > 1);
            Assert.Single(skeletons.Distinct());
        }
    }

    [Fact]
    public void The_same_edition_gives_an_equal_tree()
    {
        var edition = Editions().First();

        Assert.Equal(DocumentComposer.Compose(edition), DocumentComposer.Compose(edition));
        Assert.Equal(ChecklistComposer.Compose(edition), ChecklistComposer.Compose(edition));
    }

    // What is drawn in a figure or told in its place is broken into lines and has no unit.
    private static string Drawn(Edition edition) => string.Join('|', Tree.All<FigureBlock>(DocumentComposer.Compose(edition)).Select(figure =>
        string.Concat(Tree.All<DrawnText>(figure).Select(text => Letters(text.Text))) + "|" + Letters(figure.Alt)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Shown(Edition edition) =>
        Tree.All<TextUnit>(DocumentComposer.Compose(edition)).Concat(Tree.All<TextUnit>(ChecklistComposer.Compose(edition))).Select(text => text.Unit).OfType<string>();

    private static IEnumerable<string> Skeleton(Edition edition) => Tree.All<object>(DocumentComposer.Compose(edition).Blocks).Concat(Tree.All<object>(ChecklistComposer.Compose(edition)?.Blocks ?? [])).Select(node => node switch
    {
        // The abstract in English stands beside that of the language, so English has one less.
        SectionBlock { Id: "part_abstract_en" } => null,
        SectionBlock section => section.Id + " " + section.Number,
        Duty duty => duty.Id + " " + duty.Number,
        ReferenceEntry reference => reference.Id + " " + reference.Number + " " + string.Join(' ', reference.CitedIn.Select(place => place.Target)),
        ChecklistItem item => item.Id + " " + item.Number + " " + item.ClauseTarget,
        _ => null,
    }).OfType<string>();

    private static IEnumerable<Edition> Editions() =>
        from organisation in Library.Organisations
        from document in Library.Documents
        from language in Language.BuiltIn
        where document.Languages.Has(language.Code)
        select SmallLibrary.Edition(Library, organisation, document, language);

    private static IEnumerable<SourceFile> Files(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Select(path => SourceFile.FromBytes(Path.GetRelativePath(folder == "content" ? Repository.PathOf(folder) : Repository.Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
