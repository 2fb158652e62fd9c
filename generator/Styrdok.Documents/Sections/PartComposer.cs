using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;

namespace Styrdok.Documents.Sections;

/// <summary>Composes the parts of a layout that are not sections of the document: event, parties, references, versions.</summary>
internal sealed class PartComposer(Composition composition)
{
    /// <summary>The part as sections, the first with a number; none where the document has nothing for it.</summary>
    public IEnumerable<SectionBlock> Compose(LayoutPart part, string number) => part switch
    {
        LayoutPart.Abstract => Abstracts(),
        LayoutPart.Factors => Section("part_factors", "factors_heading", number, Factors()),
        LayoutPart.Event => Section("part_event", "event_heading", number, [Event()]),
        LayoutPart.Parties => Section("part_parties", "parties_heading", number, [Parties()]),
        LayoutPart.References => Section("part_references", "references_heading", number, new ReferencesComposer(composition).Compose()),
        LayoutPart.Deviations => Section("part_deviations", "deviations_heading", number, [new DeviationsComposer(composition).Compose(number)]),
        LayoutPart.About => About(number),
        LayoutPart.History => Section("part_history", "history_heading", number, [History()]),
        _ => [],
    };

    /// <summary>Whether a document has anything for a part.</summary>
    public static bool Has(Edition edition, LayoutPart part, CitationIndex citations) => part switch
    {
        LayoutPart.Abstract => edition.Document is Article { Abstracts: not null },
        LayoutPart.Factors => edition.Document is Catalogue,
        LayoutPart.Event => edition.Document is Declaration { Event: not null },
        LayoutPart.Parties => edition.Document is Declaration { Parties.Count: > 0 },
        LayoutPart.References => citations.Works.Count > 0,
        LayoutPart.Deviations => edition.Tailored?.Deviations.Count > 0,
        LayoutPart.About => AboutComposer.Has(edition),
        LayoutPart.History => edition.Document.History.Count > 0,
        _ => false,
    };

    /// <summary>Whether a part is numbered like the sections around it. An abstract stands before the first number.</summary>
    public static bool IsNumbered(LayoutPart part) => part != LayoutPart.Abstract;

    /// <summary>The name of a body, in the document's language where it has one, else in its own.</summary>
    public TextUnit Actor(string id)
    {
        if (composition.Edition.Library.FindActor(id) is not { } actor) return TextUnit.Of(id);
        return composition.Shared(actor.Names, actor.NameLanguage);
    }

    private IEnumerable<SectionBlock> Section(string id, string heading, string number, IEnumerable<Block?> blocks)
    {
        var made = blocks.OfType<Block>().ToValueList();
        if (made.Count > 0) yield return new SectionBlock { Id = id, Number = number, Heading = TextUnit.Of(composition.Words[heading]), Level = 1, Blocks = made };
    }

    /// <summary>The abstract in the edition's language, and in English for readers from elsewhere.</summary>
    private IEnumerable<SectionBlock> Abstracts()
    {
        if (composition.Edition.Document is not Article { Abstracts: { } text }) yield break;
        foreach (var section in Section("part_abstract", "abstract_heading", string.Empty, composition.Body(text, "document/abstracts"))) yield return section;
        if (composition.Language == Language.En || text.Find(Language.En) is null) yield break;
        foreach (var section in Section("part_abstract_en", "abstract_in_english", string.Empty, composition.Body(text, "document/abstracts", Language.En))) yield return section;
    }

    private IEnumerable<Block> Factors() =>
        composition.Edition.Document is Catalogue catalogue ? new CatalogueComposer(composition).Factors(catalogue) : [];

    private IEnumerable<SectionBlock> About(string number)
    {
        composition.Place = new Place(number, "part_about", composition.Words["about_heading"]);
        return Section("part_about", "about_heading", number, [new AboutComposer(composition).Facts()]);
    }

