using System;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>What the rules about an organisation's images have in common.</summary>
internal abstract class AssetRule(string id, string title) : Rule(id, FindingSeverity.Error, title)
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            var brand = file.Model.Brand;
            foreach (var (key, path) in new[] { ("mark", brand.Mark), ("mark_on_field", brand.MarkOnField), ("mark_on_dark", brand.MarkOnDark), ("art", brand.Art) })
            {
                if (path is not null && Judge(new Asset(path, file.Folder + path, file.SpanOf(brand, key)), files) is { } finding) sink.Report(finding);
            }
        }
    }

    /// <summary>What is wrong with an image, or null.</summary>
    protected abstract Finding? Judge(Asset asset, LibraryFiles files);

    /// <summary>An image that an organisation names.</summary>
    /// <param name="Path">The path as written.</param>
    /// <param name="FullPath">The path with the organisation's folder.</param>
    /// <param name="Span">Where it is written.</param>
    protected sealed record Asset(string Path, string FullPath, SourceSpan Span)
    {
        /// <summary>Whether the path leaves the organisation's folder, or would on some system.</summary>
        public bool IsOutside => AssetPath.IsOutside(Path);

        /// <summary>Whether the name says that it is an SVG file.</summary>
        public bool IsSvg => Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
    }
}
