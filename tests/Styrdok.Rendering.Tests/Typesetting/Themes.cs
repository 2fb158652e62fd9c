using System;
using System.IO;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The theme that is shipped, as tests use it.</summary>
internal static class Themes
{
    private const string Path = "templates/themes/ledger.print.yaml";

    public static PrintTheme Ledger { get; } = Read();

    private static PrintTheme Read()
    {
        var bound = ModelBinder.Bind(YamlReader.Read(SourceFile.FromBytes(Path, File.ReadAllBytes(Repository.PathOf(Path)))), BindContext.Empty);
        return bound.Model as PrintTheme ?? throw new InvalidOperationException(string.Join('\n', bound.Findings.Select(finding => finding.ToString())));
    }
}
