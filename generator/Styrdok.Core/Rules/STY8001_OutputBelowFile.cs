using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>
/// An output folder that cannot be made, since it is a file or lies below one. Of what stands in the library's folder the rule knows; of the rest of the disk the tool
/// does, and reports it by <see cref="At"/>.
/// </summary>
public static class OutputBelowFile
{
    /// <summary>What the findings have in common.</summary>
    public static readonly FindingDescriptor Descriptor = new("STY8001", FindingSeverity.Error, "Output folder below a file");

    /// <summary>The finding.</summary>
    /// <param name="span">Where the output folder is named, or the start of the file where it was named on the command line.</param>
    /// <param name="file">The file in the way, as the user would write it.</param>
    public static Finding At(SourceSpan span, string file) =>
        Descriptor.At(span, $"Nothing can be written there: '{file}' is a file.", "Name another output folder, or move the file.");

    internal sealed class InLibrary() : Rule(OutputBelowFile.Descriptor.Id, OutputBelowFile.Descriptor.Severity, OutputBelowFile.Descriptor.Title)
    {
        public override void Check(LibraryFiles files, FindingSink sink)
        {
            var paths = new HashSet<string>(files.All.Select(file => file.File.Source.Path).Concat(files.Assets?.Keys ?? []), StringComparer.Ordinal);
            foreach (var project in files.Projects.Where(project => project.Model.Output is not null))
            {
                if (Prefixes(project.Model.Output!).FirstOrDefault(paths.Contains) is { } file) sink.Report(At(project.SpanOf(project.Model, "output"), file));
            }
        }

        // a, a/b and a/b/c of a/b/./c; what leaves the folder is the tool's to judge.
        private static IEnumerable<string> Prefixes(string path)
        {
            var prefix = string.Empty;
            foreach (var step in path.Split('/', '\\').Where(step => step is not ("" or ".")))
            {
                if (step == ".." || path[0] == '/') yield break;
                prefix = prefix.Length == 0 ? step : prefix + "/" + step;
                yield return prefix;
            }
        }
    }
}
