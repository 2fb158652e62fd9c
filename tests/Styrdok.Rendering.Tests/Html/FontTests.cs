using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Html;

public sealed class FontTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_character_of_a_page_is_in_the_faces_it_brings(bool isChecklist)
    {
        var document = isChecklist ? WithRole(Pages.Checklist, "Ŋuorta-Đ") : Pages.Policy with { Title = TextUnit.Of("Ŋuorta-Đ → Ωmega") };
        var page = Pages.Render(document);
        var body = WebUtility.HtmlDecode(Regex.Replace(page[page.IndexOf("<body", StringComparison.Ordinal)..], "<script>.*?</script>", string.Empty, RegexOptions.Singleline));
        var shown = body.Where(letter => letter > ' ' && letter != '\u00AD').Distinct().ToList();

        Assert.Contains('Ŋ', shown);
        var faces = Regex.Matches(page, "data:font/woff;base64,([^)]*)").Select(match => Letters(Convert.FromBase64String(match.Groups[1].Value))).ToList();
        Assert.Equal(4, faces.Count);
        foreach (var face in faces)
        {
            Assert.Equal(string.Empty, new string(shown.Where(letter => !face.Contains(letter)).ToArray()));
            Assert.DoesNotContain('Ж', face);
        }
    }

    private static ComposedDocument WithRole(ComposedDocument checklist, string role) => checklist with
    {
        Blocks = checklist.Blocks.Select(block => block is ChecklistGroupBlock group ? group with { Items = group.Items.Select(item => item with { Role = role }).ToValueList() } : block).ToValueList(),
    };

    // The letters of a WOFF 1.0 file by its character map of format 4 (OpenType, cmap).
    private static HashSet<char> Letters(byte[] woff)
    {
        int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));
        int U32(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(woff.AsSpan(at));
        var entry = Enumerable.Range(0, U16(woff, 12)).Select(index => 44 + (20 * index)).Single(at => Encoding.ASCII.GetString(woff, at, 4) == "cmap");
        var packed = woff.AsSpan(U32(entry + 4), U32(entry + 8)).ToArray();
        if (packed.Length < U32(entry + 12))
        {
            using var inflated = new MemoryStream();
            using (var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress)) zlib.CopyTo(inflated);
            packed = inflated.ToArray();
        }

        const int Table = 12;
        Assert.Equal(4, U16(packed, Table));
        var size = U16(packed, Table + 6);
        var letters = new HashSet<char>();
        for (var segment = 0; segment < size; segment += 2)
        {
            int last = U16(packed, Table + 14 + segment), first = U16(packed, Table + 16 + size + segment);
            for (var letter = first; letter <= last && letter < 0xFFFF; letter++) letters.Add((char)letter);
        }

        return letters;
    }
}
