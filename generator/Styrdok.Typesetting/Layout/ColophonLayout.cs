using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>Who issued the document and how to reach them, at the bottom of the last page.</summary>
internal static class ColophonLayout
{
    public static void Lay(Flow flow, TagNode parent)
    {
        var issuer = flow.Document.Issuer;
        if (issuer.ContactLines.Count == 0 && issuer.Web is null) return;
        var place = flow.TextColumn(parent.Add("Sect"), 1);
        var start = flow.Slices.Count;
        var measures = flow.Theme.Flow;
        flow.Space(measures.ColophonAbove.Pt());
        flow.Add(flow.Theme.Lines.Border.Pt() + measures.ColophonPadding.Pt(), (page, top) =>
            page.Rule(flow.HangX, top, flow.RightX - flow.HangX, flow.Theme.Lines.Border.Pt(), flow.Palette.Rule));
        flow.Lines(TextUnit.Of(issuer.Name, issuer.NameLanguage), flow.Looks.Of(flow.Roles.SmallStrong), place.Width).AddTo(place.X, place.Parent.Add("P"));
        var look = flow.Looks.Of(flow.Roles.Small);
        foreach (var line in issuer.ContactLines) flow.Lines(line, look, place.Width).AddTo(place.X, place.Parent.Add("P"));
        if (issuer.Web is { } web)
        {
            var link = new TextUnit { Inlines = [new LinkInline(web.Contains("://", System.StringComparison.Ordinal) ? web : "https://" + web, [new TextInline(Bare(web))])] };
            flow.Lines(link, look, place.Width).AddTo(place.X, place.Parent.Add("P"));
        }

        flow.KeepTogether(start);
        for (var i = start; i < flow.Slices.Count; i++) flow.Slices[i].Sinks = true;
    }

    // "https://www.nordvik.example/" is shown as "www.nordvik.example".
    private static string Bare(string address)
    {
        var text = address;
        foreach (var scheme in new[] { "https://", "http://" })
        {
            if (text.StartsWith(scheme, System.StringComparison.Ordinal)) text = text[scheme.Length..];
        }

        return text.TrimEnd('/');
    }
}
