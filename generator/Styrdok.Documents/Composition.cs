using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Markdown;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents;

/// <summary>The state of composing one edition: its words, its citations, the place reached, and how texts of the content become texts of the tree.</summary>
internal sealed partial class Composition
{
    private readonly MarkdownReader _markdown;
    private readonly Dictionary<Language, Abbreviations> _abbreviations = [];

    private readonly IReadOnlyDictionary<string, string> _numbers;

    /// <summary>A state at the beginning of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="citations">What it cites.</param>
    /// <param name="numbers">The numbers of its sections by their anchors; empty while they are found.</param>
    public Composition(Edition edition, CitationIndex citations, IReadOnlyDictionary<string, string> numbers)
    {
        Edition = edition;
        Citations = citations;
        Words = new Words(edition.Labels);
        _numbers = numbers;
        Notes = new NoteIndex(Words);
        _markdown = new MarkdownReader(Cite, Refer, Notes.Add);
    }

    public Edition Edition { get; }

    public CitationIndex Citations { get; }

    public Words Words { get; }

    /// <summary>The footnotes met so far.</summary>
    public NoteIndex Notes { get; }

    public Language Language => Edition.Language;

    /// <summary>The numbered place that is being composed; citations are noted there.</summary>
    public Place? Place { get; set; }

    /// <summary>How many tables there have been.</summary>
    public int Tables { get; set; }

    /// <summary>The last step of the path of what all areas rest on. No id of the content holds an underscore, so that no area can have the same anchor.</summary>
    public const string Needs = "needs_";

    /// <summary>How many forms there have been.</summary>
    public int Forms { get; set; }

    /// <summary>The next table's label.</summary>
    public string NextTableLabel() => Words["table_label", ("number", Numerals.Decimal(++Tables))];

    /// <summary>How many figures there have been.</summary>
    public int Figures { get; set; }

    /// <summary>The next figure's label.</summary>
    public string NextFigureLabel() => Words["figure_label", ("number", Numerals.Decimal(++Figures))];

    /// <summary>
    /// The anchor of a path of ids. Ids hold single hyphens only, so that two cannot give one anchor; anchors of what the composer adds hold an underscore,
    /// which no id does.
    /// </summary>
    public static string Anchor(string path) => path.Replace("/", "--", StringComparison.Ordinal);

    /// <summary>An inline or plain text of the document.</summary>
    public TextUnit Text(LocalizedText text, string unit, TextForm form = TextForm.Inline)
    {
        var shown = Choose(text, unit);
        Notes.Begin(unit, Foreign(shown));
        ValueList<Inline> inlines = form == TextForm.Plain ? [new TextInline(SourceText.Unwrapped(Fill(shown.Text, markdown: false), form))] : _markdown.Inlines(Fill(shown.Text, markdown: true));
        return Origin(shown, unit) with { Inlines = AbbreviationsIn(shown.Language).Mark(inlines) };
    }

