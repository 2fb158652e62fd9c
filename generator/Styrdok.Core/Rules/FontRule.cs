using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>What the rules about an organisation's fonts have in common.</summary>
internal abstract class FontRule(string id, string title) : Rule(id, FindingSeverity.Error, title)
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var font in NamedFont.Of(file, files))
            {
                if (Judge(font, files) is { } finding) sink.Report(finding);
            }
        }
    }

    /// <summary>What is wrong with a font, or null.</summary>
    protected abstract Finding? Judge(NamedFont font, LibraryFiles files);
}

/// <summary>A font that an organisation names.</summary>
/// <param name="Path">The path as written.</param>
/// <param name="FullPath">The path with the organisation's folder.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="File">The file; null where there is none, or none is known.</param>
internal sealed record NamedFont(string Path, string FullPath, SourceSpan Span, AssetFile? File)
{
    /// <summary>The largest font that is read.</summary>
    public const long MostBytes = 4L << 20;

    /// <summary>Whether the path leaves the organisation's folder, or would on some system.</summary>
    public bool IsOutside => AssetPath.IsOutside(Path);

    /// <summary>Whether the name says that it is a TrueType file.</summary>
    public bool IsTrueType => Path.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is too large to be read.</summary>
    public bool IsTooLarge => File?.Length > MostBytes;

    /// <summary>What the host says of it; null where it does not open files, or the file is another rule's.</summary>
    public FontFacts? Facts => IsOutside || IsTooLarge ? null : File?.Font?.Invoke();

    /// <summary>The fonts of an organisation, by weight.</summary>
    public static IEnumerable<NamedFont> Of(ModelFile<Organisation> file, LibraryFiles files)
    {
        if (file.Model.Brand.Fonts is not { } fonts) yield break;
        foreach (var (key, path) in new[] { ("regular", fonts.Regular), ("medium", fonts.Medium), ("semibold", fonts.Semibold), ("light", fonts.Light) })
        {
            if (path is null) continue;
            AssetFile? found = null;
            files.Assets?.TryGetValue(file.Folder + path, out found);
            yield return new NamedFont(path, file.Folder + path, file.SpanOf(fonts, key), found);
        }
    }
}
