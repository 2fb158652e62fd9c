using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A document with its units.</summary>
internal sealed class DocumentFile(BoundFile bound, LibraryDocument model) : ModelFile<LibraryDocument>(bound, model)
{
    private Dictionary<string, BoundUnit>? _unitsById;

    /// <summary>The units by id; of two with one id, which another rule reports, the first.</summary>
    public IReadOnlyDictionary<string, BoundUnit> UnitsById => _unitsById ??= ById();

    /// <summary>The text of a unit in the language the document is written in.</summary>
    public string SourceOf(BoundUnit unit) => unit.Texts.Find(Model.SourceLanguage) ?? string.Empty;

    /// <summary>The languages that the document lists besides its own.</summary>
    public IEnumerable<(Language Language, LanguageStanding Standing)> TargetLanguages()
    {
        foreach (var entry in Model.Languages)
        {
            if (Language.TryParse(entry.Key, out var language) && !language.Equals(Model.SourceLanguage)) yield return (language, entry.Value);
        }
    }

    /// <summary>How much a gap in a language weighs: readers of an authoritative version are bound by it.</summary>
    public FindingSeverity SeverityFor(LanguageStanding standing) => standing == LanguageStanding.Authoritative ? FindingSeverity.Error : FindingSeverity.Warning;

    /// <summary>The text of a unit in a language where the document itself holds it in a map of languages.</summary>
    public YamlScalar? InlineText(BoundUnit unit, Language language) => unit.IsInlineMap ? (UnitNode.Of(Bound, unit) as YamlMapping)?.Find(language.Code) as YamlScalar : null;

    private Dictionary<string, BoundUnit> ById()
    {
        var units = new Dictionary<string, BoundUnit>(StringComparer.Ordinal);
        foreach (var unit in Bound.Units)
        {
            if (!units.ContainsKey(unit.Id)) units.Add(unit.Id, unit);
        }

        return units;
    }
}
