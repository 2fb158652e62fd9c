using System;
using System.Collections.Generic;
using System.Text;

namespace Styrdok.Core.Resolution;

/// <summary>The C# names that ids get in <c>Content.*</c>.</summary>
public static class MemberName
{
    // The fields of a thing are members of its class as well as the ids below it; System.Object's members cannot be hidden by a static one without a warning.
    private static readonly HashSet<string> s_fixed = new(StringComparer.Ordinal)
    {
        "Abstract", "Action", "Alt", "Areas", "Blocks", "Body", "Caption", "Cells", "Columns", "Definitions", "Document", "DraftedBy", "Equals", "Event", "Evidence", "Goals",
        "GetHashCode", "GetType", "Heading", "History", "Id", "Indicators", "Item", "Items", "Kind", "Label", "Lead", "MemberwiseClone", "Metadata", "Name", "Needs", "Outcomes",
        "Parties", "Question", "ReferenceEquals", "Roles", "Rows", "Sections", "ShortTitle", "Sides", "Subtitle", "Summary", "Supporters", "Term", "Text", "Title", "ToString",
    };

    /// <summary>The name of an id's member before it is compared with its surroundings: PascalCase at hyphens, <c>_</c> before a leading digit.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var upper = true;
        foreach (var c in id)
        {
            if (c is '-' or '_' or '.' or '/')
            {
                upper = true;
                continue;
            }

            if (name.Length == 0 && c is >= '0' and <= '9') name.Append('_');
            name.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary>The name of an id's member inside a type: a name that is the type's own, or a fixed member's, takes a trailing <c>_</c>.</summary>
    public static string Of(string id, string enclosingType)
    {
        var name = Of(id);
        return name == enclosingType || s_fixed.Contains(name) ? name + "_" : name;
    }
}