    private FactsBlock? Event()
    {
        if (composition.Edition.Document is not Declaration { Event: { } held }) return null;
        var facts = new List<Fact>();
        void Add(string key, params TextUnit[] values)
        {
            if (values.Length > 0) facts.Add(new Fact(composition.Words[key], values.ToValueList()));
        }

        Add("event_name", composition.Text(held.Name, "event/name", TextForm.Plain));
        Add("event_date", TextUnit.Of(composition.Words.Dates(held.From, held.To)));
        if (held.Place is not null) Add("event_place", TextUnit.Of(held.Place));
        if (held.Participants is { } count) Add("event_participants", TextUnit.Of(composition.Words.Number(count)));
        if (held.Organiser is not null) Add("event_organiser", Actor(held.Organiser));
        Add("event_partners", [.. held.Partners.Select(Actor)]);
        if (held.Supporters is not null) Add("event_supporters", composition.Text(held.Supporters, "event/supporters", TextForm.Plain));
        if (held.DraftedBy is not null) Add("event_drafted_by", composition.Text(held.DraftedBy, "event/drafted_by", TextForm.Plain));
        return new FactsBlock { Id = "event_facts", Facts = facts.ToValueList() };
    }

    private TableBlock? Parties()
    {
        if (composition.Edition.Document is not Declaration { Parties.Count: > 0 } declaration) return null;
        var words = composition.Words;
        return new TableBlock
        {
            Id = "parties_table",
            Label = composition.NextTableLabel(),
            Caption = TextUnit.Of(words["parties_caption"]),
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["parties_name"]), Weight = 5, IsRowHeader = true },
                new TableColumn { Label = TextUnit.Of(words["parties_capacity"]), Weight = 3 },
                new TableColumn { Label = TextUnit.Of(words["parties_now"]), Weight = 4 },
            ],
            Rows = declaration.Parties.Select(party => new TableRow(
            [
                new TableCell { Text = Actor(party.Ref), IsHeader = true },
                new TableCell { Text = TextUnit.Of(words[party.Capacity == PartyCapacity.Party ? "capacity_party" : "capacity_collaborating_ministry"]) },
                new TableCell { Text = Later(party.Ref) },
            ])).ToValueList(),
        };
    }

    private TextUnit Later(string id)
    {
        if (composition.Edition.Library.FindActor(id)?.SucceededBy is not { } succession) return TextUnit.Of("–");
        var key = (succession.How == SuccessionHow.Renamed ? "renamed" : "merged") + (succession.From is null ? "_undated" : string.Empty);
        var name = Actor(succession.Actor);
        var sentence = composition.Words[key, ("year", succession.From is { } year ? Numerals.Decimal(year) : string.Empty)].Split("{name}");
        Inline inner = name.Language is { } language ? new ForeignInline(language, name.Inlines) : name.Inlines[0];
        var inlines = new List<Inline>();
        if (sentence[0].Length > 0) inlines.Add(new TextInline(sentence[0]));
        inlines.Add(inner);
        if (sentence[1].Length > 0) inlines.Add(new TextInline(sentence[1]));
        return new TextUnit { Inlines = inlines.ToValueList() };
    }

    private TableBlock? History()
    {
        var history = composition.Edition.Document.History;
        if (history.Count == 0) return null;
        var words = composition.Words;
        return new TableBlock
        {
            Id = "history_table",
            Label = composition.NextTableLabel(),
            Caption = TextUnit.Of(words["history_caption"]),
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["history_version"]), Weight = 2, IsRowHeader = true },
                new TableColumn { Label = TextUnit.Of(words["history_date"]), Weight = 3 },
                new TableColumn { Label = TextUnit.Of(words["history_change"]), Weight = 2 },
                new TableColumn { Label = TextUnit.Of(words["history_summary"]), Weight = 6 },
            ],
            Rows = history.OrderByDescending(entry => entry.Date).Select(entry => new TableRow(
            [
                new TableCell { Text = TextUnit.Of(entry.Version), IsHeader = true },
                new TableCell { Text = TextUnit.Of(words.Date(entry.Date)) },
                new TableCell { Text = TextUnit.Of(words[entry.Change == ChangeKind.Material ? "change_material" : "change_editorial"]) },
                new TableCell { Text = composition.Text(entry.Summary, "history/v" + entry.Version.Replace('.', '-') + "/summary") },
            ])).ToValueList(),
        };
    }
}
