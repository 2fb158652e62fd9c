using System.IO;
using Styrdok.Core.Document;
using Styrdok.Testing;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The theme that is shipped, as tests use it.</summary>
internal static class Themes
{
    public static PrintTheme Ledger { get; } = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build()
        .Deserialize<PrintTheme>(File.ReadAllText(Repository.PathOf("templates/themes/ledger.print.yaml")));
}
