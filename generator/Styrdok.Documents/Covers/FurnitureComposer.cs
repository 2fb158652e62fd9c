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
        return new Furniture
        {
            HeadLeft = headTitle ?? ShortTitle(composition),
            HeadRight = CoverComposer.Issuer(composition).Name,
            FootLeft = Foot(composition, state),
            PageOf = edition.Labels["page_of"],
            Strip = Strip(composition, state),
        };
    }

    /// <summary>The short title, else the title.</summary>
    public static string ShortTitle(Composition composition)
    {
        var document = composition.Edition.Document;
        return document.ShortTitle is { } title
            ? composition.Text(title, "document/short_title", TextForm.Plain).PlainText
            : composition.Text(document.Title, "document/title", TextForm.Plain).PlainText;
    }

    private static string Foot(Composition composition, EditionState state) => (state.Metadata.DocumentNumber, state.Version) switch
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
        if (state.IsDraft) return new StateStrip(words["strip_draft"], version, Tone.Danger);
        if (state.IsParaphrase) return new StateStrip(words["strip_paraphrase"], version, Tone.Information);
        if (!state.IsCourtesy) return null;
        var prevails = words.List(state.Authoritative.Select(language => words["strip_prevails_" + language.Code]));
        return new StateStrip(words["strip_courtesy", ("prevails", prevails)], version, Tone.Information);
    }
}
