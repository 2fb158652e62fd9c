using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A file whose texts are translated in sidecars: a document or an overlay.</summary>
/// <param name="Bound">The file with its units.</param>
/// <param name="Id">The id that sidecars name it by.</param>
/// <param name="SourceLanguage">The language of its texts.</param>
/// <param name="Languages">The languages it is published in.</param>
/// <param name="Listed">Where these are listed.</param>
/// <param name="Retired">Ids that were used once.</param>
internal sealed record TranslatedFile(BoundFile Bound, string Id, Language SourceLanguage, ValueMap<LanguageStanding> Languages, SourceSpan Listed, ValueList<RetiredId> Retired)
{
    private Dictionary<string, BoundUnit>? _unitsById;

    /// <summary>The path as the host named it.</summary>
    public string Path => Bound.File.Source.Path;

    /// <summary>The folder, with a '/' at the end; empty for a file that stands at the top.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    /// <summary>The units by id; of two with one id, which another rule reports, the first.</summary>
    public IReadOnlyDictionary<string, BoundUnit> UnitsById => _unitsById ??= Bound.Units.GroupBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The text of a unit in the language the file is written in.</summary>
    public string SourceOf(BoundUnit unit) => unit.Texts.Find(SourceLanguage) ?? string.Empty;

    /// <summary>How far what stands in a map of languages is: whoever publishes a list of names has all of them approved at once.</summary>
    public TranslationState InlineState => Bound.Model is Catalogue ? TranslationState.Approved : TranslationState.Translated;

    /// <summary>The languages besides its own.</summary>
    public IEnumerable<(Language Language, LanguageStanding Standing)> TargetLanguages()
    {
        foreach (var entry in Languages)
        {
            if (Language.TryParse(entry.Key, out var language) && !language.Equals(SourceLanguage)) yield return (language, entry.Value);
        }
    }

    /// <summary>How much a gap in a language weighs: readers of an authoritative version are bound by it.</summary>
    public static FindingSeverity SeverityFor(LanguageStanding standing) => standing == LanguageStanding.Authoritative ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <summary>The text of a unit in a language where the file itself holds it in a map of languages.</summary>
    public YamlScalar? InlineText(BoundUnit unit, Language language) => unit.IsInlineMap ? (UnitNode.Of(Bound, unit) as YamlMapping)?.Find(language.Code) as YamlScalar : null;
}
