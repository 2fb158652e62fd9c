using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A link to an element that the document does not have, or to an address of a sort that documents do not link to.</summary>
internal sealed class LinkToNothing() : Rule("STY3028", FindingSeverity.Error, "Link that leads nowhere")
{
    // Both ways of Markdown to write an address, with or without the title that may follow it; one in angle brackets may be empty.
    private static readonly Regex s_link = new(
        "(?<!\\\\)\\]\\([ \\t]*(?:<(?<address>(?>[^<>\\n]*))>|(?<address>(?>(?:[^()\\s<]|\\([^()\\s]*\\))(?:[^()\\s]|\\([^()\\s]*\\))*))|(?<address>))(?:\\)|[ \\t]*\\n?[ \\t]*[\"'(])",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_empty = new("(?<![\\\\!\\]])\\[[ \\t]*\\]\\([^()\\s]", RegexOptions.CultureInvariant);
    private static readonly Regex s_spaced = new("(?<!\\\\)\\]\\((?<address>(?>https?://[^()\\s<]*)[ \\t]+[^()\\s\"'][^()\\n]*)\\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex s_escaped = new("\\\\(?<sign>[!-/:-@\\[-`{-~])", RegexOptions.CultureInvariant);
    private static readonly string[] s_schemes = ["https:", "http:", "mailto:", "tel:"];

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var elements = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain && place.Document is not null))
            sink.Report(In(place, Elements).Take(FindingSink.DefaultCap + 1));

        HashSet<string> Elements(string document)
        {
            if (elements.TryGetValue(document, out var known)) return known;
            known = new HashSet<string>(StringComparer.Ordinal);
            if (files.DocumentOf(document) is { } file) known.UnionWith(file.Elements.Elements.Keys.Select(Anchor));
            foreach (var overlay in files.Overlays.Where(overlay => overlay.Model.Base.Id == document && overlay.Document is not null))
            {
                foreach (var added in overlay.Model.Add.Select(AddedElement.Of))
                {
                    var path = BindPlace.Join(added.OwnerIn(overlay.Document!.Elements) ?? string.Empty, added.Step);
                    known.Add(Anchor(path));
                    known.UnionWith(new ElementIndex(added.Record).Elements.Keys.Select(below => Anchor(path + "/" + below)));
                }
            }

            elements.Add(document, known);
            return known;
        }
    }

    private IEnumerable<Finding> In(TextPlace place, Func<string, HashSet<string>> elements)
    {
        var text = TextMarks.WithoutCode(place.Text);
        for (var match = s_empty.Match(text); match.Success; match = match.NextMatch())
            yield return Descriptor.At(place.SpanOf(match.Index, match.Length - 2), "The link has no words.", "Write between the brackets what it leads to.");
        for (var match = s_spaced.Match(text); match.Success; match = match.NextMatch())
            yield return Descriptor.At(place.SpanOf(match.Groups["address"].Index, match.Groups["address"].Length), "The address holds a space, at which it would end.", "Write %20 for it.");
        for (var match = s_link.Match(text); match.Success; match = match.NextMatch())
        {
            var address = match.Groups["address"];
            if (address.Length == 0)
            {
                yield return Descriptor.At(place.SpanOf(match.Index, match.Length), "The link has no address.", "Write it between the round brackets, or remove the square ones.");
            }
            else if (address.Value[0] == '#')
            {
                // An id of the composed document, such as that of a part, holds an underscore; ids of content do not.
                var target = address.Value.Substring(1);
                var known = elements(place.Document!.Id);
                if (target.Contains('_') || known.Contains(target)) continue;
                yield return Descriptor.At(place.SpanOf(address.Index, address.Length), $"The document has nothing that is called '{target}'.", Nearest.Suggest(target, known));
            }
            else if (Refused(s_escaped.Replace(address.Value, "${sign}")) is { } beginning)
            {
                yield return Descriptor.At(place.SpanOf(address.Index, address.Length), $"A document does not link to '{beginning}'.", "Link to https://, http://, mailto: or tel:, or to an id of the document: #section.");
            }
        }
    }

    // How an address begins that is neither of these schemes nor a path; two slashes or backslashes lead to another host like a scheme. Null for others.
    private static string? Refused(string address)
    {
        if (s_schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) return null;
        if (address[0] == '\\' || (address.Length > 1 && address[0] == '/' && address[1] is '/' or '\\')) return address.Substring(0, Math.Min(2, address.Length));
        var colon = address.IndexOf(':');
        return colon < 0 ? null : ScalarBinders.Short(address.Substring(0, colon + 1));
    }

    private static string Anchor(string path) => path.Replace("/", "--");
}
