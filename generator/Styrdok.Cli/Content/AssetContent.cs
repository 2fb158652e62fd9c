using System;
using System.IO;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;
using Styrdok.Pdf.Images;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Content;

/// <summary>Reads the files that content names: logos, pictures, fonts. The one place that says which sorts there are and how they are judged.</summary>
internal static class AssetContent
{
    /// <summary>A file of more bytes has a finding of its own and is not read.</summary>
    private const int MostBytes = 4 << 20;

    /// <summary>Says what keeps a file from being used: what its reader refuses, in the reader's words. Once for each file, and only when asked.</summary>
    public static Func<string?> Judge(FileInfo file, PictureFiles pictures)
    {
        var problem = new Lazy<string?>(() => Problem(file, pictures));
        return () => problem.Value;
    }

    /// <summary>What a picture is painted with; null where that cannot be told, or where findings have said why the file cannot be used.</summary>
    public static Func<PictureFacts?> Paint(FileInfo file, PictureFiles pictures)
    {
        var facts = new Lazy<PictureFacts?>(() =>
        {
            try
            {
                return pictures.Of(file.FullName) is { } picture ? PictureFile.FactsOf(picture) : null;
            }
            catch (Exception exception) when (exception is ImageException or IOException or UnauthorizedAccessException)
            {
                return null;
            }
        });
        return () => facts.Value;
    }

    /// <summary>The bytes of a file; null where there is none, where it is too large, or where it cannot be read: findings have said so.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return BytesOf(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a file; null where there is none, or where it is empty or too large.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? BytesOf(string path)
    {
        var file = new FileInfo(path);

        // What has no length is empty, or a pipe, which would never come to an end.
        return !file.Exists || file.Length is 0 or > MostBytes ? null : File.ReadAllBytes(path);
    }

    private static PictureKind KindOf(string sort) => sort switch { ".svg" => PictureKind.Svg, ".png" => PictureKind.Png, _ => PictureKind.Jpeg };

    private static string? Problem(FileInfo file, PictureFiles pictures)
    {
        var sort = file.Extension.ToLowerInvariant();
        if (sort is not (".svg" or ".png" or ".jpg" or ".jpeg")) return null;
        try
        {
            if (pictures.Of(file.FullName) is not { } picture) return file.Length == 0 ? "The file is empty." : null;
            return picture.Kind == KindOf(sort) ? null : $"It is no {sort[1..].ToUpperInvariant()} file, whatever its name says.";
        }
        catch (ImageException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"The file cannot be read: {exception.Message}";
        }
    }
}
