using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>
/// A document as one organisation shows it to a reader in one language: what is printed, in order, with numbers and labels already decided.
/// Renderers read this and nothing of the content model.
/// </summary>
[TemplateModel]
public sealed record ComposedDocument
{
    /// <summary>The id of the document in the library; file names and saved state use it.</summary>
    public required string Id { get; init; }

    /// <summary>Whether this is the document itself or something derived from it.</summary>
    public required DocumentForm Form { get; init; }

    /// <summary>Whether this is the checklist.</summary>
    public bool IsChecklist => Form == DocumentForm.Checklist;

    /// <summary>Whether this is the document itself: the only form with a cover.</summary>
    public bool IsDocument => Form == DocumentForm.Document;

    /// <summary>Whether this is the year of the checklist.</summary>
    public bool IsYearView => Form == DocumentForm.YearView;

    /// <summary>The language of everything that does not say otherwise.</summary>
    public required Language Language { get; init; }

    /// <summary>The title, as on the cover.</summary>
    public required TextUnit Title { get; init; }

    /// <summary>Who issues the document, and in what colours.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>Title page, or for a checklist the block at the head of the first page.</summary>
    public required Cover Cover { get; init; }

    /// <summary>What repeats on every page.</summary>
    public required Furniture Furniture { get; init; }

    /// <summary>The table of contents; empty when the layout asks for none.</summary>
    public ValueList<ContentsEntry> Contents { get; init; }

    /// <summary>The body and the appendices, in order.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The footnotes that the texts lead to, in the order of their numbers.</summary>
    public ValueList<Footnote> Notes { get; init; }

    /// <summary>Where long words may be cut at the end of a line.</summary>
    public ValueList<BreakForm> Breaks { get; init; }

    /// <summary>What is written into PDF metadata and the HTML head.</summary>
    public required DocumentProperties Properties { get; init; }

    /// <summary>The other files of the same document: languages, PDF, checklist.</summary>
    public required Related Related { get; init; }

    /// <summary>Words of the interface in the document's language, by key: <c>contents</c>, <c>skip_to_content</c>, <c>page_of</c>.</summary>
    public required Labels Labels { get; init; }
}

/// <summary>A word and where it may be cut. Words that begin with it (its inflections, longer compounds) may be cut there too.</summary>
/// <param name="Language">The language of the word.</param>
/// <param name="Form">The word with <c>|</c> at each place: <c>arbeids|miljø</c>.</param>
[TemplateModel]
public sealed record BreakForm(Language Language, string Form);

/// <summary>What a composed document is.</summary>
public enum DocumentForm
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>The checklist derived from a document.</summary>
    Checklist,

    /// <summary>What a document asks of one role.</summary>
    RoleView,

    /// <summary>What a document asks for again and again, by the months of a year.</summary>
    YearView,
}

/// <summary>The organisation that a document is branded for.</summary>
[TemplateModel]
public sealed record Issuer
{
    /// <summary>The organisation's id: the folder of its outputs and part of the key of saved state.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the document's language.</summary>
    public required string Name { get; init; }

    /// <summary>The language the name is in, where it is another than the document's.</summary>
    public Language? NameLanguage { get; init; }

    /// <summary>Address lines, contact and organisation number, for the colophon, in order.</summary>
    public ValueList<string> ContactLines { get; init; }

    /// <summary>The web address, or null.</summary>
    public string? Web { get; init; }

    /// <summary>Colours, logo and cover.</summary>
    public required Brand Brand { get; init; }
}

/// <summary>The title page. Document number and version stand here too, since running heads are artifacts to a screen reader.</summary>
[TemplateModel]
public sealed record Cover
{
    /// <summary>What sort of document this is, in words: "Policy".</summary>
    public required string KindLabel { get; init; }

    /// <summary>The line under the title, or null.</summary>
    public TextUnit? Subtitle { get; init; }

    /// <summary>The document's state when it is not in force ("Draft"), or a courtesy mark; null otherwise. A word, never a colour alone.</summary>
    public StatusTag? Status { get; init; }

    /// <summary>How widely the document may be shown, in a word, where not everybody may read it; null otherwise.</summary>
    public StatusTag? Classification { get; init; }

    /// <summary>What a reader must know before reading: draft, courtesy translation, retelling, missing data.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>The metadata table. Cells follow in reading order; a renderer fills rows of four columns with them.</summary>
    public ValueList<MetadataCell> Metadata { get; init; }
}

/// <summary>A state in a word.</summary>
/// <param name="Word">The word.</param>
/// <param name="Tone">How urgent it is; decides the colour, which only helps.</param>
[TemplateModel]
public sealed record StatusTag(string Word, Tone Tone);

/// <summary>How urgent a state or notice is.</summary>
public enum Tone
{
    /// <summary>Nothing to act on.</summary>
    Neutral,

    /// <summary>In force, done.</summary>
    Positive,

    /// <summary>Worth knowing: a courtesy translation.</summary>
    Information,

    /// <summary>To be looked at: outdated.</summary>
    Warning,

    /// <summary>Not valid: a draft, overdue.</summary>
    Danger,
}

/// <summary>A notice row on the cover: a head in the margin and a sentence.</summary>
/// <param name="Head">Two or three words: "Courtesy translation".</param>
/// <param name="Text">The sentence.</param>
/// <param name="Tone">How urgent it is.</param>
[TemplateModel]
public sealed record Notice(string Head, string Text, Tone Tone);

/// <summary>One cell of the metadata table.</summary>
[TemplateModel]
public sealed record MetadataCell
{
    /// <summary>What the value is: "Decided by".</summary>
    public required string Label { get; init; }

