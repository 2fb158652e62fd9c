using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Branding;

namespace Styrdok.Html.Pages;

/// <summary>Puts a page together. What is not inside it is forbidden by its own security policy.</summary>
internal static partial class PageWriter
{
    /// <summary>The page.</summary>
    /// <param name="head">The head.</param>
    /// <param name="body">The body, rendered.</param>
    /// <param name="style">The style sheet with the fonts.</param>
    /// <param name="script">The script, or empty.</param>
    /// <param name="brand">The brand, for the colour of the browser's own bars.</param>
    public static string Write(PageHead head, string body, string style, string script, Brand brand)
    {
        var policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; font-src data:; style-src '" + Hash(style) + "'"
            + (script.Length > 0 ? "; script-src '" + Hash(script) + "'" : string.Empty)
            + (head.ConnectsToOwnHost ? "; connect-src 'self'" : string.Empty);
        var page = new StringBuilder(body.Length + style.Length + script.Length + (head.Data?.Length ?? 0) + 4096);
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(head.Language.Code).Append("\">\n<head>\n");
        page.Append("<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy).Append("\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.Append("<meta name=\"theme-color\" content=\"").Append(brand.Light.Field).Append("\">\n");
        page.Append("<title>").Append(Markup.Escape(head.Title)).Append("</title>\n");
        page.Append("<meta name=\"description\" content=\"").Append(Markup.Escape(head.Description)).Append("\">\n");
        page.Append(head.Metadata);
        page.Append("<style>").Append(style).Append("</style>\n</head>\n<body").Append(head.BodyAttributes).Append(">\n");
        page.Append(EmptyEnds().Replace(body.Trim(), "\n")).Append('\n');

        // No script but data, which runs nothing: neither "</script" nor a comment may begin in it.
        if (head.Data is { } data) page.Append("<script type=\"application/json\" id=\"page_data\">").Append(data.Replace("<", "\\u003c", StringComparison.Ordinal)).Append("</script>\n");
        if (script.Length > 0) page.Append("<script>").Append(script).Append("</script>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    // What conditions in templates leave behind.
    [GeneratedRegex(@"[ \t]*\n\s*\n|[ \t]+\n", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyEnds();

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
