using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation.Checking;

/// <summary>
/// The texts of one file with their translations, and what the checks find in them. What was found is kept as long as the terms stay the same; the texts, taken
/// apart, are not.
/// </summary>
internal sealed class CheckedTexts(BoundFile file, IReadOnlyList<BoundFile> sidecars)
{
    private (CheckTables Tables, ILookup<string, Finding> Findings)? _kept;
    private bool? _hasAcceptances;

    /// <summary>Whether a translator accepts anything.</summary>
    public bool HasAcceptances => _hasAcceptances ??= sidecars.Any(sidecar => sidecar.Model is TranslationSidecar model && model.Units.Any(entry => entry.Value.Accept.Count > 0));

    /// <summary>Has every check look at the texts, unless they have with the same tables.</summary>
    /// <param name="tables">What they judge by.</param>
    public void Judge(CheckTables tables)
    {
        if (_kept is { } kept && kept.Tables.SameAs(tables)) return;
        var findings = All(tables.Languages).SelectMany(text => RuleCatalogue.TextChecks.SelectMany(check => check.Findings(text, tables)));
        _kept = (tables, findings.ToLookup(finding => finding.Id, StringComparer.Ordinal));
    }

    /// <summary>What a check found.</summary>
    /// <param name="check">The check.</param>
    /// <exception cref="InvalidOperationException">The texts have not been judged.</exception>
    public IEnumerable<Finding> FindingsOf(TextCheck check) =>
        _kept is { } kept ? kept.Findings[check.Descriptor.Id] : throw new InvalidOperationException("The texts are judged before the rules are asked.");

    /// <summary>The texts: what stands in the file, in every language, and what its sidecars add. A translation of a text that has changed since is of another text, and left out.</summary>
    public IEnumerable<CheckedText> All(LanguageTables languages)
    {
        var units = new Dictionary<string, BoundUnit>(StringComparer.Ordinal);
        foreach (var unit in file.Units)
        {
            if (!units.ContainsKey(unit.Id)) units.Add(unit.Id, unit);
            foreach (var text in Written(unit, languages)) yield return text;
        }

        foreach (var sidecar in sidecars)
        {
            if (sidecar.Model is not TranslationSidecar model) continue;
            foreach (var entry in model.Units)
            {
                if (!units.TryGetValue(entry.Key, out var unit) || model.Language.Equals(unit.SourceLanguage) || !SourceText.Same(unit.SourceText, entry.Value.Source, unit.Form)) continue;
                if (string.IsNullOrEmpty(entry.Value.Target) || (sidecar.NodeOf(entry.Value) as YamlMapping)?.Find("target") is not YamlScalar target) continue;
                var place = new TextPlace(sidecar.File.Source, target, unit.Form, null, entry.Key);
                yield return new CheckedText(place, model.Language, languages, new Original(new Prose(unit.SourceText, unit.Form), unit.SourceLanguage, languages.Find(unit.SourceLanguage), unit.Span), ModalityOf(unit),
                    entry.Value.Accept.Count > 0 ? new Acceptance(entry.Value.Accept, sidecar.SpanOf(entry.Value, "accept")) : null);
            }
        }
    }

    /// <summary>What translators accept of texts that have no translation: ids of units, and what is accepted.</summary>
    public IEnumerable<(string Unit, Acceptance Accepted)> OfNothing() =>
        from sidecar in sidecars
        let model = sidecar.Model as TranslationSidecar
        where model is not null
        from entry in model.Units
        where entry.Value.Accept.Count > 0 && string.IsNullOrEmpty(entry.Value.Target)
        select (entry.Key, new Acceptance(entry.Value.Accept, sidecar.SpanOf(entry.Value, "accept")));

    private IEnumerable<CheckedText> Written(BoundUnit unit, LanguageTables languages)
    {
        var node = UnitNode.Of(file, unit);
        if (node is YamlScalar scalar)
        {
            yield return new CheckedText(new TextPlace(file.File.Source, scalar, unit.Form, null, unit.Id), unit.SourceLanguage, languages, null, ModalityOf(unit), null);
            yield break;
        }

        if (node is not YamlMapping map) yield break;
        var source = map.Find(unit.SourceLanguage.Code) as YamlScalar;
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not YamlScalar { Value.Length: > 0 } text || !Language.TryParse(entry.Key.Value, out var language)) continue;

            // A note tells the writers of one language what to look out for; in another it may say something else.
            var of = source is null || ReferenceEquals(source, text) || unit.Pointer.EndsWith("/note", StringComparison.Ordinal) ? null : new Original(new Prose(source.Value, unit.Form), unit.SourceLanguage, languages.Find(unit.SourceLanguage), source.Span);
            yield return new CheckedText(new TextPlace(file.File.Source, text, unit.Form, null, unit.Id), language, languages, of, null, null);
        }
    }

    /// <summary>The modality of the item whose text a unit is: it stands beside the text.</summary>
    private Modality? ModalityOf(BoundUnit unit)
    {
        var end = unit.Pointer.LastIndexOf('/');
        if (end <= 0 || unit.Pointer.Substring(end) != "/text") return null;
        if ((UnitNode.Of(file, unit with { Pointer = unit.Pointer.Substring(0, end) }) as YamlMapping)?.Find("modality") is not YamlScalar scalar) return null;
        return scalar.Value switch { "must" => Modality.Must, "should" => Modality.Should, "may" => Modality.May, _ => null };
    }
}
