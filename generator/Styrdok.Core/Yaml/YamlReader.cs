using System.Linq;
using System.Text;
using Styrdok.Core.Findings;
using YamlDotNet.Core;

namespace Styrdok.Core.Yaml;

/// <summary>
/// Reads the text of a file into nodes that know their place. YAML 1.2 core schema, one document a file, no anchors, aliases, merge keys or tags; a file that
/// breaks a limit is stopped before its nodes are kept.
/// </summary>
public static class YamlReader
{
    /// <summary>Reads a file. Never throws for what stands in it: everything wrong is a finding.</summary>
    public static YamlFile Read(SourceFile file)
    {
        var sink = new FindingSink();
        if (IsTooLarge(file))
        {
            sink.Report(YamlFindings.FileTooLarge.At(
                SourceSpan.StartOf(file.Path), "The file is larger than 4 MiB and is not read.", "Split it into several documents."));
            return new YamlFile(file, null, sink.ToList());
        }

        if (CharacterScan.IsWide(file.Text))
        {
            sink.Report(YamlFindings.Encoding.At(SourceSpan.StartOf(file.Path), "The file is in UTF-16 or UTF-32, and not in UTF-8.", "Save the file as UTF-8."));
            return new YamlFile(file, null, sink.ToList());
        }

        CharacterScan.Run(file, sink);
        var root = Build(file, sink);
        return new YamlFile(file, root, sink.ToList());
    }

    private static bool IsTooLarge(SourceFile file) =>
        file.Text.Length > YamlLimits.FileBytes || Encoding.UTF8.GetByteCount(file.Text) > YamlLimits.FileBytes;

    private static YamlNode? Build(SourceFile file, FindingSink sink)
    {
        var builder = new NodeBuilder(file, sink);
        try
        {
            return builder.Build();
        }
        catch (YamlLimitException limit)
        {
            sink.Report(limit.Finding);
        }
        catch (YamlException error)
        {
            // A trap that was recognised by name on the same lines says more than the parser, which stumbled over it.
            // It may stop a line early at a tab.
            // At a tab in a text it names the place where the outermost mapping began.
            var known = sink.ToList().Any(finding => error.Message.Contains("invalid tab") && finding.Descriptor == YamlFindings.TabIndentation || finding.Span.Line >= error.Start.Line && finding.Span.Line <= error.End.Line + (IsIndentation(finding) ? 1 : 0));
            if (!known) sink.Report(SyntaxDiagnosis.Explain(file, error, builder.OpenBracket));
            sink.Report(TrapScan.Below(file, (int)error.End.Index));
        }

        return null;
    }

    private static bool IsIndentation(Finding finding) =>
        finding.Descriptor == YamlFindings.TabIndentation || finding.Descriptor == YamlFindings.SpaceIndentation;
}
