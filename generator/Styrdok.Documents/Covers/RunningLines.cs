using System.Linq;
using System.Text;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Resolution;

namespace Styrdok.Documents.Covers;

/// <summary>Fills the lines that an organisation has at the head and foot of its pages.</summary>
/// <param name="composition">The composition.</param>
/// <param name="state">Where the edition stands.</param>
/// <param name="title">The short title, with the word before it that an outdated or untranslated one has.</param>
/// <param name="imprint">Number and version.</param>
internal sealed class RunningLines(Composition composition, EditionState state, string title, string imprint)
{
    /// <summary>What stands between the parts of a line.</summary>
    public const string Separator = " · ";

    /// <summary>Number and version.</summary>
    public string Imprint => imprint;

    /// <summary>A line: parts whose names stand for nothing are left out.</summary>
    public string Of(string? line) => line is null ? string.Empty
        : string.Join(Separator, line.Split(Separator).Select(Part).Where(part => part.Length > 0));

    private string Part(string part)
    {
        var filled = new StringBuilder();
        var at = 0;
        foreach (var mark in TextMarks.Placeholders(part))
        {
            if (Value(mark.Name) is not { Length: > 0 } value) return string.Empty;
            filled.Append(part, at, mark.Index - at).Append(value);
            at = mark.Index + mark.Length;
        }

        return filled.Append(part, at, part.Length - at).ToString().Trim();
    }

    private string Title(TextUnit text) => FurnitureComposer.Marked(composition, text, text.PlainText);

    // The pages are known when they are set.
    private string? Value(string name)
    {
        var edition = composition.Edition;
        var (words, metadata) = (composition.Words, state.Metadata);
        return name switch
        {
            "page" => "{page}",
            "pages" => "{pages}",
            "page_of" => edition.Labels["page_of"],
            "document.title" => Title(composition.Text(edition.Document.Title, "document/title", TextForm.Plain)),
            "document.short_title" => title,
            "document.number" => metadata.DocumentNumber,
            "document.kind" => composition.KindLabel(edition.Document.Kind),
            "case_number" => metadata.CaseNumber,
            "version" => state.Version is { } version ? words["version_only", ("version", version)] : null,
            "status" => CoverComposer.Status(composition, state)?.Word,
            "classification" => ClassificationWords.Of(composition, state)?.Word,
            "date" => metadata.DecidedBy?.Date is { } decided ? words.Date(decided) : null,
            "valid_from" => metadata.ValidFrom is { } from ? words.Date(from) : null,
            "review_by" => metadata.ReviewBy is { } review ? words.Date(review) : null,
            "owner" => metadata.Owner is { } owner ? composition.Role(owner).PlainText : null,
            "org.name" => CoverComposer.Issuer(composition).Name,
            "org.number" => edition.Organisation.OrganisationNumber,
            "org.web" => edition.Organisation.Contact?.Web,
            "org.email" => edition.Organisation.Contact?.Email,
            _ => null,
        };
    }
}
