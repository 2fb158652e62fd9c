using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution;

/// <summary>The English words of the interface, which are built into this assembly because the compiler opens no files: what every other language is held against.</summary>
internal static class BuiltInWords
{
    private const string Folder = "templates/strings/";

    private const string Name = "Styrdok.Core.strings.en.yaml";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_english = new(Read);

    /// <summary>The texts by key.</summary>
    public static IReadOnlyDictionary<string, string> English => s_english.Value;

    /// <summary>Whether a file of words comes with the tool.</summary>
    public static bool IsBuiltIn(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, string> Read()
    {
        using var stream = typeof(BuiltInWords).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The assembly lacks {Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var bound = ModelBinder.Bind(YamlReader.Read(new SourceFile(Folder + "en.yaml", reader.ReadToEnd())), BindContext.Empty);
        if (bound.Model is not StringsFile file) throw new InvalidOperationException($"{Name} cannot be read: {string.Join(" ", bound.Findings)}");
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in file.Entries) words[entry.Key] = entry.Value;
        return words;
    }
}
