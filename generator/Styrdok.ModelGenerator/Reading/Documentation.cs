using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Reads the summary of a symbol's XML documentation as plain text: the description in the schema and the reference.</summary>
internal static class Documentation
{
    private static readonly Regex White = new(@"\s+", RegexOptions.CultureInvariant);

    public static string Summary(ISymbol symbol) => Text(symbol, "//summary");

    /// <summary>The documentation of a record's parameter.</summary>
    public static string Parameter(ISymbol symbol, string name) => Text(symbol, "//param[@name='" + name + "']");

    private static string Text(ISymbol symbol, string path)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml)) return string.Empty;
        try
        {
            var document = new XmlDocument { XmlResolver = null };
            document.LoadXml(xml);
            if (document.SelectSingleNode(path) is not { } node) return string.Empty;
            foreach (XmlNode see in node.SelectNodes(".//see[@cref]")!)
            {
                var name = see.Attributes!["cref"]!.Value;
                see.InnerText = name.Substring(name.LastIndexOf('.') + 1);
            }

            return White.Replace(node.InnerText, " ").Trim();
        }
        catch (XmlException)
        {
            // The compiler reports bad XML itself.
            return string.Empty;
        }
    }
}
