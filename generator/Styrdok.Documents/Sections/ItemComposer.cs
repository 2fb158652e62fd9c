using Styrdok.Documents.Citations;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Markdown;
using Modality = Styrdok.Core.Document.Modality;

namespace Styrdok.Documents.Sections;

/// <summary>Composes statements: numbered ones as a duty list, unnumbered ones as a list with dashes.</summary>
internal sealed class ItemComposer(Composition composition)
{
    /// <summary>The statements of a list.</summary>
    /// <param name="items">The statements.</param>
    /// <param name="path">The path of ids they lie under.</param>
    /// <param name="numbers">The section's counter; without numbers the list has dashes.</param>
    /// <param name="showRoles">Whether roles are named, because the section around does not say whose duties these are.</param>
    public Block List(ValueList<Item> items, string path, SectionNumbers numbers, bool showRoles = true)
    {
        if (numbers.Section.Length == 0 && items.All(item => item.Modality is null)) return Nested(items, path, Numbering.None);
        return new DutyListBlock { Items = items.Select(item => Duty(item, path, numbers.Next(), showRoles)).ToValueList() };
    }

    /// <summary>The square and word of a statement, or null when it obliges nobody.</summary>
    public Obligation? Obligation(Item item) => item.Modality is { } modality ? Obligation((Modality)modality, item.Joint) : null;

    /// <summary>The square and word of an obligation.</summary>
    public Obligation Obligation(Modality modality, bool joint) => new(
        modality,
        composition.Words[modality switch { Modality.Must => "modality_must", Modality.Should => "modality_should", _ => "modality_may" }],
        joint,
        joint ? composition.Words["joint_duty"] : null);

    private Duty Duty(Item item, string path, string number, bool showRoles)
    {
        var own = path + "/" + item.Id;
        var anchor = Composition.Anchor(own);

        // The place is described by its own text, so the text is composed once without a place and once to note what it cites there.
        composition.Place = null;
        composition.Place = new Place(number, anchor, composition.Text(item.Text, own + "/text").PlainText);
        var text = composition.Text(item.Text, own + "/text");
        var blocks = new List<Block>();
        if (item.Items.Count > 0) blocks.Add(Nested(item.Items, own, item.Numbering ?? Numbering.LowerAlpha));
        if (showRoles && item.Roles.Count > 0)
        {
            blocks.Add(Note(TextUnit.Of(composition.Words["duty_roles", ("roles", composition.Roles(item.Roles))])));
        }

        if (item.Basis.Count > 0) blocks.Add(Note(Works("legal_basis", item.Basis.Select(basis => new CitedWork(basis.Ref, basis.Locator)))));
        return new Duty { Id = anchor, Number = number, Obligation = Obligation(item), Text = text, Blocks = blocks.ToValueList() };
    }

    /// <summary>A sentence that lists works with their citations: "Basis: Working Environment Act [1], Agreement [4]."</summary>
    public TextUnit Works(string key, IEnumerable<CitedWork> works)
    {
        var sentence = composition.Words[key].Split("{works}");
        var inlines = new List<Inline> { new TextInline(sentence[0]) };
        var all = works.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0) inlines.Add(new TextInline(composition.Words[i == all.Count - 1 ? "list_and" : "list_separator"]));
            inlines.AddRange(Cited(all[i]));
        }

        if (sentence.Length > 1) inlines.Add(new TextInline(sentence[1]));
        return new TextUnit { Inlines = inlines.ToValueList() };
    }

    /// <summary>A work by name, with its citation.</summary>
    public TextUnit Work(CitedWork cited) => new() { Inlines = Cited(cited).ToValueList() };

    private IEnumerable<Inline> Cited(CitedWork cited)
    {
        if (composition.Edition.Library.FindReference(cited.Id) is { } work)
        {
            var name = ReferenceTexts.Name(work, composition.Language);
            yield return work.TitleLanguage is { } own && own != composition.Language && work.Title == name
                ? new ForeignInline(own, [new TextInline(name)])
                : new TextInline(name);
            yield return new TextInline("\u00A0");
        }

        yield return composition.Cite(cited);
    }

    /// <summary>Statements as a plain list. Where nothing says how the next level counts, dashes stay dashes and numbers go 1., a., i. and round again.</summary>
    public ListBlock Nested(ValueList<Item> items, string path, Numbering numbering) => new()
    {
        IsOrdered = numbering != Numbering.None,
        Items = items.Select((item, index) => new ListEntry
        {
            Id = Composition.Anchor(path + "/" + item.Id),
            Label = Numerals.Label(numbering, index + 1),
            Text = composition.Text(item.Text, path + "/" + item.Id + "/text"),
            Blocks = item.Items.Count == 0 ? [] : [Nested(item.Items, path + "/" + item.Id, item.Numbering ?? Below(numbering))],
        }).ToValueList(),
    };

    private static Numbering Below(Numbering numbering) => numbering switch
    {
        Numbering.Decimal => Numbering.LowerAlpha,
        Numbering.LowerAlpha => Numbering.LowerRoman,
        Numbering.LowerRoman => Numbering.Decimal,
        _ => Numbering.None,
    };

    private static ParagraphBlock Note(TextUnit text) => new() { Text = text, Style = ParagraphStyle.Note };
}
