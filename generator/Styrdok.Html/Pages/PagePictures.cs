using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>
/// The pictures of a page. While templates are rendered a short mark stands for each: the megabytes of a photograph would otherwise be copied by every template and
/// helper that its page goes through, and be searched for letters.
/// </summary>
internal sealed class PagePictures
{
    // Controls that HTML does not allow and no font shows. Whoever writes such a mark into a text gets the letters of a picture, which are letters and digits, and nothing more.
    private const char Start = '\u0002', End = '\u0003';

    private readonly List<string> _contents = [];

    /// <summary>The address of a picture: its data, for which a mark stands until <see cref="PutInto"/>.</summary>
    public string DataUri(Picture picture)
    {
        _contents.Add(picture.Kind == PictureKind.Svg ? Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Content)) : picture.Content);
        var type = picture.Kind switch { PictureKind.Svg => "svg+xml", PictureKind.Png => "png", _ => "jpeg" };
        return string.Create(CultureInfo.InvariantCulture, $"data:image/{type};base64,{Start}{_contents.Count - 1}{End}");
    }

    /// <summary>The page with every picture in its place.</summary>
    public string PutInto(string page)
    {
        if (_contents.Count == 0) return page;
        var (parts, at, from) = (new List<ReadOnlyMemory<char>>(), 0, 0);
        while (page.IndexOf(Start, from) is var start and >= 0)
        {
            from = start + 1;
            var end = page.IndexOf(End, from);
            if (end < 0 || !int.TryParse(page.AsSpan(from, end - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= _contents.Count) continue;
            parts.Add(page.AsMemory(at, start - at));
            parts.Add(_contents[number].AsMemory());
            at = from = end + 1;
        }

        parts.Add(page.AsMemory(at));
        var length = 0;
        foreach (var part in parts) length = checked(length + part.Length);
        return string.Create(length, parts, static (whole, parts) =>
        {
            foreach (var part in parts)
            {
                part.Span.CopyTo(whole);
                whole = whole[part.Length..];
            }
        });
    }
}
