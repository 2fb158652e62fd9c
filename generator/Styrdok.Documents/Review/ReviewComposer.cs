using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Composes the page where a translation is read beside its source.</summary>
public static class ReviewComposer
{
    private static readonly Dictionary<string, string> s_parts = new(StringComparer.Ordinal)
    {
        ["document"] = "deviations_head",
        ["metadata"] = "review_metadata",
        ["params"] = "review_params",
        ["history"] = "history_heading",
        ["event"] = "event_heading",
        ["parties"] = "parties_heading",
    };

    /// <summary>The page.</summary>
    /// <param name="request">What it is made of.</param>
    /// <exception cref="ArgumentException">The document is not translated into the language: it is written in it, or does not list it.</exception>
    public static ReviewPage Compose(ReviewRequest request)
    {
        var (source, target) = (request.Source.AsAdopted(), request.Target.AsAdopted());

        // Numbers alone are nobody's work: they are not counted as approved when nobody has read anything.
        var units = UnitTable.Of(source.Document).Where(unit => target.Translations.Find(unit.Id, target.Language) is not null && unit.Text.Texts.Any(text => text.Text.Any(char.IsLetter))).ToList();
        if (units.Count == 0) throw new ArgumentException($"'{source.Document.Id}' is not translated into '{target.Language}'.", nameof(request));
        var forms = units.ToDictionary(unit => unit.Id, unit => unit.Form, StringComparer.Ordinal);
        bool IsBody(string unit) => forms.TryGetValue(unit, out var form) && form == TextForm.Body;

        var words = new Words(source.Labels);
        string NameOf(Language language) => words["language_" + language.Code];
        var writtenIn = new ReviewColumnComposer(source, "source", NameOf(source.Language), IsBody);
        var translatedInto = new ReviewColumnComposer(target, "target", NameOf(target.Language), IsBody);
        var others = request.Others.Select(other => new ReviewColumnComposer(other.AsAdopted(), other.Language.Code, NameOf(other.Language), IsBody)).ToList();

        // Overlays are translated from their own language, which need not be that of the document.
        var originals = new Dictionary<Language, ReviewColumnComposer> { [source.Language] = writtenIn };
        ReviewColumnComposer Original(Language language)
        {
            if (!originals.TryGetValue(language, out var column))
                originals[language] = column = new ReviewColumnComposer(source with { Language = language, Labels = InterfaceWords.Of(source.Library, language) }, "source", NameOf(language), IsBody);
            return column;
        }

        var composer = new ReviewUnitComposer(request, source, target, Original, translatedInto, others, words);
        var sections = Sections(units, composer, source, writtenIn, words);
        var all = sections.SelectMany(section => section.Units).ToList();

        var composition = DocumentComposer.Begin(source with { MarksStates = false });
        var title = composition.Text(source.Document.Title, "document/title", TextForm.Plain);
        var approval = target.ApprovalOfTranslation;
        return new ReviewPage
        {
            Id = source.Document.Id,
            Language = source.Language,
            Labels = source.Labels,
            Issuer = CoverComposer.Issuer(composition),
            Title = title,
            WindowTitle = words["review_window", ("title", title.PlainText), ("language", NameOf(target.Language))],
            Direction = words["review_direction", ("source", Words.Capital(NameOf(source.Language))), ("target", NameOf(target.Language))],
            Facts = Facts(target, words).Append(request.Places.FileOf(target.Document.Id, target.Language)).OfType<string>().ToValueList(),
            Approval = approval is null ? null : new StatusTag(words["review_approved"], approval.Holds ? Tone.Positive : Tone.Warning),
            ApprovalText = approval is null ? null : composition.Approved(approval),
            Source = writtenIn.Column,
            Target = translatedInto.Column,
            Others = others.Select(other => other.Column).ToValueList(),
            Overview = "../" + ReviewAddress.Overview[ReviewAddress.Folder.Length..],
            Preview = request.Preview,
            Proof = request.Proof,
            Progress = ReviewCounts.Progress(all.Select(unit => unit.Status).ToList(), words),
            Filters = Filters(all, words).ToValueList(),
            Sections = sections,
            Count = all.Count,
        };
    }

    private static IEnumerable<string> Facts(Edition target, Words words)
    {
        var state = new EditionState(target);
        yield return state.IsCourtesy && state.Authoritative.Count == 0 ? words["courtesy"]
            : state.IsCourtesy ? words["strip_courtesy", ("prevails", words.List(state.Authoritative.Select(language => words["strip_prevails_" + language.Code])))]
            : words["review_authoritative"];
        if (state.Version is { } version) yield return words["version_only", ("version", version)];
    }

    private static IEnumerable<ReviewFilter> Filters(List<ReviewUnit> units, Words words)
    {
        yield return new ReviewFilter("all", words["review_all"], units.Count);
        yield return new ReviewFilter("open", words["review_open"], units.Count(unit => unit.Status < ReviewStatus.Reviewed));
        foreach (var status in Enum.GetValues<ReviewStatus>())
        {
            yield return new ReviewFilter(ReviewCounts.NameOf(status), ReviewCounts.Word(status, words), units.Count(unit => unit.Status == status));
        }

        yield return new ReviewFilter("findings", words["review_findings"], units.Count(unit => unit.Findings.Count > 0));
    }

    // In the order of the document: the head, the sections as a reader meets them, then what the body does not show.
    private static ValueList<ReviewSection> Sections(List<ModelUnit> units, ReviewUnitComposer composer, Edition source, ReviewColumnComposer writtenIn, Words words)
    {
        var parts = units.GroupBy(unit => unit.Id.Split('/')[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var order = new[] { "document" }.Concat(writtenIn.Order.Select(unit => unit.Split('/')[0])).Concat(parts.Keys).Distinct(StringComparer.Ordinal).Where(parts.ContainsKey);
        var shown = writtenIn.Body.OfType<SectionBlock>().Where(section => section.Id is not null).DistinctBy(section => section.Id).ToDictionary(section => section.Id!, StringComparer.Ordinal);
        var sections = new List<ReviewSection>();
        foreach (var part in order)
        {
            var own = parts[part].Select(composer.Compose).ToValueList();
            var section = shown.GetValueOrDefault(Composition.Anchor(part));
            sections.Add(new ReviewSection
            {
                Anchor = ReviewAddress.AnchorOfSection(part),
                Name = part,
                Number = section?.Number ?? string.Empty,
                Heading = section is not null ? section.Heading with { Unit = null } : TextUnit.Of(s_parts.TryGetValue(part, out var key) ? words[key] : HeadingOf(part, source)),
                Progress = ReviewCounts.Progress(own.Select(unit => unit.Status).ToList(), words),
                Units = own,
            });
        }

        return sections.ToValueList();
    }

    // A section that this layout does not show.
    private static string HeadingOf(string part, Edition source) =>
        source.Document.Sections.FirstOrDefault(section => section.Id == part)?.Heading.Find(source.Document.SourceLanguage) ?? part;
}
