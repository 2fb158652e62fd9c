using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Composes what is read on paper before it is published: the document as readers will get it, marked as a proof on its cover and on every page.</summary>
public static class ProofComposer
{
    /// <summary>The proof of an edition.</summary>
    public static ComposedDocument Compose(Edition edition)
    {
        var document = DocumentComposer.Compose(edition);
        var words = new Words(edition.Labels);
        var language = Words.Capital(words["language_" + edition.Language.Code]);

        // The strip is not read aloud, so the cover says it too.
        var notice = new Notice(words["review_proof_head"], words["review_proof_note"], Tone.Danger);
        return document with
        {
            Cover = document.Cover with { Notices = document.Cover.Notices.Prepend(notice).ToValueList() },
            Furniture = document.Furniture with { Strip = new StateStrip(words["review_proof_strip"], language, Tone.Danger) },
            Properties = document.Properties with { Title = words["review_proof_title", ("title", document.Properties.Title)] },
            Related = new Related(),
        };
    }
}
