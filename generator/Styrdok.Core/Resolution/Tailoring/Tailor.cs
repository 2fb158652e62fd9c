using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;
using States = System.Collections.Generic.Dictionary<(string Unit, Styrdok.Core.Values.Language Language), Styrdok.Core.Translation.UnitTranslation>;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>
/// Lays overlays over a document. What an overlay names and the document lacks is passed over: the rules report it. The order of overlays means nothing where they
/// keep to the rule that no two touch one unit; additions at one place stand in their order.
/// </summary>
public static class Tailor
{
    /// <summary>The document as an organisation has it.</summary>
    /// <param name="library">The library that holds document, overlays and their translations.</param>
    /// <param name="document">The document.</param>
    /// <param name="adoption">How the organisation adopts it.</param>
    public static TailoredDocument Apply(Library library, LibraryDocument document, Adoption adoption) => Apply(
        document, library.TranslationsOf(document.Id),
        adoption.Overlay.Select(library.FindOverlay).OfType<Overlay>().Select(overlay => (overlay, library.TranslationsOf(overlay.Id))).ToList());

    /// <summary>The same from the parts.</summary>
    public static TailoredDocument Apply(LibraryDocument document, DocumentTranslations translations, IReadOnlyList<(Overlay Overlay, DocumentTranslations Translations)> overlays)
    {
        var parameters = document.Params.Select(entry => new KeyValuePair<string, ParameterValue>(entry.Key, entry.Value.Default)).ToList();
        if (overlays.Count == 0) return new TailoredDocument(document, translations, new ValueMap<ParameterValue>(parameters), default);

        var index = new ElementIndex(document);
        var rewriting = new Rewriting();
        var deviations = new List<Deviation>();
        var states = translations.Units.ToDictionary(unit => (unit.Unit, unit.Language));
        foreach (var (overlay, own) in overlays)
        {
            Exclude(overlay, index, rewriting, deviations, states);
            Set(overlay, document, parameters, deviations);
            Replace(overlay, own, index, rewriting, deviations, states);
            Add(overlay, own, index, rewriting, deviations, states);
        }

        var units = states.Values.OrderBy(state => state.Unit, StringComparer.Ordinal).ThenBy(state => state.Language).ToValueList();
        return new TailoredDocument(
            rewriting.Apply(document), new DocumentTranslations(document.Id, units) { Approvals = Approvals(translations, overlays) }, new ValueMap<ParameterValue>(parameters), deviations.ToValueList());
    }

    // What an overlay words or adds was not before those who approved the document's own texts.
    private static ValueList<LanguageApproval> Approvals(DocumentTranslations translations, IReadOnlyList<(Overlay Overlay, DocumentTranslations Translations)> overlays) =>
        translations.Approvals.Select(approval => approval with
        {
            Holds = approval.Holds && overlays.All(overlay => overlay.Translations.ApprovalIn(approval.Language) is { Holds: true } || overlay.Translations.Units.All(unit => unit.Language != approval.Language)),
        }).ToValueList();

    private static void Exclude(Overlay overlay, ElementIndex index, Rewriting rewriting, List<Deviation> deviations, States states)
    {
        foreach (var path in overlay.Exclude.Where(index.Elements.ContainsKey))
        {
            rewriting.Exclude(path);
            foreach (var area in index.Below(path).Select(element => element.Record).OfType<Area>()) rewriting.ForgetArea(area.Id);
            foreach (var key in states.Keys.Where(key => ElementIndex.IsWithin(key.Unit, path)).ToList()) states.Remove(key);
            deviations.Add(new Deviation(DeviationKind.LeftOut, overlay.Id, path, index.TextOf(path)?.Text, null, index.TextOf(path)?.Id));
        }
    }

    private static void Set(Overlay overlay, LibraryDocument document, List<KeyValuePair<string, ParameterValue>> parameters, List<Deviation> deviations)
    {
        foreach (var entry in overlay.Set)
        {
            var at = parameters.FindIndex(parameter => parameter.Key == entry.Key);
            if (at < 0) continue;
            parameters[at] = new KeyValuePair<string, ParameterValue>(entry.Key, entry.Value);
            if (document.Params.TryGet(entry.Key, out var parameter) && parameter.Default != entry.Value)
                deviations.Add(new Deviation(DeviationKind.Set, overlay.Id, entry.Key, null, null));
        }
    }

    private static void Replace(Overlay overlay, DocumentTranslations own, ElementIndex index, Rewriting rewriting, List<Deviation> deviations, States states)
    {
        foreach (var replacement in overlay.Replace)
        {
            if (!index.Units.TryGetValue(replacement.At, out var unit)) continue;

            // The overlay does not know what form the text has that it stands for.
            var text = LocalizedText.Of(replacement.Text.Texts.Select(entry => new LanguageText(entry.Language, TextBinder.Normalize(entry.Text, unit.Form))));
            rewriting.Replace(unit.Id, text);
            foreach (var key in states.Keys.Where(key => key.Unit == unit.Id).ToList()) states.Remove(key);
            Adopt(own, id => id == "replace/" + unit.Id ? unit.Id : null, states);
            deviations.Add(new Deviation(DeviationKind.Reworded, overlay.Id, unit.Id, unit.Text, text, unit.Id));
        }
    }

    private static void Add(Overlay overlay, DocumentTranslations own, ElementIndex index, Rewriting rewriting, List<Deviation> deviations, States states)
    {
        // Several after one element stand in the order in which they are written.
        foreach (var addition in overlay.Add)
        {
            var element = AddedElement.Of(addition);
            if (element.OwnerIn(index) is not { } owner) continue;
            var path = BindPlace.Join(owner, element.Step);
            if (addition.In is null && (addition.After ?? addition.Before) is { } sibling) rewriting.AddBeside(sibling, addition.After is not null, element.Record);
            else rewriting.AddLast(owner, element.Type, element.Record);
            var prefix = "add/" + element.Step;
            Adopt(own, id => ElementIndex.IsWithin(id, prefix) ? path + id.Substring(prefix.Length) : null, states);
            var first = UnitTable.Of(element.Record).FirstOrDefault();
            deviations.Add(new Deviation(DeviationKind.Added, overlay.Id, path, null, first?.Text, first is null ? null : BindPlace.Join(path, first.Id)));
        }
    }

    // What stands in the overlay at one id stands in the document at another.
    private static void Adopt(DocumentTranslations own, Func<string, string?> idOf, States states)
    {
        foreach (var state in own.Units)
        {
            if (idOf(state.Unit) is { } id) states[(id, state.Language)] = state with { Unit = id };
        }
    }
}
