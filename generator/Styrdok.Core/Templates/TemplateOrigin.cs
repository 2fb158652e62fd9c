using System;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Templates;

/// <summary>The first line of an organisation's own template, which says what it was made from: the name of the built-in template and the hash of its text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Hash">The hash.</param>
/// <param name="Span">Where the hash stands.</param>
public sealed record TemplateOrigin(string Name, string Hash, SourceSpan Span)
{
    private static readonly Regex Head = new(@"\A\s*\{\{!-- original: (?<name>[a-z-]+) (?<hash>[0-9a-f]{12}) --\}\}", RegexOptions.CultureInvariant);

    /// <summary>A template to begin with: the built-in one below a line that says so.</summary>
    public static string Start(string name, string original) => $"{{{{!-- original: {name} {HashOf(original)} --}}}}\n" + original.Replace("\r\n", "\n");

    /// <summary>The hash of a template; it stays the same when only line ends or the width of gaps change.</summary>
    public static string HashOf(string template) => SourceText.Hash(template, TextForm.Body);

    /// <summary>What a template says that it was made from; null where it says nothing.</summary>
    public static TemplateOrigin? Of(SourceFile own)
    {
        var match = Head.Match(own.Text);
        if (!match.Success) return null;
        var hash = match.Groups["hash"];
        return new TemplateOrigin(match.Groups["name"].Value, hash.Value, own.SpanAt(hash.Index, hash.Index + hash.Length));
    }

    /// <summary>The finding where the built-in template is not the one any more that an organisation's own was made from; else null.</summary>
    /// <param name="own">The organisation's own.</param>
    /// <param name="original">The text of the built-in one that it stands in for.</param>
    public static Finding? Check(SourceFile own, string original)
    {
        if (Of(own) is not { } origin) return null;
        var now = HashOf(original);
        if (origin.Hash == now) return null;
        return TemplateFindings.OriginalChanged.At(
            origin.Span, $"The original of '{origin.Name}' has changed since this template was made from it.", $"See it with 'styrdok templates show {origin.Name}', take over what you need, and write {now} here.");
    }
}
