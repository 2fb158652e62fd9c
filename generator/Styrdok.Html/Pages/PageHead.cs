using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>What stands in the head of a page.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">The title of the window.</param>
/// <param name="Description">What the page is about.</param>
/// <param name="BodyAttributes">Attributes of the body, written and escaped, with a space before; or empty.</param>
internal sealed record PageHead(Language Language, string Title, string Description, string BodyAttributes)
{
    /// <summary>What the page says about itself to programs: elements of the head, written and escaped, each with a line break after; or empty.</summary>
    public string Metadata { get; init; } = string.Empty;

    /// <summary>What the script of the page reads, as JSON; null for nothing.</summary>
    public string? Data { get; init; }

    /// <summary>Whether the script may talk to the server that the page came from, and to no other.</summary>
    public bool ConnectsToOwnHost { get; init; }
}
