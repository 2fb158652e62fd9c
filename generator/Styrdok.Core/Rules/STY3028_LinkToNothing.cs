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
    private static readonly Regex s_link = new("(?<!\\\\)\\]\\((?<address>[^()\\s]+)\\)", RegexOptions.CultureInvariant);
    private static readonly Regex s_scheme = new("^(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):", RegexOptions.CultureInvariant);

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
        for (var match = s_link.Match(TextMarks.WithoutCode(place.Text)); match.Success; match = match.NextMatch())
        {
            var address = match.Groups["address"];
            if (address.Value[0] == '#')
            {
                // An id of the composed document, such as that of a part, holds an underscore; ids of content do not.
                var target = address.Value.Substring(1);
                var known = elements(place.Document!.Id);
                if (target.Contains('_') || known.Contains(target)) continue;
                yield return Descriptor.At(place.SpanOf(address.Index, address.Length), $"The document has nothing that is called '{target}'.", Nearest.Suggest(target, known));
            }
            else if (s_scheme.Match(address.Value) is { Success: true } scheme && scheme.Groups["scheme"].Value.ToLowerInvariant() is not ("https" or "http" or "mailto" or "tel"))
            {
                yield return Descriptor.At(place.SpanOf(address.Index, address.Length), $"A document does not link to '{scheme.Groups["scheme"].Value}:'.", "Link to https://, http://, mailto: or tel:, or to an id of the document: #section.");
            }
        }
    }

    private static string Anchor(string path) => path.Replace("/", "--");
}
