using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>An adopted document that exists in none of the languages its organisation publishes in: nothing is made of it, and nobody would notice.</summary>
internal sealed class NothingToPublish() : Rule("STY7013", FindingSeverity.Warning, "Document in none of the organisation's languages")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var adopted in AdoptedDocument.Of(files))
        {
            var (organisation, document) = (adopted.File.Model, adopted.Document.Model);
            if (organisation.HasLanguageOf(document, adopted.Adoption)) continue;
            var languages = document.Languages.Concat(adopted.Adoption.Languages).Select(entry => entry.Key).Distinct();
            sink.Report(Descriptor.At(
                adopted.File.SpanOf(adopted.Adoption, "document"),
                $"'{document.Id}' is in {string.Join(", ", languages)}, and {organisation.Id} publishes in {string.Join(", ", organisation.Languages)}: nothing is made of it.",
                "Add a language to the 'languages' of the organisation, or translate the document and add the language to its own.",
                new RelatedPlace(adopted.File.SpanOf(organisation, "languages"), "The languages are here.")));
        }
    }
}
