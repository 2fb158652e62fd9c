using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>
/// A label that a document needs in a language it does not have: a role whose duties the document lists, an internal document that it cites. Shared labels have no
/// source that could stand in for them. What an organisation writes on a document is needed in the languages in which it publishes that document.
/// </summary>
internal sealed class MissingLabel() : Rule("STY4007", FindingSeverity.Error, "Missing label")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var roles = Needs(files, RefTarget.Role);
        foreach (var file in files.Roles)
        {
            foreach (var role in file.Model.Roles)
            {
                Check(file, role, "label", $"The role '{role.Id}'", role.Label, roles, role.Id, sink);
                if (role.Plural is not null) Check(file, role, "plural", $"The role '{role.Id}'", role.Plural, roles, role.Id, sink);
            }
        }

        foreach (var file in files.Organisations) Check(files, file, sink);
        var references = Needs(files, RefTarget.Reference);
        foreach (var file in files.References)
        {
            foreach (var reference in file.Model.References.Where(reference => reference.Label is not null))
                Check(file, reference, "label", $"The reference '{reference.Id}'", reference.Label!, references, reference.Id, sink);
        }
    }

    /// <summary>What an organisation writes on the documents that it adopts.</summary>
    private void Check(LibraryFiles files, ModelFile<Organisation> file, FindingSink sink)
    {
        foreach (var adoption in file.Model.Adopts)
        {
            if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document) is not { } document) continue;
            var codes = (adoption.Languages.Count > 0 ? adoption.Languages : document.Model.Languages).Select(entry => entry.Key);
            var languages = codes.Select(code => Language.TryParse(code, out var language) ? language : null).OfType<Language>()
                .Where(language => document.Model.Languages.Has(language.Code) && (file.Model.Languages.Count == 0 || file.Model.Languages.Contains(language))).ToList();
            var texts = new (object? Record, string Key, LocalizedText? Text)[]
            {
                (adoption.Metadata, "replaces", adoption.Metadata?.Replaces),
                (adoption.Metadata?.DecidedBy, "body", adoption.Metadata?.DecidedBy?.Body),
                (adoption.Metadata?.DecidedBy, "item", adoption.Metadata?.DecidedBy?.Item),
            };
            foreach (var (record, key, text) in texts)
            {
                foreach (var language in languages.Where(language => text is not null && text.Find(language) is null))
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(record!, key), $"'{key}' has no text in '{language.Code}', in which the organisation publishes '{adoption.Document}'.", $"Add '{language.Code}: …' to '{key}'."));
                }
            }
        }
    }

    private void Check<T>(
        ModelFile<T> file, object record, string key, string what, LocalizedText text, Dictionary<string, SortedDictionary<Language, string>> needs, string id, FindingSink sink)
        where T : class
    {
        if (!needs.TryGetValue(id, out var needed)) return;
        foreach (var need in needed.Where(need => text.Find(need.Key) is null))
        {
            sink.Report(Descriptor.At(
                file.SpanOf(record, key), $"{what} has no {key} in '{need.Key.Code}', which the document '{need.Value}' is published in.", $"Add '{need.Key.Code}: …' to '{key}'."));
        }
    }

    /// <summary>For each id the languages of the documents that name it, and for each language the first such document.</summary>
    private static Dictionary<string, SortedDictionary<Language, string>> Needs(LibraryFiles files, RefTarget target)
    {
        var needs = new Dictionary<string, SortedDictionary<Language, string>>(StringComparer.Ordinal);
        foreach (var sidecar in files.Sidecars.Where(sidecar => target == RefTarget.Role && sidecar.Model.Approval is not null))
        {
            var role = sidecar.Model.Approval!.Role;
            if (!needs.TryGetValue(role, out var languages)) needs.Add(role, languages = []);
            if (!languages.ContainsKey(sidecar.Model.Language)) languages.Add(sidecar.Model.Language, sidecar.Model.Translates);
        }

        foreach (var document in files.Documents)
        {
            foreach (var id in files.IdsNamedIn(document, target))
            {
                if (!needs.TryGetValue(id, out var languages)) needs.Add(id, languages = []);
                foreach (var entry in document.Model.Languages)
                {
                    if (Language.TryParse(entry.Key, out var language) && !languages.ContainsKey(language)) languages.Add(language, document.Model.Id);
                }
            }
        }

        return needs;
    }
}
