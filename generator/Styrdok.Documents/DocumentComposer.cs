using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Sections;

namespace Styrdok.Documents;

/// <summary>Composes the document tree of an edition by its layout.</summary>
public static class DocumentComposer
{
    /// <summary>The document as it is shown. The same edition gives an equal tree.</summary>
    public static ComposedDocument Compose(Edition edition)
    {
        var composition = Begin(edition);
        var blocks = Body(composition);
        composition.Notes.Close();
        return new ComposedDocument
        {
            Id = edition.Document.Id,
            Form = DocumentForm.Document,
            Language = edition.Language,
            Title = composition.Text(edition.Document.Title, "document/title", Core.Annotations.TextForm.Plain),
            Issuer = CoverComposer.Issuer(composition),
            Cover = CoverComposer.Cover(composition),
            Furniture = FurnitureComposer.Furniture(composition, headTitle: null),
            Contents = edition.Layout.Contents ? Contents(blocks, level: 1).ToValueList() : [],
            Blocks = blocks,
            Notes = composition.Notes.Notes,
            Breaks = composition.Breaks,
            Properties = CoverComposer.Properties(composition, titleKey: null),
            Related = edition.Related,
            Labels = edition.Labels,
        };
    }

    /// <summary>
    /// The state to compose an edition with. The body is composed once in the source language for it: citations are numbered by their order there, so that
    /// numbers agree in every language even where a translation moves a citation within its text, and a text may refer to a section further down.
    /// </summary>
    internal static Composition Begin(Edition edition)
    {
        var citations = new CitationIndex(edition.Library);
        var blocks = Body(new Composition(edition with { Language = edition.Document.SourceLanguage }, citations, new Dictionary<string, string>()));
        citations.Settle();
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in blocks.OfType<SectionBlock>()) numbers.TryAdd(section.Id ?? string.Empty, section.Number);
        return new Composition(edition, citations, numbers);
    }

    /// <summary>The body and the appendices of an edition, in order.</summary>
    internal static ValueList<Block> Body(Composition composition)
    {
        var edition = composition.Edition;
        var parts = new PartComposer(composition);
        var sections = new SectionComposer(composition);
        var matrix = new MatrixComposer(composition);
        var claimed = edition.Layout.Parts.SelectMany(entry => entry.Types).ToHashSet();
        var blocks = new List<Block>();
        int number = 0, appendix = 0;
        string NextNumber(bool inAppendix, Numbering numbering) => (inAppendix ? edition.Layout.Appendices : AppendixNumbering.Continued) switch
        {
            AppendixNumbering.Letters => Numerals.Alpha(++appendix).ToUpperInvariant(),
            AppendixNumbering.None => string.Empty,
            _ => numbering switch
            {
                Numbering.None => string.Empty,
                Numbering.Paragraph => Numerals.Paragraph + Numerals.Decimal(++number),
                Numbering.LowerAlpha => Numerals.Alpha(++number),
                Numbering.LowerRoman => Numerals.Roman(++number),
                _ => Numerals.Decimal(++number),
            },
        };

        foreach (var entry in edition.Layout.Parts)
        {
            if (entry.Part == LayoutPart.Sections)
            {
                foreach (var section in edition.Document.Sections.Where(section => entry.Types.Count == 0 ? !claimed.Contains(section.Type) : entry.Types.Contains(section.Type)))
                {
                    var numbering = section.Numbering ?? edition.Layout.Numbering;
                    blocks.Add(sections.Compose(section, numbering == Numbering.None ? string.Empty : NextNumber(entry.Appendix, numbering), numbers => Closing(section, numbers)));
                }
            }
            else if (entry.Within is null && PartComposer.Has(edition, entry.Part, composition.Citations))
            {
                var numbered = PartComposer.IsNumbered(entry.Part) && (entry.Appendix || edition.Layout.Numbering != Numbering.None);
                blocks.AddRange(parts.Compose(entry.Part, numbered ? NextNumber(entry.Appendix, edition.Layout.Numbering) : string.Empty));
            }
        }

        return blocks.ToValueList();

        // The overview is of the whole document: where several sections are of the type, it closes the last.
        IEnumerable<Block> Closing(Section section, SectionNumbers numbers) => edition.Layout.Parts
            .Where(entry => entry.Within == section.Type && entry.Part == LayoutPart.RoleAreaMatrix && ReferenceEquals(edition.Document.Sections.Last(other => other.Type == section.Type), section))
            .SelectMany(_ => matrix.Compose(numbers));
    }

    private static IEnumerable<ContentsEntry> Contents(IEnumerable<Block> blocks, int level)
    {
        // The groups of the reference list are headings to find a work under, and nowhere to go to.
        foreach (var section in blocks.OfType<SectionBlock>().Where(section => level == 1 || section.Blocks is not [ReferencesBlock]))
        {
            yield return new ContentsEntry(section.Id!, section.Number, section.Heading, level);
            if (level >= 2) continue;
            foreach (var entry in Contents(section.Blocks, level + 1)) yield return entry;
        }
    }
}
