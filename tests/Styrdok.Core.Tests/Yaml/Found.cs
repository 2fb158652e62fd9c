using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Tests.Yaml;

/// <summary>Reads and binds texts and writes findings as <c>STY1006 2,1-2,6</c>, so that a test says id, start and end in one line.</summary>
internal static class Found
{
    public static YamlFile Read(string text) => YamlReader.Read(new SourceFile("a.yaml", text));

    public static BoundFile Bind(string text, BindContext? context = null) => ModelBinder.Bind(Read(text), context ?? BindContext.Empty);

    public static string In(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(
        finding => $"{finding.Id} {finding.Span.Line},{finding.Span.Column}-{finding.Span.EndLine},{finding.Span.EndColumn}"));
}