    /// <summary>Where the terms of the library may be cut at the end of a line, word by word.</summary>
    public ValueList<BreakForm> Breaks => Edition.Library.Terms
        .SelectMany(term => term.Forms)
        .Where(forms => forms.Value.Break is not null && Language.TryParse(forms.Key, out _))
        .SelectMany(forms => forms.Value.Break!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Contains('|', StringComparison.Ordinal)), (forms, word) => new BreakForm(Language.Parse(forms.Key), word))
        .Distinct()
        .ToValueList();

    /// <summary>The letters of a text where nothing but letters can stand, with what is to be said of an outdated or untranslated one in brackets behind them.</summary>
    public static string Marked(TextUnit text) => text.StateNote is null ? text.PlainText : $"{text.PlainText} ({text.StateNote})";

    /// <summary>A body of the document.</summary>
    public ValueList<Block> Body(LocalizedText text, string unit)
    {
        var shown = Choose(text, unit);
        var origin = Origin(shown, unit);
        var marked = false;
        Notes.Begin(unit, Foreign(shown));
        return _markdown.Body(Fill(shown.Text, markdown: true), inlines =>
        {
            // The mark of an outdated or untranslated body stands once, at its first paragraph.
            var result = origin with { Inlines = AbbreviationsIn(shown.Language).Mark(inlines), StateNote = marked ? null : origin.StateNote };
            marked = true;
            return result;
        });
    }

    /// <summary>A body in a language that its author wrote it in, whatever the edition's.</summary>
    public ValueList<Block> Body(LocalizedText text, string unit, Language language) =>
        _markdown.Body(Fill(text[language], markdown: true), inlines => new TextUnit { Unit = unit, Inlines = inlines, Language = language });

    /// <summary>A shared label (a role, a name): its own language stands in where it lacks one.</summary>
    public TextUnit Shared(LocalizedText text, Language? own = null)
    {
        var (shown, language) = SharedText(text, own);
        return TextUnit.Of(shown, language == Language ? null : language);
    }

    /// <summary>A shared label as letters, with the language it is in.</summary>
    public (string Text, Language Language) SharedText(LocalizedText text, Language? own = null) => SharedText(text, own, Language);

    private static (string Text, Language Language) SharedText(LocalizedText text, Language? own, Language wanted)
    {
        // A body's own name in its own language is that language also where a translation map repeats it word for word.
        if (text.Find(wanted) is { } found) return (found, own is not null && own != wanted && text.Find(own) == found ? own : wanted);
        var fallback = (own is null ? null : text.Texts.FirstOrDefault(entry => entry.Language == own)) ?? text.Texts[0];
        return (fallback.Text, fallback.Language);
    }

    /// <summary>What a kind of document is called here: as the organisation says, else as the library or the tool does.</summary>
    public string KindLabel(DocumentKind kind) =>
        Edition.Library.FindKind(kind, Edition.Organisation.Id)?.Label is { } label ? SharedText(label).Text : ModelForms.DocumentKind.WordOf(kind);

    /// <summary>The name of a role.</summary>
    public TextUnit Role(string id) => Edition.Library.FindRole(id) is { } role ? Shared(role.Label) : TextUnit.Of(id);

    /// <summary>Who approved a translation, when, where that is recorded, and whether it covers the text as it is.</summary>
    public string Approved(LanguageApproval approval)
    {
        var role = Role(approval.Role).PlainText + (approval.Ref is null ? string.Empty : $" ({approval.Ref})");
        return Words[approval.Holds ? "translation_approval" : "translation_approval_partly", ("date", Words.Date(approval.Date)), ("role", role)];
    }

    /// <summary>The names of roles as a list in words, as they stand within a sentence.</summary>
    public string Roles(IEnumerable<string> ids) => Words.List(ids.Select(id => Wording.Words.Within(Role(id).PlainText)));

    /// <summary>The names of roles that act together, as a heading: in the plural where they have one.</summary>
    public TextUnit Together(IEnumerable<string> ids)
    {
        var names = ids.Select(id => Edition.Library.FindRole(id) is { } role ? Shared(role.Plural ?? role.Label).PlainText : id);
        return TextUnit.Of(Wording.Words.Capital(Words.List(names.Select(Wording.Words.Within))));
    }

    /// <summary>A citation of a work.</summary>
    public Inline Cite(CitedWork cited)
    {
        if (Edition.Library.FindReference(cited.Id) is not { } work) return new TextInline("[" + cited.Id + "]");
        Citations.Note(cited.Id, Place);
        var number = Numerals.Decimal(Citations.NumberOf(cited.Id) ?? 0);
        var text = cited.Locator is null ? $"[{number}]" : $"[{number}, {cited.Locator.Replace("§ ", "§\u00A0", StringComparison.Ordinal)}]";
        return new CitationInline(text, CitationIndex.Anchor(cited.Id), ReferenceTexts.Description(work, Language, cited.Locator));
    }

    /// <summary>The letters of a text in the edition's language, without its marks.</summary>
    public string Plain(LocalizedText text)
    {
        Notes.Begin(null, null);
        return new TextUnit { Inlines = _markdown.Inlines(Fill(Choose(text, string.Empty).Text, markdown: true)) }.PlainText;
    }

    /// <summary>The letters that a body begins with, of its first paragraph or entry, without marks.</summary>
    public string PlainStart(LocalizedText text)
    {
        Notes.Begin(null, null);
        var start = string.Empty;
        _markdown.Body(Fill(Choose(text, string.Empty).Text, markdown: true), inlines =>
        {
            var unit = new TextUnit { Inlines = inlines };
            if (start.Length == 0) start = unit.PlainText;
            return unit;
        });
        return start;
    }

    /// <summary>A text that is quoted where it is not at home: the letters alone, with what is to be said of an outdated or untranslated one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="translations">How far that is translated.</param>
    /// <param name="source">The language that it is written in.</param>
    public TextUnit Quoted(LocalizedText text, string unit, DocumentTranslations translations, Language source)
    {
        var shown = Choose(text, unit);
        Notes.Begin(null, null); // where a text is quoted, its footnotes are not
        var letters = new TextUnit { Inlines = _markdown.Inlines(Fill(shown.Text, markdown: true)) }.PlainText;
        return Origin(shown, unit, translations, source) with { Unit = null, Inlines = [new TextInline(letters)] };
    }

    /// <summary>The language that the texts of an overlay are written in.</summary>
    public Language SourceOfOverlay(string overlay) => Edition.Library.FindOverlay(overlay)?.SourceLanguage ?? Edition.Document.SourceLanguage;

    /// <summary>The number and heading of a section, for lists that speak of it; null for an unknown one.</summary>
    public TextUnit? HeadingOf(string id)
    {
        if (Edition.Document.Sections.FirstOrDefault(section => section.Id == id) is not { } section) return null;
        var heading = Text(section.Heading, id + "/heading", TextForm.Plain);
        var number = _numbers.GetValueOrDefault(Anchor(id), string.Empty);
        return number.Length == 0 ? heading : heading with { Unit = null, Inlines = [new TextInline(number + "\u00A0"), .. heading.Inlines] };
    }

    // Number and link on screen; on paper the page as well. A section without a number goes by its heading.
    private Inline Refer(string id)
    {
        if (Edition.Document.Sections.FirstOrDefault(section => section.Id == id) is not { } section) return new TextInline("${ref:" + id + "}");
        var heading = Fill(Choose(section.Heading, id).Text, markdown: false); // never as Markdown: a heading may refer to its own section
        var number = _numbers.GetValueOrDefault(Anchor(id), string.Empty);
        return new CrossReferenceInline(number.Length == 0 ? heading : number, Anchor(id), number.Length == 0 ? string.Empty : heading) { OnPage = Words["on_page"] };
    }

    private string NumberOf(string id) => _numbers.GetValueOrDefault(Anchor(id)) is { Length: > 0 } number ? number
        : Edition.Document.Sections.FirstOrDefault(section => section.Id == id) is { } section && Choose(section.Heading, id).Text is var heading && !heading.Contains("${", StringComparison.Ordinal) ? heading : id;

    // What a short name stands for is said in the language of the text that it stands in, which is not the edition's where that is untranslated.
    private Abbreviations AbbreviationsIn(Language language)
    {
        if (_abbreviations.TryGetValue(language, out var known)) return known;
        return _abbreviations[language] = new Abbreviations(Edition.Library.Actors.Where(actor => actor.Abbreviation is not null).Select(actor =>
        {
            var (name, own) = SharedText(actor.Names, actor.NameLanguage, language);
            return new AbbreviationInline(actor.Abbreviation!, name, own == language ? null : own);
        }));
    }

    private LanguageText Choose(LocalizedText text, string unit)
    {
        var source = Edition.Document.SourceLanguage;
        var found = text.Find(Language) is { } shown ? new LanguageText(Language, shown)
            : text.Find(source) is { } original ? new LanguageText(source, original)
            : text.Texts.Count > 0 ? text.Texts[0]
            : throw new InvalidOperationException($"The unit {unit} has no text in any language.");

        // Numbers alone are the same in every language; nobody translates them, and nothing is to be said of it.
        return found.Language != Language && !found.Text.Any(char.IsLetter) ? new LanguageText(Language, found.Text) : found;
    }

    private Language? Foreign(LanguageText shown) => shown.Language == Language ? null : shown.Language;

    private TextUnit Origin(LanguageText shown, string unit) => Origin(shown, unit, Edition.Translations, SourceOf(unit));

    // What an overlay words is written in the language of the overlay.
    private Language SourceOf(string unit) => Edition.Tailored?.ProvenanceOf(unit) is { } overlay ? SourceOfOverlay(overlay) : Edition.Document.SourceLanguage;

    private TextUnit Origin(LanguageText shown, string unit, DocumentTranslations translations, Language source)
    {
        if (shown.Language != Language)
        {
            return new TextUnit
            {
                Unit = unit, Inlines = [], Language = shown.Language, State = TextState.Untranslated, StateNote = Edition.MarksStates ? Words["not_translated_" + shown.Language.Code] : null,
            };
        }

        return Edition.MarksStates && translations.Find(unit, Language) is { Standing: TranslationStanding.Outdated }
            ? new TextUnit { Unit = unit, Inlines = [], State = TextState.Outdated, StateNote = Words["outdated_" + source.Code] }
            : new TextUnit { Unit = unit, Inlines = [] };
    }

    private string Fill(string text, bool markdown)
    {
        var marks = TextMarks.Placeholders(text);
        if (marks.Count == 0) return text.Replace("$${", "${", StringComparison.Ordinal);
        var filled = new StringBuilder(text.Length);
        var from = 0;
        foreach (var mark in marks.Where(mark => mark.IsClosed))
        {
            filled.Append(text, from, mark.Index - from);
            if (mark.Name.StartsWith("ref:", StringComparison.Ordinal)) filled.Append(markdown ? MarkdownReader.Reference(mark.Name[4..].Trim()) : NumberOf(mark.Name[4..].Trim()));
            else if (Placeholders.Of(mark, this) is { } value) filled.Append(markdown ? Escape(value) : value);
            else filled.Append(text, mark.Index, mark.Length);
            from = mark.Index + mark.Length;
        }

        return filled.Append(text, from, text.Length - from).ToString().Replace("$${", "${", StringComparison.Ordinal);
    }

    // What an organisation is called must not be read as Markdown. A backslash before any ASCII punctuation is that mark itself (CommonMark 0.31, 2.4).
    private static string Escape(string text) => Marks().Replace(text, "\\$0");

    [GeneratedRegex(@"[!-/:-@\[-`{-~]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
