using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Meta;

/// <summary>The files inside a document: what it was made from, associated with the document as a whole (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).</summary>
internal sealed class Attachments
{
    private const int LongestName = 100;

    private readonly SortedDictionary<string, Attachment> _files = new(StringOrder.Bytes);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there are any: the file is then PDF/A-3.</summary>
    public bool Exist => _files.Count > 0;

    /// <summary>Adds a file; a second one of a name gets a number.</summary>
    public void Add(Attachment file)
    {
        var safe = SafeName(file.Name);
        var name = safe;
        for (var number = 2; !_taken.Add(name); number++)
        {
            var dot = safe.IndexOf('.', StringComparison.Ordinal);
            var suffix = "-" + number.ToString(CultureInfo.InvariantCulture);
            name = dot <= 0 ? safe + suffix : safe[..dot] + suffix + safe[dot..];
        }

        _files.Add(name, file);
    }

    /// <summary>Writes the files, the catalog's <c>/AF</c>, and the tree for <c>/Names</c>; returns the tree's number, 0 without files.</summary>
    public int Write(ObjectStore store, TokenWriter catalog)
    {
        if (!Exist) return 0;
        var tree = new TokenWriter().Raw("<</Names["u8);
        catalog.Raw("/AF["u8);
        foreach (var (name, file) in _files)
        {
            var specification = Write(store, name, file);
            tree.Text(name).Reference(specification).Raw(' ');
            catalog.Reference(specification).Raw(' ');
        }

        catalog.Raw(']');
        return store.Add(tree.Raw("]>>"u8));
    }

    // Name and UF alike, in ASCII: a program that saves all files of a document must not be led out of its folder, nor into a reserved name.
    internal static string SafeName(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name[(name.LastIndexOfAny(['/', '\\']) + 1)..])
        {
            if (safe.Length < LongestName) safe.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_');
        }

        var trimmed = safe.ToString().Trim('.', '-');
        return trimmed.Length == 0 ? "file" : trimmed;
    }

    // The media type is a name in which the slash is written as #2F.
    private static int Write(ObjectStore store, string name, Attachment file)
    {
        var modified = file.Modified.ToUniversalTime().ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        var stream = store.AddStream(
            new TokenWriter().Raw("/Type/EmbeddedFile/Subtype"u8).Name(file.MediaType).Raw("/Params<</Size "u8).Integer(file.Data.Length)
                .TextEntry("ModDate", modified).Raw(">>"u8),
            file.Data.ToArray());
        return store.Add(new TokenWriter().Raw("<</Type/Filespec"u8).TextEntry("F", name).TextEntry("UF", name).TextEntry("Desc", file.Description)
            .Raw("/AFRelationship/Source/EF<<"u8).Entry("F", stream).Entry("UF", stream).Raw(">>>>"u8));
    }
}
