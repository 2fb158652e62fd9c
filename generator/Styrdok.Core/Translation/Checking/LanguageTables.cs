using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation.Checking;

/// <summary>What is known of the languages of a library: by its own files, and where it has none by templates/languages, which is built into this assembly because the compiler opens no files.</summary>
internal sealed class LanguageTables
{
    /// <summary>The path by which hosts that know the disk read the built-in files.</summary>
    public const string Folder = "templates/languages/";

    private const string Prefix = "Styrdok.Core.languages.";

    private static readonly Lazy<IReadOnlyList<LanguageTable>> s_builtIn = new(() =>
        typeof(LanguageTables).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new LanguageTable(Read(name))).ToList());

    private static readonly Lazy<LanguageSigns> s_builtInSigns = new(() => new LanguageSigns(s_builtIn.Value));

    private readonly IReadOnlyList<LanguageFile> _own;

    /// <summary>Lays the files of a library over the built-in ones.</summary>
    public LanguageTables(IReadOnlyList<LanguageFile> own)
    {
        _own = own;
        All = own.GroupBy(file => file.Language).Select(group => new LanguageTable(group.First())).Concat(s_builtIn.Value.Where(table => own.All(file => !file.Language.Equals(table.Language)))).ToList();
        Signs = own.Count == 0 ? s_builtInSigns.Value : new LanguageSigns(All);
    }

    /// <summary>Every language of which something is known.</summary>
    public IReadOnlyList<LanguageTable> All { get; }

    /// <summary>What tells the languages from one another.</summary>
    public LanguageSigns Signs { get; }

    /// <summary>What is known of a language, or null.</summary>
    public LanguageTable? Find(Language language)
    {
        foreach (var table in All)
        {
            if (table.Language.Equals(language)) return table;
        }

        return null;
    }

    /// <summary>Whether others were made of the very same files.</summary>
    public bool SameAs(LanguageTables other) => _own.Count == other._own.Count && _own.Zip(other._own, ReferenceEquals).All(same => same);

    private static LanguageFile Read(string name)
    {
        using var stream = typeof(LanguageTables).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var bound = ModelBinder.Bind(YamlReader.Read(new SourceFile(Folder + name.Substring(Prefix.Length), reader.ReadToEnd())), BindContext.Empty);
        return bound.Model is LanguageFile file && bound.Findings.Count == 0 ? file : throw new InvalidOperationException($"{name} cannot be read: {string.Join(" ", bound.Findings)}");
    }
}

/// <summary>What the checks of texts judge by besides the texts.</summary>
/// <param name="Terms">The words of the field.</param>
/// <param name="Languages">What is known of languages.</param>
internal sealed record CheckTables(TermTable Terms, LanguageTables Languages)
{
    /// <summary>Whether others were made of the very same files.</summary>
    public bool SameAs(CheckTables other) => Terms.SameAs(other.Terms) && Languages.SameAs(other.Languages);
}
