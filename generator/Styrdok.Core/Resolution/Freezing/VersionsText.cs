using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution.Freezing;

/// <summary>Writes a file of versions. The order is fixed, so that two files differ only where texts do.</summary>
public static class VersionsText
{
    /// <summary>The file as YAML.</summary>
    public static string Write(VersionsFile file)
    {
        var text = new StringBuilder();
        text.Append("# Written by 'styrdok freeze'. Do not edit: these hashes tell when a text is changed under a version that was decided.\n");
        text.Append("styrdok: 1\nkind: versions\ndocument: ").Append(file.Document).Append("\nversions:\n");
        foreach (var version in file.Versions)
        {
            text.Append("  - version: \"").Append(version.Version).Append("\"\n    texts:\n");
            foreach (var texts in version.Texts)
            {
                text.Append("      - language: ").Append(texts.Language.Code).Append("\n        units:");
                Entries(text, texts.Units, "          ", "\"");
            }

            if (version.Modalities.Count == 0) continue;
            text.Append("    modalities:");
            Entries(text, version.Modalities, "      ", string.Empty);
        }

        return text.ToString();
    }

    // A hash may be all digits, or look like a number with an exponent: in quotes it stays a text.
    private static void Entries(StringBuilder text, ValueMap<string> entries, string indent, string quote)
    {
        text.Append(entries.Count == 0 ? " {}\n" : "\n");
        foreach (var entry in entries.OrderBy(entry => entry.Key, System.StringComparer.Ordinal))
            text.Append(indent).Append(entry.Key).Append(": ").Append(quote).Append(entry.Value).Append(quote).Append('\n');
    }
}
