using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>The themes of templates/themes, which are built into this assembly because the compiler opens no files. One may extend another and hold only what differs.</summary>
public static class BuiltInThemes
{
    /// <summary>The theme of organisations that name none.</summary>
    public const string Default = "ledger";

    private const string Prefix = "Styrdok.Core.themes.";
    private const string PrintSuffix = ".print.yaml";
    private const string ScreenSuffix = ".screen.yaml";

    private static readonly Lazy<Dictionary<string, YamlMapping>> s_roots = new(ReadAll);

    /// <summary>The ids of the themes, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = ResourceNames(PrintSuffix);

    /// <summary>The printed page of a theme.</summary>
    /// <exception cref="ArgumentException">There is no such theme.</exception>
    public static PrintTheme Print(string id) => Bind<PrintTheme>(PrintTokens(id));

    /// <summary>The screen of a theme.</summary>
    /// <exception cref="ArgumentException">There is no such theme.</exception>
    public static ScreenTheme Screen(string id) => Bind<ScreenTheme>(ScreenTokens(id));

    /// <summary>Every token of the printed page of a theme.</summary>
    internal static YamlMapping PrintTokens(string id) => Tokens(id, PrintSuffix, 0);

    /// <summary>Every token of the screen of a theme.</summary>
    internal static YamlMapping ScreenTokens(string id) => Tokens(id, ScreenSuffix, 0);

    /// <summary>The theme that tokens make.</summary>
    /// <exception cref="InvalidOperationException">They make none: a mistake that a rule reports, or a test finds.</exception>
    internal static T Bind<T>(YamlMapping tokens)
        where T : class
    {
        var bound = Read(tokens);
        return bound.Model is T theme && bound.Findings.Count == 0 ? theme : throw new InvalidOperationException("A theme cannot be read: " + string.Join(" ", bound.Findings.Select(finding => finding.ToString())));
    }

    /// <summary>Tokens as a file, bound.</summary>
    internal static BoundFile Read(YamlMapping tokens) => ModelBinder.Bind(new YamlFile(new SourceFile(tokens.Span.File, string.Empty), tokens, ValueList<Findings.Finding>.Empty), BindContext.Empty);

    private static YamlMapping Tokens(string id, string suffix, int depth)
    {
        if (!s_roots.Value.TryGetValue(id + suffix, out var own)) throw new ArgumentException($"There is no theme '{id}'.", nameof(id));
        if (own.Find("extends") is not YamlScalar below) return own;
        if (depth > Ids.Count) throw new InvalidOperationException($"The theme '{id}' extends itself.");
        return ThemeTokens.Over(own, Tokens(below.Value, suffix, depth + 1));
    }

    private static IReadOnlyList<string> ResourceNames(string suffix) => typeof(BuiltInThemes).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(suffix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - suffix.Length))
        .OrderBy(name => name, StringComparer.Ordinal).ToList();

    private static Dictionary<string, YamlMapping> ReadAll()
    {
        var roots = new Dictionary<string, YamlMapping>(StringComparer.Ordinal);
        foreach (var name in new[] { PrintSuffix, ScreenSuffix }.SelectMany(suffix => ResourceNames(suffix).Select(id => id + suffix)))
        {
            using var stream = typeof(BuiltInThemes).Assembly.GetManifestResourceStream(Prefix + name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var file = YamlReader.Read(new SourceFile("templates/themes/" + name, reader.ReadToEnd()));
            roots.Add(name, file.Root as YamlMapping ?? throw new InvalidOperationException($"templates/themes/{name} cannot be read: {string.Join(" ", file.Findings)}"));
        }

        return roots;
    }
}
