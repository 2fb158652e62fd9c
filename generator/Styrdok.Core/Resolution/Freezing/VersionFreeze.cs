using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution.Freezing;

/// <summary>Takes down what the texts of a version are, so that nobody can change them under the same number without being told.</summary>
public static class VersionFreeze
{
    /// <summary>What the name of a file of versions ends with, after the id of the document.</summary>
    public const string Suffix = ".versions.yaml";

    /// <summary>A document's texts as they are now, under the number of its last version.</summary>
    /// <param name="document">The document.</param>
    /// <param name="languages">The languages whose texts are taken down.</param>
    /// <returns>The version; null where the history of the document tells of none.</returns>
    public static FrozenVersion? Of(LibraryDocument document, IEnumerable<Language> languages) => OverlayReview.Latest(document) is not { } latest ? null : new FrozenVersion
    {
        Version = latest.Version,
        Texts = languages.Select(language => new FrozenTexts { Language = language, Units = Hashes(document, language) }).ToValueList(),
        Modalities = ModalitiesOf(new ElementIndex(document)),
    };

    /// <summary>
    /// The languages that bind readers: those that are authoritative in the document or at an organisation that adopts it. Where none is, which a retelling says of
    /// itself, the language that the document is written in.
    /// </summary>
    public static ValueList<Language> BindingLanguages(LibraryDocument document, IEnumerable<Organisation> organisations)
    {
        var standings = organisations.SelectMany(organisation => organisation.Adopts).Where(adoption => adoption.Document == document.Id)
            .SelectMany(adoption => adoption.Languages).Concat(document.Languages);
        var binding = standings.Where(entry => entry.Value == LanguageStanding.Authoritative).Select(entry => Language.Parse(entry.Key)).Distinct().OrderBy(language => language).ToList();
        return binding.Count == 0 ? [document.SourceLanguage] : binding.ToValueList();
    }

    /// <summary>Whether a unit belongs to the text of a version. What the history tells of versions, and the particulars of the decision, are about the text.</summary>
    public static bool IsText(string unit) => !unit.StartsWith("history/", StringComparison.Ordinal) && !unit.StartsWith("metadata/", StringComparison.Ordinal);

    /// <summary>For each unit that has a text in a language, the hash of that text.</summary>
    public static ValueMap<string> Hashes(LibraryDocument document, Language language)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in UnitTable.Of(document).Where(unit => IsText(unit.Id) && !hashes.ContainsKey(unit.Id)))
        {
            if (unit.Text.Find(language) is { } text) hashes.Add(unit.Id, SourceText.Hash(text, unit.Form));
        }

        return new ValueMap<string>(hashes);
    }

    /// <summary>How strong each statement is that obliges somebody, by its path.</summary>
    internal static ValueMap<string> ModalitiesOf(ElementIndex index) => new(index.Elements.Values
        .Where(element => element.Record is Item { Modality: not null })
        .OrderBy(element => element.Path, StringComparer.Ordinal)
        .Select(element => new KeyValuePair<string, string>(element.Path, ModelForms.Modality.WordOf(((Item)element.Record).Modality!.Value))));
}
