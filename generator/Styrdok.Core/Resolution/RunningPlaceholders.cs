using System.Collections.Generic;

namespace Styrdok.Core.Resolution;

/// <summary>The names that a line at the head or foot of pages may hold.</summary>
public static class RunningPlaceholders
{
    /// <summary>The names, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "document.title", "document.short_title", "document.number", "document.kind", "case_number", "version", "status", "classification", "date", "valid_from", "review_by", "owner",
        "org.name", "org.number", "org.web", "org.email", "page", "pages", "page_of",
    ];
}
