using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A translation into a language that the document does not list, or into the one it is written in: it would never be shown.</summary>
internal sealed class UnlistedLanguage() : Rule("STY4004", FindingSeverity.Error, "Translation into an unlisted language")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Sidecars)
        {
            if (files.TranslatedBy(file) is not { } document) continue;
            var language = file.Model.Language;
            var span = file.SpanOf(file.Model, "language");
            if (language.Equals(document.SourceLanguage))
            {
                sink.Report(Descriptor.At(span, $"The document '{document.Id}' is itself written in '{language.Code}'.", $"Move the texts to {document.Path}, or correct the language."));
            }
            else if (!document.Languages.Has(language.Code))
            {
                sink.Report(Descriptor.At(
                    span, $"The document '{document.Id}' does not list '{language.Code}' among its languages.",
                    $"Add '{language.Code}: courtesy' to 'languages' in {document.Listed.File}.",
                    new RelatedPlace(document.Listed, "The languages are listed here.")));
            }
        }
    }
}
