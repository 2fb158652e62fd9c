using System;
using System.IO;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Output;

/// <summary>Says where it is that an output folder cannot be made.</summary>
internal static class OutputPlace
{
    /// <summary>What to show: at <c>output:</c> in styrdok.yaml where the folder is named there and the file stands on the way to it, else at the file.</summary>
    /// <param name="file">The full path of the file in the way.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="library">The library with its settings.</param>
    /// <param name="isFromSettings">Whether the settings are what named the folder.</param>
    public static FindingReport Report(string file, string folder, LoadedLibrary library, bool isFromSettings)
    {
        var shown = Path.GetRelativePath(".", file);
        var isOnTheWay = (Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(file + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isFromSettings && isOnTheWay && library.Sources.TryGetValue(Project.FileName, out var settings) && PlaceIn(settings) is { } place
            ? new FindingReport([OutputBelowFile.At(place, shown)], library.PathOf, library.SourceOf)
            : new FindingReport([OutputBelowFile.At(SourceSpan.StartOf(shown), shown)], span => span.File, _ => null);
    }

    private static SourceSpan? PlaceIn(SourceFile settings) => (YamlReader.Read(settings).Root as YamlMapping)?.Find("output")?.Span;
}
