using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>What the rules about pictures have in common: an organisation's images and the figures of documents.</summary>
internal abstract class AssetRule(string id, string title) : Rule(id, FindingSeverity.Error, title)
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var asset in files.Organisations.SelectMany(ImagesOf).Concat(files.Documents.SelectMany(FiguresOf)))
        {
            if (Judge(asset, files) is { } finding) sink.Report(finding);
        }
    }

    /// <summary>What is wrong with an image, or null.</summary>
    protected abstract Finding? Judge(Asset asset, LibraryFiles files);

    private static IEnumerable<Asset> ImagesOf(ModelFile<Organisation> file)
    {
        var brand = file.Model.Brand;
        foreach (var (key, path) in new[] { ("mark", brand.Mark), ("mark_on_field", brand.MarkOnField), ("mark_on_dark", brand.MarkOnDark), ("wide", brand.Wide), ("wide_on_field", brand.WideOnField), ("wide_on_dark", brand.WideOnDark), ("art", brand.Art) })
        {
            if (path is not null) yield return new Asset(path, file.Folder + path, file.Name, file.SpanOf(brand, key));
        }
    }

    private static IEnumerable<Asset> FiguresOf(DocumentFile file) =>
        file.Bound.RecordsOf<Figure>().Select(figure => new Asset(figure.Src, file.Folder + figure.Src, file.Name, file.SpanOf(figure, "src")));

    /// <summary>An image that a file names.</summary>
    /// <param name="Path">The path as written.</param>
    /// <param name="FullPath">The path with the folder of the file.</param>
    /// <param name="Owner">The name of the file.</param>
    /// <param name="Span">Where it is written.</param>
    protected sealed record Asset(string Path, string FullPath, string Owner, SourceSpan Span)
    {
        /// <summary>Whether the path leaves the folder of the file, or would on some system.</summary>
        public bool IsOutside => AssetPath.IsOutside(Path);

        /// <summary>Whether the name says that it is a drawing.</summary>
        public bool IsDrawing => Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

        /// <summary>Whether the name says that it is a file that is read.</summary>
        public bool IsKnown => IsDrawing || new[] { ".png", ".jpg", ".jpeg" }.Any(end => Path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

        /// <summary>The file, where the host knows the disk and the file is there.</summary>
        public AssetFile? In(LibraryFiles files) => files.Assets is { } assets && assets.TryGetValue(FullPath, out var file) ? file : null;
    }
}
