using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Core.Model;

namespace Styrdok.Core.Resolution;

/// <summary>The C# names that ids get in <c>Content.*</c>.</summary>
public static class MemberName
{
    // The fields of a thing are members of its class as well as the ids below it; System.Object's members cannot be hidden by a static one without a warning.
    private static readonly HashSet<string> s_fixed = new(StringComparer.Ordinal)
    {
        "Abstracts", "Action", "Alt", "Areas", "AttributedTo", "Axis", "Blocks", "Body", "Caption", "Cells", "Columns", "Comparison", "Definitions",
        "Document", "DraftedBy", "Equals", "Event", "Evidence", "Footer", "GetHashCode", "GetType", "Goals", "Heading", "History", "Id",
        "Indicators", "Item", "Items", "Kind", "Label", "Lead", "Limits", "MemberwiseClone", "Metadata", "Name", "Names", "Needs", "Note",
        "Outcomes", "Parties", "Plural", "Question", "ReferenceEquals", "Replaces", "Roles", "Rows", "Sections", "ShortTitle", "Sides", "Source",
        "Subtitle", "Summary", "Supporters", "Term", "Text", "TextEquivalent", "Title", "ToString",
        "Translations",
    };

    /// <summary>The name of an id's member before it is compared with its surroundings: PascalCase at hyphens, <c>_</c> before a leading digit and between two digits.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var upper = true;
        for (var i = 0; i < id.Length; i++)
        {
            var c = id[i];
            if (c is '-' or '_' or '.')
            {
                // Between two digits the hyphen stays visible: v1-10 and v11-0 are different versions.
                upper = true;
                if (i > 0 && i + 1 < id.Length && IsDigit(id[i - 1]) && IsDigit(id[i + 1])) name.Append('_');
                continue;
            }

            if (name.Length == 0 && IsDigit(c)) name.Append('_');
            name.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary>The class under <c>Content</c> that documents of a kind stand in: <c>Declarations</c>, <c>Policies</c>.</summary>
    public static string GroupOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Policy => "Policies",
        DocumentKind.Strategy => "Strategies",
        DocumentKind.Guidance => "Guidance",
        _ => kind + "s",
    };

    /// <summary>The name of an id's member inside a type: a name that is the type's own, or a fixed member's, takes a trailing <c>_</c>.</summary>
    public static string Of(string id, string enclosingType)
    {
        var name = Of(id);
        if (s_fixed.Contains(name)) name += "_";
        return name == enclosingType ? name + "_" : name;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
