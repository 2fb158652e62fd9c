using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Typesetting;

public sealed class RenderingTests
{
    public static TheoryData<string> Names => new(Samples.Keys);

    internal static Dictionary<string, Func<ComposedDocument>> Samples { get; } = new()
    {
        ["policy-field"] = () => SampleDocuments.SwedishPolicy(),
        ["policy-band"] = () => SampleDocuments.SwedishPolicy(Core.Branding.CoverStyle.Band),
        ["policy-plain"] = () => SampleDocuments.SwedishPolicy(Core.Branding.CoverStyle.Plain),
        ["draft-plain"] = () => SampleDocuments.NorwegianDraft(),
        ["draft-band"] = () => SampleDocuments.NorwegianDraft(Core.Branding.CoverStyle.Band),
        ["extremes"] = SampleDocuments.Extremes,
        ["long-policy"] = LongPolicy.Compose,
        ["checklist"] = SampleDocuments.Checklist,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_gives_the_same_bytes_in_any_culture(string name)
    {
        var first = DocumentTypesetter.Render(Samples[name](), Themes.Ledger, FontSet.Inter);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "\u2212" } };
            var second = DocumentTypesetter.Render(Samples[name](), Themes.Ledger, FontSet.Inter);
            Assert.True(first.Bytes.Span.SequenceEqual(second.Bytes.Span));
            Assert.Equal(first.Digest, second.Digest);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        // For looking at, and for programs that judge the file: the folder is named by whoever runs the test.
        if (Environment.GetEnvironmentVariable("STYRDOK_TEST_OUTPUT") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), first.Bytes.ToArray());
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(60, 5)]
    public void Contents_are_set_only_where_the_body_has_more_than_a_page(int paragraphs, int pages)
    {
        Block[] blocks = [Sample.Section("1", "Formål", 1, [.. Enumerable.Range(0, paragraphs).Select(i => Sample.P("purpose/p" + i, "Et avsnitt."))])];
        var document = SampleDocuments.NorwegianDraft() with
        {
            Blocks = blocks.ToValueList(), Contents = [new ContentsEntry(blocks[0].Id!, "1", TextUnit.Of("Formål"), 1)],
        };
        var lines = new List<LayoutLine>();
        var rendered = DocumentTypesetter.Render(document, Themes.Ledger, FontSet.Inter, lines: lines);
        Assert.Equal(pages, rendered.PageCount);
        Assert.Equal(paragraphs > 1, lines.Any(line => line.Text == document.Labels["contents"]));
    }

    [Fact]
    public void Another_text_gives_another_digest()
    {
        var document = SampleDocuments.NorwegianDraft();
        var changed = document with { Properties = document.Properties with { Subject = "Noe annet" } };
        Assert.NotEqual(
            DocumentTypesetter.Render(document, Themes.Ledger, FontSet.Inter).Digest, DocumentTypesetter.Render(changed, Themes.Ledger, FontSet.Inter).Digest);
    }

    [Fact]
    public void A_character_the_font_lacks_is_named_with_its_unit()
    {
        var document = SampleDocuments.NorwegianDraft() with { Blocks = [Sample.P("when/where", "Kjære 山田")] };
        var error = Assert.Throws<TypesettingException>(() => DocumentTypesetter.Render(document, Themes.Ledger, FontSet.Inter));
        Assert.Equal("when/where", error.Unit);
        Assert.Equal('山', error.CodePoint);
        Assert.Equal("Inter-Regular", error.Font);
    }

    [Fact]
    public void The_pages_are_counted_and_the_foot_says_so()
    {
        var lines = new List<LayoutLine>();
        var rendered = DocumentTypesetter.Render(SampleDocuments.SwedishPolicy(), Themes.Ledger, FontSet.Inter, lines: lines);
        var feet = lines.Where(line => line.Text.StartsWith("Sida ", StringComparison.Ordinal)).Select(line => line.Text).ToList();
        Assert.Equal(Enumerable.Range(2, rendered.PageCount - 1).Select(page => $"Sida {page} av {rendered.PageCount}"), feet);
    }
}
