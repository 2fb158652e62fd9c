using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Exchange.Outgoing;

/// <summary>Gathers the texts of a document for the translators of one language, with what they must know.</summary>
/// <param name="library">The library that the document belongs to.</param>
/// <param name="reviewAddress">The address of a unit's place in a review page, by the id of the document, the language and the unit; null where there is none.</param>
public sealed class ExchangeExport(Library library, Func<string, Language, string, string?>? reviewAddress = null)
{
    // What STY4018 asks about: so many times as long as the source, and so many characters that a short label may differ by.
    private const double LengthRatio = 2.5;
    private const int LengthAllowance = 40;

    /// <summary>What a title, heading or label may have at the most, STY3042.</summary>
    private const int MostInLabel = 1000;

    /// <summary>The texts of a document that are translated in sidecars.</summary>
    /// <param name="file">The document.</param>
    /// <param name="language">The language of the translation.</param>
    /// <param name="wanted">Which texts go out; null for all.</param>
    public ExchangeDocument Of(TranslatableFile file, Language language, Predicate<ExchangeUnit>? wanted = null)
    {
        var sidecar = file.SidecarOf(language);
        var standing = library.TranslationsOf(file.Id);
        var glossary = new Glossary(library.Terms, file.Source, language);
        var units = new List<ExchangeUnit>();
        foreach (var unit in file.Units)
        {
            var source = SourceText.Unwrapped(file.SourceOf(unit), unit.Form);
            if (source.Length == 0 || file.IsInline(unit, language)) continue;
            var translation = sidecar is not null && sidecar.Units.TryGet(unit.Id, out var found) ? found : null;

            // Numbers alone are the same in every language.
            if (translation is null && !source.Any(char.IsLetter)) continue;
            var state = standing.Find(unit.Id, language);
            var isMissing = string.IsNullOrEmpty(translation?.Target);
            var isOutdated = !isMissing && state is { Standing: TranslationStanding.Outdated };
            var outgoing = new ExchangeUnit
            {
                Id = unit.Id,
                Form = unit.Form,
                Source = source,
                Target = isMissing ? null : SourceText.Unwrapped(translation!.Target!, unit.Form),
                Standing = isMissing ? TranslationStanding.Missing : isOutdated ? TranslationStanding.Outdated : TranslationStanding.Current,
                State = isMissing ? null : translation!.State,
                OldSource = isOutdated ? SourceText.Unwrapped(translation!.Source, unit.Form) : null,
                Note = string.IsNullOrEmpty(translation?.Note) ? null : translation.Note,
                Protected = ProtectedPieces.Of(source, unit.Form),
                MostCharacters = unit.Form == TextForm.Plain ? MostInLabel : null,
                Line = unit.Span.Line,
            };
            if (wanted?.Invoke(outgoing) != false) units.Add(outgoing with { Remarks = Remarks(file, unit, outgoing, language, glossary) });
        }

        return new ExchangeDocument(file.Id, file.Path, file.Title, file.Source, language, units);
    }

    private List<string> Remarks(TranslatableFile file, BoundUnit unit, ExchangeUnit outgoing, Language language, Glossary glossary)
    {
        var remarks = new List<string> { "Where: " + UnitPlace.Of(file, unit) + "." };
        if (file.NoteOn(unit.Id) is { } note) remarks.Add("From the author: " + note);
        if (unit.Form == TextForm.Plain) remarks.Add("Form: a title or label, without Markdown.");
        if (unit.Form == TextForm.Body) remarks.Add("Form: Markdown. Keep paragraphs, lists and marks.");
        if (outgoing.Protected.Count > 0)
            remarks.Add("Keep as it is: " + string.Join(" ", outgoing.Protected.Select(piece => outgoing.Source.Substring(piece.Index, piece.Length)).Distinct(StringComparer.Ordinal)));
        var most = Math.Min((int)(outgoing.Source.Length * LengthRatio) + LengthAllowance, outgoing.MostCharacters ?? int.MaxValue);
        remarks.Add($"Length: about {most.ToString(CultureInfo.InvariantCulture)} characters at the most.");
        if (outgoing is { Standing: TranslationStanding.Outdated, OldSource: not null })
        {
            remarks.Add("Source before: " + outgoing.OldSource);
            remarks.Add("Translation before: " + outgoing.Target);
        }

        remarks.AddRange(glossary.In(outgoing.Source));
        if (reviewAddress?.Invoke(file.Id, language, unit.Id) is { } address) remarks.Add("Page: " + address);
        return remarks;
    }
}
