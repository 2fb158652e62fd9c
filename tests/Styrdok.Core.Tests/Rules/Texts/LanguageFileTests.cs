using System.Globalization;
using System.IO;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Rules.Texts;

/// <summary>templates/languages: data that no compiler reads for sense.</summary>
public sealed class LanguageFileTests
{
    public static TheoryData<string> Codes => [.. Language.BuiltIn.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_file_is_named_after_its_language_and_speaks_small_letters(string code)
    {
        var file = Read(code);
        Assert.Equal(code, file.Language.Code);
        Assert.All(file.Strays.SelectMany(entry => new[] { entry.Key, entry.Value }).Concat(file.Endings).Concat(file.Ambiguous), word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.Equal(file.Common?.ToLowerInvariant(), file.Common);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_months_and_the_decimal_sign_are_those_that_dates_are_written_with(string code)
    {
        var strings = (StringsFile)Bind($"templates/strings/{code}.yaml").Model!;
        var numbers = Read(code).Numbers!;
        Assert.Equal(Enumerable.Range(1, 12).Select(month => Entry(strings, string.Create(CultureInfo.InvariantCulture, $"month_{month}"))), numbers.Months);
        Assert.Equal(Entry(strings, "decimal_separator"), numbers.Decimal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_quotation_marks_are_those_of_the_interface(string code)
    {
        var strings = (StringsFile)Bind($"templates/strings/{code}.yaml").Model!;
        Assert.StartsWith(Entry(strings, "quote_open") + Entry(strings, "quote_close"), Read(code).Quotes, System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_word_of_a_language_is_a_stray_in_it(string code)
    {
        var file = Read(code);
        var common = (file.Common ?? string.Empty).Split((char[])[' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(file.Strays.Select(entry => entry.Key).Intersect(common));
        Assert.Equal(common.Distinct().Count(), common.Length);
        Assert.All(file.Strays, entry => Assert.DoesNotContain(file.Strays, other => other.Key == entry.Value));
    }

    [Fact]
    public void A_library_can_know_its_language_otherwise()
    {
        var policy = new SourceFile("policies/p.yaml", "styrdok: 1\nkind: policy\nid: p\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: Et kick-off i mai\nsections:\n  - { id: s, type: section, heading: Ikkje noe, body: Alle er med. }\n");
        var own = new SourceFile("languages/nb.yaml", "styrdok: 1\nkind: language\nlanguage: nb\nstrays: { kick-off: oppstart }\n");
        Assert.Equal(["policies/p.yaml(6,11)"], LibraryReader.Read([policy, own]).Findings.Select(finding => finding.Span.ToString()));
        Assert.Equal(["policies/p.yaml(8,38)"], LibraryReader.Read([policy]).Findings.Select(finding => finding.Span.ToString()));
    }

    private static string Entry(StringsFile file, string key)
    {
        Assert.True(file.Entries.TryGet(key, out var text), key);
        return text!;
    }

    private static LanguageFile Read(string code) => (LanguageFile)Bind($"templates/languages/{code}.yaml").Model!;

    private static BoundFile Bind(string path)
    {
        var bound = ModelBinder.Bind(YamlReader.Read(SourceFile.FromBytes(path, File.ReadAllBytes(Repository.PathOf(path)))), BindContext.Empty);
        Assert.Empty(bound.Findings);
        return bound;
    }
}
