using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Rules;

/// <summary>A unit that is not translated into a language the document lists. An authoritative language lacks part of what was decided; a courtesy one shows the source.</summary>
internal sealed class MissingTranslation() : Rule("STY4001", FindingSeverity.Warning, "Missing translation")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // A source language that is not listed has a rule of its own; everything would be missing in what is listed.
        foreach (var file in files.Translated.Where(file => file.Languages.Has(file.SourceLanguage.Code)))
        {
            foreach (var unit in file.Bound.Units)
            {
                foreach (var (language, standing) in files.LanguagesOf(file))
                {
                    if (files.TranslationsOf(file).Find(unit.Id, language) is not { Standing: TranslationStanding.Missing }) continue;
                    var finding = Descriptor.At(
                        unit.Span, $"'{unit.Id}' is not translated into '{language.Code}'.",
                        $"Add it to {file.Folder}{file.Id}.{language.Code}.yaml.");
                    sink.Report(finding with { Severity = TranslatedFile.SeverityFor(standing) });
                }
            }
        }
    }
}
