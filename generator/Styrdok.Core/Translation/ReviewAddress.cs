using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>
/// Where the review page of a document lies and where a unit stands in it. Pages, exchange files and messages lead to a unit by this alone; addresses are relative
/// to the output folder, with '/' between steps.
/// </summary>
public static class ReviewAddress
{
    /// <summary>The folder that review pages lie in.</summary>
    public const string Folder = "review/";

    /// <summary>The page that leads to all of them.</summary>
    public const string Overview = Folder + "index.html";

    // Ids hold single hyphens and no underscore. So no two units give one anchor, and none that of an element of a document.
    private const string UnitPrefix = "unit_", SectionPrefix = "section_";

    /// <summary>The page where a document's translation into a language is reviewed: <c>review/nordvik/meetings.nb.html</c>.</summary>
    /// <param name="organisation">The id of the organisation whose documents look so.</param>
    /// <param name="document">The id of the document.</param>
    /// <param name="language">The language translated into.</param>
    public static string PathOf(string organisation, string document, Language language) => Folder + organisation + "/" + document + "." + language.Code + ".html";

    /// <summary>The proof of the same, for those who review on paper: <c>review/nordvik/meetings.nb.proof.pdf</c>.</summary>
    public static string ProofOf(string organisation, string document, Language language) => Folder + organisation + "/" + document + "." + language.Code + ".proof.pdf";

    /// <summary>The place of a unit in its page: <c>unit_goals--good-health--text</c>.</summary>
    public static string AnchorOf(string unit) => UnitPrefix + unit.Replace("/", "--");

    /// <summary>The place of a part in its page: of a section by its id, of the head, of the versions.</summary>
    public static string AnchorOfSection(string section) => SectionPrefix + section;

    /// <summary>The way to a unit from the output folder: <c>review/nordvik/meetings.nb.html#unit_document--title</c>.</summary>
    public static string Of(string organisation, string document, Language language, string unit) => PathOf(organisation, document, language) + "#" + AnchorOf(unit);
}
