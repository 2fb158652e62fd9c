using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Styrdok.Testing;

namespace Styrdok.Pdf.Tests;

/// <summary>Every object of the document that uses everything the writer can do, before compression: a change of the file's structure is seen in the text of a dump.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void The_objects_of_the_sample_are_those_that_were_verified()
    {
        var document = SamplePdf.Build();
        document.ToArray();
        var dump = new StringBuilder();
        foreach (var (item, index) in document.Store.Objects.Select((item, index) => (item!, index)))
        {
            dump.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{Lines(Encoding.Latin1.GetString(item.Body))}\n");
            if (item.Data is { } data) dump.Append(IsText(data) ? Encoding.UTF8.GetString(data) : Summary(data)).Append('\n');
            dump.Append('\n');
        }

        Snapshot.Verify(dump.ToString(), "sample-objects");
    }

    // One entry a line where a dictionary is long; nothing is read or left out.
    private static string Lines(string body) => body.Length < 120 ? body : body.Replace("/", "\n  /", StringComparison.Ordinal);

    private static bool IsText(byte[] data) => data.All(value => value is (byte)'\n' or (byte)'\r' or (byte)'\t' or >= 32);

    private static string Summary(byte[] data) => string.Create(CultureInfo.InvariantCulture, $"({data.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(data))})");
}
