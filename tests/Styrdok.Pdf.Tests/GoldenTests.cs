using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Styrdok.Testing;

namespace Styrdok.Pdf.Tests;

/// <summary>Every object of documents, one that uses everything the writer can do and small ones about one thing each, before compression: a change of the file's structure is seen in the text of a dump.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Names => new(Documents.Keys);

    private static Dictionary<string, Func<PdfDocument>> Documents { get; } = new()
    {
        ["sample"] = SamplePdf.Build,
        ["form"] = GoldenDocuments.Form,
        ["table-and-figure"] = GoldenDocuments.TableAndFigure,
        ["languages"] = GoldenDocuments.Languages,
        ["archived"] = GoldenDocuments.Archived,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_objects_of_a_document_are_those_that_were_verified(string name)
    {
        var document = Documents[name]();
        document.ToArray();
        var dump = new StringBuilder();
        foreach (var (item, index) in document.Store.Objects.Select((item, index) => (item!, index)))
        {
            dump.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{Lines(Encoding.Latin1.GetString(item.Body))}\n");
            if (item.Data is { } data) dump.Append(IsText(data) ? Encoding.UTF8.GetString(data) : Summary(data)).Append('\n');
            dump.Append('\n');
        }

        Snapshot.Verify(dump.ToString(), name + "-objects");
    }

    // One entry a line where a dictionary is long; nothing is read or left out.
    private static string Lines(string body) => body.Length < 120 ? body : body.Replace("/", "\n  /", StringComparison.Ordinal);

    private static bool IsText(byte[] data) => data.All(value => value is (byte)'\n' or (byte)'\r' or (byte)'\t' or >= 32);

    private static string Summary(byte[] data) => string.Create(CultureInfo.InvariantCulture, $"({data.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(data))})");
}