    /// <summary>The value. Where it is not known this says so ("not set") and <see cref="IsSet"/> is false; never an empty cell.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the value is known.</summary>
    public bool IsSet { get; init; } = true;

    /// <summary>How many of the four columns the cell takes: 1 to 4.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The language of the value, where it is another than the document's.</summary>
    public Language? Language { get; init; }
}

/// <summary>Running head, foot and state strip: artifacts that repeat what cover and first page say.</summary>
[TemplateModel]
public sealed record Furniture
{
    /// <summary>Left in the head: the short title, unless the organisation has it otherwise. In all four <c>{page}</c> and <c>{pages}</c> are replaced by numbers.</summary>
    public required string HeadLeft { get; init; }

    /// <summary>Right in the head: the organisation.</summary>
    public required string HeadRight { get; init; }

    /// <summary>Left in the foot: number and version.</summary>
    public required string FootLeft { get; init; }

    /// <summary>Right in the foot: "Page {page} of {pages}".</summary>
    public required string PageOf { get; init; }

    /// <summary>The short title as it is, for the window of a page.</summary>
    public string ShortTitle { get => field ?? HeadLeft; init; }

    /// <summary>Number and version as they are, for the end of a page.</summary>
    public string Imprint { get => field ?? FootLeft; init; }

    /// <summary>The strip at the top of every page of a draft or a courtesy version, or null.</summary>
    public StateStrip? Strip { get; init; }
}

/// <summary>The strip at the top of a page.</summary>
/// <param name="Left">What it is: "Draft – not decided".</param>
/// <param name="Right">Version or date; may be empty.</param>
/// <param name="Tone"><see cref="Tone.Danger"/> for a draft (dashed line), <see cref="Tone.Information"/> for a courtesy version (solid line).</param>
[TemplateModel]
public sealed record StateStrip(string Left, string Right, Tone Tone);

/// <summary>A line of the table of contents.</summary>
/// <param name="Target">The id of the block it leads to.</param>
/// <param name="Number">The display number ("3.2", "A"); empty for none.</param>
/// <param name="Title">The heading.</param>
/// <param name="Level">1 or 2.</param>
[TemplateModel]
public sealed record ContentsEntry(string Target, string Number, TextUnit Title, int Level);

/// <summary>What goes into XMP and Info of a PDF, and into the head of a page.</summary>
[TemplateModel]
public sealed record DocumentProperties
{
    /// <summary>The title as plain text; for a checklist with the word for it.</summary>
    public required string Title { get; init; }

    /// <summary>The organisation.</summary>
    public required string Author { get; init; }

    /// <summary>What the document is about, in a sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>Those that the document is for, in order.</summary>
    public ValueList<string> Audience { get; init; }

    /// <summary>Key words, in order.</summary>
    public ValueList<string> Keywords { get; init; }

    /// <summary>The date of the document, never of the rendering: decided, else valid from, else the date of the last version; null when none is known.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The version as text, or null.</summary>
    public string? Version { get; init; }

    /// <summary>The document number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Where the document stands in its life, as a word that is the same in every language: <c>draft</c>, <c>in_force</c>; null for what is not decided by an organisation.</summary>
    public string? State { get; init; }

    /// <summary>How widely the document may be shown, by the id of the mark: <c>internal</c>; null where nothing is said.</summary>
    public string? Classification { get; init; }

    /// <summary>The same in words: "Internal".</summary>
    public string? AccessRights { get; init; }

    /// <summary>Whether the text in this language binds or helps: <c>authoritative</c>, <c>courtesy</c>.</summary>
    public string Standing { get; init; } = "authoritative";

    /// <summary>The day on which the translation into this language was approved as a whole; null where it was not, and in the language that the document is written in.</summary>
    public CalendarDate? ApprovedOn { get; init; }

    /// <summary>The id of the role that approved it, or null.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Whether the approval covers every text as it is now; null without one.</summary>
    public bool? ApprovalHolds { get; init; }
}

/// <summary>The other files of a document, as relative addresses from where this one lies.</summary>
[TemplateModel]
public sealed record Related
{
    /// <summary>The same document in every language it is rendered in, this one included.</summary>
    public ValueList<LanguageVersion> Languages { get; init; }

    /// <summary>The document itself, as HTML or else as PDF, or null.</summary>
    public string? Document { get; init; }

    /// <summary>The PDF of this form, or null.</summary>
    public string? Pdf { get; init; }

    /// <summary>The checklist, as HTML or else as PDF, or null.</summary>
    public string? Checklist { get; init; }

    /// <summary>What is asked for by the months of a year, as HTML or else as PDF, or null.</summary>
    public string? Year { get; init; }

    /// <summary>What is asked of one role each.</summary>
    public ValueList<RoleAddress> Roles { get; init; }

    /// <summary>The page that lists all documents, or null.</summary>
    public string? Index { get; init; }
}

/// <summary>Where a reader finds what a document asks of a role.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Href">The relative address, of HTML or else of PDF.</param>
[TemplateModel]
public sealed record RoleAddress(string Role, string Href);

/// <summary>A language that a document can be read in.</summary>
/// <param name="Language">The language.</param>
/// <param name="OwnName">What the language calls itself.</param>
/// <param name="Href">The relative address.</param>
/// <param name="IsCurrent">Whether it is the page itself.</param>
[TemplateModel]
public sealed record LanguageVersion(Language Language, string OwnName, string Href, bool IsCurrent)
{
    /// <summary>Its code in capitals: "NB".</summary>
    public string ShortName => Language.Code.ToUpperInvariant();
}
