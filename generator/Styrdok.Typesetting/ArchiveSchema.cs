using Styrdok.Core.Document;
using Styrdok.Pdf.Meta;

namespace Styrdok.Typesetting;

/// <summary>What an archive asks about a document that XMP has no property for, in a vocabulary of Styrdok's own.</summary>
internal static class ArchiveSchema
{
    private const string Namespace = "urn:styrdok:document:1#";

    /// <summary>The properties of a document; what is not known is described and left out.</summary>
    public static MetadataSchema Of(ComposedDocument document) => new("Styrdok governing documents", Namespace, "styrdok",
    [
        new("id", document.Id, "Identifier of the document in its library, the same in every language and version"),
        new("issuer", document.Issuer.Id, "Identifier of the organisation that publishes the document"),
        new("form", FormOf(document.Form), "What the file is: document, or what is derived from it: checklist, role_view, year_view"),
        new("number", document.Properties.Number, "Document number in the organisation's own system"),
        new("version", document.Properties.Version, "Version of the document, not of the file"),
        new("language", document.Language.Tag, "Language of the document as a BCP 47 tag"),
        new("standing", document.Properties.Standing, "Whether the text in this language binds or helps: authoritative, courtesy"),
        new("translationApprovedOn", document.Properties.ApprovedOn?.ToString(), "Day on which the translation into this language was approved, as YYYY-MM-DD"),
        new("translationApprovedBy", document.Properties.ApprovedBy, "Identifier of the role that approved the translation"),
        new("translationApproval", document.Properties.ApprovalHolds switch { true => "complete", false => "partial", _ => null }, "Whether that approval covers every text of this file: complete, partial"),
        new("classification", document.Properties.Classification, "How widely the document may be shown: open, internal, restricted, confidential, or a mark of the organisation's own"),
        new("state", document.Properties.State, "Approval state when the file was made: draft, consultation, decided, in_force, under_review, replaced, repealed"),
    ]);

    private static string FormOf(DocumentForm form) => form switch
    {
        DocumentForm.Checklist => "checklist",
        DocumentForm.RoleView => "role_view",
        DocumentForm.YearView => "year_view",
        _ => "document",
    };
}
