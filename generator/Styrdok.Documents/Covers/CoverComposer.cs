using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Covers;

/// <summary>Composes what stands on the cover, and the properties written into the file.</summary>
internal static class CoverComposer
{
    /// <summary>The organisation as the documents name it.</summary>
    public static Issuer Issuer(Composition composition)
    {
        var organisation = composition.Edition.Organisation;
        var (name, language) = composition.SharedText(organisation.Names, organisation.NameLanguage);
        var lines = new List<string>(organisation.Address);
        if (organisation.Contact?.Phone is { } phone) lines.Add(phone);
        if (organisation.Contact?.Email is { } email) lines.Add(email);
        if (organisation.OrganisationNumber is { } number) lines.Add(composition.Words["organisation_number", ("number", number)]);
        if (organisation.Footer is { } footer) lines.Add(composition.SharedText(footer).Text);
        return new Issuer
        {
            Id = organisation.Id,
            Name = name,
            NameLanguage = language == composition.Language ? null : language,
            ContactLines = lines.ToValueList(),
            Web = organisation.Contact?.Web,
            Brand = composition.Edition.Brand,
        };
    }

    /// <summary>The title page.</summary>
    public static Cover Cover(Composition composition)
    {
        var edition = composition.Edition;
        var state = new EditionState(edition);
        return new Cover
        {
            KindLabel = composition.KindLabel(edition.Document.Kind),
            Subtitle = edition.Document.Subtitle is { } subtitle ? composition.Text(subtitle, "document/subtitle", TextForm.Plain) : null,
            Status = Status(composition, state),
            Classification = ClassificationWords.Of(composition, state)?.Tag,
            Notices = Notices(composition, state).ToValueList(),
            Metadata = MetadataCells.Of(composition, state).ToValueList(),
        };
    }

    /// <summary>What is written into the file's metadata.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="titleKey">The key of a sentence around the title (for a checklist), or null.</param>
    public static DocumentProperties Properties(Composition composition, string? titleKey)
    {
        var edition = composition.Edition;
        var state = new EditionState(edition);
        var title = composition.Text(edition.Document.Title, "document/title", TextForm.Plain).PlainText;
        return new DocumentProperties
        {
            Title = titleKey is null ? title : composition.Words[titleKey, ("title", title)],
            Author = Issuer(composition).Name,
            Subject = edition.Document.Summary is { } summary ? composition.Text(summary, "document/summary", TextForm.Plain).PlainText : title,
            Audience = Readers.Of(edition.Document, edition.Library).Select(readers => Wording.Words.Capital(composition.SharedText(readers.Name).Text)).ToValueList(),
            Keywords = state.Metadata.Keywords,
            Date = state.Metadata.DecidedBy?.Date ?? state.Metadata.ValidFrom ?? edition.Document.History.Select(entry => (CalendarDate?)entry.Date).Max(),
            Version = state.Version,
            Number = state.Metadata.DocumentNumber,
            Classification = state.Metadata.Classification,
            AccessRights = ClassificationWords.Of(composition, state)?.Word,
            State = edition.Document is GoverningDocument ? StateWord(state.Status) : null,
            Standing = state.IsCourtesy ? "courtesy" : "authoritative",
            ApprovedOn = edition.ApprovalOfTranslation?.Date,
            ApprovedBy = edition.ApprovalOfTranslation?.Role,
            ApprovalHolds = edition.ApprovalOfTranslation?.Holds,
        };
    }

    // The word of the vocabulary: archives sort by it, whatever language the document is in.
    private static string StateWord(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "draft",
        DocumentStatus.Consultation => "consultation",
        DocumentStatus.Decided => "decided",
        DocumentStatus.InForce => "in_force",
        DocumentStatus.UnderReview => "under_review",
        DocumentStatus.Replaced => "replaced",
        _ => "repealed",
    };

    internal static StatusTag? Status(Composition composition, EditionState state)
    {
        if (composition.Edition.Document is GoverningDocument && state.Status != DocumentStatus.InForce)
        {
            var (key, tone) = state.Status switch
            {
                DocumentStatus.Draft => ("status_draft", Tone.Danger),
                DocumentStatus.Consultation => ("status_consultation", Tone.Danger),
                DocumentStatus.Decided => ("status_decided", Tone.Positive),
                DocumentStatus.UnderReview => ("status_under_review", Tone.Warning),
                DocumentStatus.Replaced => ("status_replaced", Tone.Danger),
                _ => ("status_repealed", Tone.Danger),
            };
            return new StatusTag(composition.Words[key], tone);
        }

        if (state.IsParaphrase) return new StatusTag(composition.Words["paraphrase"], Tone.Information);
        return state.IsCourtesy ? new StatusTag(composition.Words["courtesy"], Tone.Information) : null;
    }

    private static IEnumerable<Notice> Notices(Composition composition, EditionState state)
    {
        var words = composition.Words;
        if (state.IsDraft)
        {
            var key = state.Status == DocumentStatus.Consultation ? "notice_consultation" : "notice_draft";
            yield return new Notice(words["notice_draft_head"], words[key], Tone.Danger);
            var missing = Missing.Fields(composition.Edition, state).Select(field => Wording.Words.Within(words[field])).ToList();
            if (missing.Count > 0) yield return new Notice(words["notice_missing_head"], words["notice_missing", ("fields", words.List(missing))], Tone.Warning);
        }

        if (state.IsParaphrase)
        {
            var work = composition.Edition.Library.FindReference(composition.Edition.Document.SourceWork);
            var text = work is null
                ? words["notice_paraphrase_plain"]
                : words["notice_paraphrase", ("work", Named(work, composition))];
            yield return new Notice(words["notice_paraphrase_head"], text, Tone.Information);
        }
        else if (state.IsCourtesy)
        {
            var prevails = string.Join(" ", state.Authoritative.Select(language => words["prevails_" + language.Code]));
            yield return new Notice(words["notice_courtesy_head"], words["notice_courtesy", ("prevails", prevails)], Tone.Information);
        }
    }

    /// <summary>A title stands in quotation marks; what a work without one is called is part of the sentence.</summary>
    private static string Named(Reference work, Composition composition)
    {
        var name = ReferenceTexts.Name(work, composition.Language);
        return work.Title is null ? name : composition.Words["quote_open"] + name + composition.Words["quote_close"];
    }
}
