using System.Collections.Generic;

namespace Styrdok.Html;

/// <summary>
/// What a server says to a review page that can be edited. Such a page has the script and style <c>review-edit</c> besides its own, finds these settings under
/// <c>served</c> in its data, and may talk to the server that it came from.
/// </summary>
/// <param name="Settings">Names and values, in order: where to save, with what token.</param>
public sealed record ServedReview(IReadOnlyList<KeyValuePair<string, string>> Settings);
