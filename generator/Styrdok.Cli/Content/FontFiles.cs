using System;
using System.Collections.Concurrent;
using System.IO;
using System.Security.Cryptography;
using Styrdok.Core.Resolution;
using Styrdok.Fonts;

namespace Styrdok.Cli.Content;

/// <summary>The fonts of organisations: each is parsed once in a process, however many organisations and documents are set in it.</summary>
internal static class FontFiles
{
    // By the hash of the bytes: a file that changes is another font, two copies are one.
    private static readonly ConcurrentDictionary<string, Lazy<(FontFace? Face, FontException? Refused)>> s_parsed = new(StringComparer.Ordinal);

    /// <summary>The face in a file; null where there is none that can be used: findings have said so.</summary>
    public static FontFace? Face(string path) => AssetContent.Read(path) is { } bytes ? Parse(bytes).Face : null;

    /// <summary>What a file is and has, for the rules; once, and only when asked.</summary>
    public static Func<FontFacts> Judge(FileInfo file)
    {
        var facts = new Lazy<FontFacts>(() => Facts(file));
        return () => facts.Value;
    }

    private static FontFacts Facts(FileInfo file)
    {
        if (AssetContent.Read(file.FullName) is not { } bytes)
            return new FontFacts(FontProblem.Damaged, "The file is empty, or cannot be read.", "Change its permissions, or copy it anew.");
        var (face, refused) = Parse(bytes);
        return face is not null
            ? new FontFacts(FontProblem.None, Shows: codePoint => FontFamily.Shows(face, codePoint))
            : new FontFacts(Problem(refused!.Fault), refused.Reason, refused.Remedy);
    }

    private static (FontFace? Face, FontException? Refused) Parse(byte[] bytes) => s_parsed.GetOrAdd(Convert.ToHexString(SHA256.HashData(bytes)), _ => new(() =>
    {
        try
        {
            return (FontFace.Parse(bytes), null);
        }
        catch (FontException exception)
        {
            return (null, exception);
        }
    })).Value;

    private static FontProblem Problem(FontFault fault) => fault switch
    {
        FontFault.Damaged => FontProblem.Damaged,
        FontFault.Restricted => FontProblem.Restricted,
        _ => FontProblem.Kind,
    };
}
