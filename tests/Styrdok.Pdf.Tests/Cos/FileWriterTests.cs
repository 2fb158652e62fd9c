using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Tests.Cos;

public sealed class FileWriterTests
{
    [Fact]
    public void Every_entry_of_the_cross_reference_stream_leads_to_its_object()
    {
        // More objects than one object stream takes, and a stream between them.
        var store = new ObjectStore();
        for (var i = 0; i < 250; i++) store.Add(new TokenWriter().Integer(i));
        var plain = store.AddStream(new TokenWriter(), "plain"u8.ToArray(), false);
        var file = FileWriter.Write(store, 1, 2, new byte[16]).ToArray();
        var text = Encoding.Latin1.GetString(file);
        var start = int.Parse(Regex.Match(text, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        var table = Inflate(file, start);
        var size = int.Parse(Regex.Match(text[start..], @"/Size (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal(7 * size, table.Length);
        Assert.Equal(0, table[0]);
        var containers = 0;
        for (var number = 1; number < size; number++)
        {
            var entry = table.AsSpan(7 * number, 7);
            var place = (entry[1] << 24) | (entry[2] << 16) | (entry[3] << 8) | entry[4];
            if (entry[0] == 1)
            {
                Assert.StartsWith($"{number} 0 obj\n", text[place..], StringComparison.Ordinal);
                if (text[place..].Split('\n')[1].Contains("/ObjStm", StringComparison.Ordinal)) containers++;
                continue;
            }

            // In an object stream: the header names the object at its index.
            var container = table.AsSpan((7 * place) + 1, 4);
            var offset = (container[0] << 24) | (container[1] << 16) | (container[2] << 8) | container[3];
            var index = (entry[5] << 8) | entry[6];
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(Inflate(file, offset)).Split(' ')[2 * index]);
        }

        Assert.Equal(2, containers);
        Assert.Contains($"{plain} 0 obj\n<</Length 5>>\nstream\nplain\nendstream", text, StringComparison.Ordinal);
    }

    private static byte[] Inflate(byte[] file, int offset)
    {
        var start = Encoding.Latin1.GetString(file, offset, Math.Min(400, file.Length - offset)).IndexOf("stream\n", StringComparison.Ordinal) + 7;
        using var zlib = new ZLibStream(new MemoryStream(file, offset + start, file.Length - offset - start), CompressionMode.Decompress);
        using var target = new MemoryStream();
        zlib.CopyTo(target);
        return target.ToArray();
    }
}
