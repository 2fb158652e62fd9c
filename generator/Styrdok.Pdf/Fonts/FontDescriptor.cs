using System.Security.Cryptography;
using Styrdok.Fonts;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Fonts;

/// <summary>The descriptor of an embedded font (ISO 32000-1, 9.8). No CIDSet: PDF/A-2 asks for none and a wrong one fails.</summary>
internal static class FontDescriptor
{
    public const int Symbolic = 4, Nonsymbolic = 32;

    private const int FixedPitch = 1, Italic = 64;

    /// <summary>The name with the tag of the subset: six letters from a hash of the program, the same for the same glyphs.</summary>
    public static string SubsetName(FontFace face, byte[] program)
    {
        var hash = SHA256.HashData(program);
        return string.Create(6, hash, static (tag, bytes) =>
        {
            for (var i = 0; i < tag.Length; i++) tag[i] = (char)('A' + (bytes[i] % 26));
        }) + "+" + face.PostScriptName;
    }

    /// <summary>Writes the program and the descriptor; returns the descriptor's number.</summary>
    public static int Write(ObjectStore store, FontFace face, string name, byte[] program, int flags)
    {
        var file = store.AddStream(new TokenWriter().Raw("/Length1 "u8).Integer(program.Length), program);
        var box = face.BoundingBox;
        flags |= (face.IsFixedPitch ? FixedPitch : 0) | (face.ItalicAngle != 0 ? Italic : 0);

        // StemV is a guess from the weight: readers use it only to imitate a font that is missing, and this one is embedded.
        return store.Add(new TokenWriter().Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags "u8).Integer(flags)
            .Raw("/FontBBox["u8).Numbers(box.Left, box.Bottom, box.Right, box.Top).Raw("]/ItalicAngle "u8).Number(face.ItalicAngle)
            .Raw("/Ascent "u8).Integer(face.Ascent).Raw("/Descent "u8).Integer(face.Descent).Raw("/CapHeight "u8).Integer(face.CapHeight)
            .Raw("/StemV "u8).Integer(10 + (face.Weight * 220 / 1000)).Entry("FontFile2", file).Raw(">>"u8));
    }
}
