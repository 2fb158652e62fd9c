using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Covers;

/// <summary>Composes running head, foot and state strip.</summary>
internal static class FurnitureComposer
{
    /// <summary>What repeats on every page.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="headTitle">The title in the head; null for the document's own.</param>
    public static Furniture Furniture(Composition composition, string? headTitle)
    {
        var edition = composition.Edition;
        var state = new EditionState(edition);
        var shortTitle = ShortTitleText(composition);
        var title = headTitle ?? shortTitle.PlainText;
        var marked = Marked(composition, shortTitle, title);
        var lines = new RunningLines(composition, state, marked, Imprint(composition, state));
        var (head, foot) = (edition.Organisation.Head, edition.Organisation.Foot);
        return new Furniture
        {
            HeadLeft = head is null ? marked : lines.Of(head.Left),
            HeadRight = head is null ? CoverComposer.Issuer(composition).Name : lines.Of(head.Right),
            FootLeft = foot is null ? lines.Imprint : lines.Of(foot.Left),
            PageOf = foot is null ? edition.Labels["page_of"] : lines.Of(foot.Right),
            ShortTitle = title,
            Imprint = lines.Imprint,
            Strip = Strip(composition, state),
        };
    }

    /// <summary>The short title, else the title.</summary>
    public static string ShortTitle(Composition composition) => ShortTitleText(composition).PlainText;

    /// <summary>A title as it stands in a running head. There is no room for the whole mark of an outdated or untranslated one, and its end may be cut off: a word stands before it.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="title">The title.</param>
    /// <param name="line">What stands in the head: the title, or words with the title in them.</param>
    public static string Marked(Composition composition, TextUnit title, string line) =>
        title.StateNote is null ? line : composition.Words[title.State == TextState.Untranslated ? "head_not_translated" : "head_outdated", ("title", line)];

    private static TextUnit ShortTitleText(Composition composition)
    {
        var document = composition.Edition.Document;
        return document.ShortTitle is { } title ? composition.Text(title, "document/short_title", TextForm.Plain) : composition.Text(document.Title, "document/title", TextForm.Plain);
    }

    private static string Imprint(Composition composition, EditionState state) => (state.Metadata.DocumentNumber, state.Version) switch
    {
        ({ } number, { } version) => composition.Words["number_and_version", ("number", number), ("version", version)],
        ({ } number, null) => number,
        (null, { } version) => composition.Words["version_only", ("version", version)],
        _ => string.Empty,
    };

    private static StateStrip? Strip(Composition composition, EditionState state)
    {
        var words = composition.Words;
        var version = state.Version is { } number ? words["version_only", ("version", number)] : string.Empty;
        var mark = ClassificationWords.Of(composition, state) is { Tag: not null } classification ? classification : null;
        StateStrip Said(string what, Tone tone) => new(mark is null ? what : what + RunningLines.Separator + mark.Word, version, tone);
        if (state.IsDraft) return Said(words["strip_draft"], Tone.Danger);
        if (state.IsParaphrase) return Said(words["strip_paraphrase"], Tone.Information);
        if (!state.IsCourtesy) return mark is null ? null : new StateStrip(mark.Word, version, mark.Tone);
        var prevails = words.List(state.Authoritative.Select(language => words["strip_prevails_" + language.Code]));
        return Said(words["strip_courtesy", ("prevails", prevails)], mark?.Tone ?? Tone.Information);
    }
}
