using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Markdown;

namespace Styrdok.Documents.Sections;

/// <summary>
/// Composes what a reader may want to know of a document besides what the cover says: who owns a catalogue, what a policy puts into effect, who had a say, who may read it.
/// </summary>
internal sealed class AboutComposer(Composition composition)
{
    /// <summary>Whether there is anything to say.</summary>
    public static bool Has(Edition edition)
    {
        var metadata = new EditionState(edition).Metadata;
        return metadata.Implements.Count > 0 || metadata.Approvals.Count > 0 || metadata.Classification is not null || metadata.Contact is not null
            || edition.Document is Catalogue { Link: not null };
    }

    /// <summary>The facts; null where there is nothing to say.</summary>
    public FactsBlock? Facts()
    {
        if (!Has(composition.Edition)) return null;
        var metadata = new EditionState(composition.Edition).Metadata;
        var facts = new List<Fact>();
        if (composition.Edition.Document is Catalogue { Link: not null } catalogue) facts.AddRange(Origin(catalogue));
        Add(facts, "implements", metadata.Implements.Select(Work));
        Add(facts, "approvals", metadata.Approvals.Select(Approval));
        if (ClassificationWords.Of(composition, new EditionState(composition.Edition)) is { } classification) Add(facts, "classification", [TextUnit.Of(classification.Word)]);
        if (metadata.Contact is { } contact) Add(facts, "contact", [Contact(contact)]);
        return new FactsBlock { Id = "about_facts", Facts = facts.ToValueList() };
    }

    private IEnumerable<Fact> Origin(Catalogue catalogue)
    {
        var facts = new List<Fact>();
        if (catalogue.Owner is { } owner) Add(facts, "catalogue_owner", [new PartComposer(composition).Actor(owner)]);
        if (catalogue.AttributedTo is { } from) Add(facts, "catalogue_from", [composition.Shared(from)]);
        if (catalogue.Edition is { } edition) Add(facts, "catalogue_edition", [TextUnit.Of(edition)]);
        if (catalogue.Link is { } link) Add(facts, "catalogue_link", [Link(link, link)]);
        return facts;
    }

    private void Add(List<Fact> facts, string key, IEnumerable<TextUnit> values)
    {
        var all = values.ToValueList();
        if (all.Count > 0) facts.Add(new Fact(composition.Words[key], all));
    }

    private TextUnit Work(string id) => new ItemComposer(composition).Work(new CitedWork(id, null));

    private TextUnit Approval(Approval approval)
    {
        var outcome = approval.Outcome switch
        {
            ApprovalOutcome.Decided => "approval_decided",
            ApprovalOutcome.Consulted => "approval_consulted",
            _ => "approval_endorsed",
        };
        var words = composition.Words;
        var sentence = words["approval", ("role", composition.Role(approval.Role).PlainText), ("outcome", words[outcome]), ("date", words.Date(approval.Date))];
        return TextUnit.Of(approval.Ref is null ? sentence : sentence + " (" + approval.Ref + ")");
    }

    private static TextUnit Contact(string contact) => contact.Contains('@') && !contact.Contains(' ') ? Link("mailto:" + contact, contact) : TextUnit.Of(contact);

    private static TextUnit Link(string address, string text) => new() { Inlines = [new LinkInline(address, [new TextInline(text)])] };
}
