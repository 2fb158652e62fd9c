using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Citations;

/// <summary>A work in words: designation or author and year, title in its own language, where it stands, where it can be read.</summary>
internal static class ReferenceTexts
{
    /// <summary>The entry in the reference list.</summary>
    /// <param name="work">The work.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="words">Its words.</param>
    /// <param name="standing">Sentences about a law that stand after it, without full stops.</param>
    public static TextUnit Entry(Reference work, Language language, Words words, IEnumerable<ValueList<Inline>> standing)
    {
        var parts = new List<ValueList<Inline>>();
        var head = Head(work, words);
        var title = work.Title ?? Localised(work.Label, language);
        if (head is not null) parts.Add([new TextInline(head)]);
        if (title is not null) parts.Add(WithYear(InOwnLanguage(title, work, language), work));
        if (work.Designation is not null && work.Designation != title) parts.Add([new TextInline(work.Designation)]);
        if (work.Container is not null) parts.Add([InOwnLanguage(work.Container, work, language)]);
        parts.AddRange(standing);
        var inlines = new List<Inline>();
        for (var i = 0; i < parts.Count; i++)
        {
            inlines.AddRange(parts[i]);

            // A title that closes itself gets no second mark.
            var closes = new TextUnit { Inlines = parts[i] }.PlainText is [.., '.' or '?' or '!' or '…'];
            inlines.Add(new TextInline((closes ? string.Empty : ".") + (i == parts.Count - 1 ? string.Empty : " ")));
        }

        if (work.Url is not null)
        {
            inlines.Add(new TextInline(" "));
            inlines.Add(new LinkInline(work.Url, [new TextInline(work.Url)]));
        }

        return new TextUnit { Inlines = Merge(inlines) };
    }

    /// <summary>The work as it is named in running text: title, else designation, else author and year.</summary>
    public static string Name(Reference work, Language language) =>
        work.Title ?? Localised(work.Label, language) ?? work.Designation ?? string.Join(" ", new[] { work.Authors, work.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(part => part is not null));

    /// <summary>The work for those who do not see where a citation leads.</summary>
    public static string Description(Reference work, Language language, string? locator) =>
        locator is null ? Name(work, language) : Name(work, language) + ", " + locator;

    /// <summary>A law as it is named beside its number: by its designation, else by its title.</summary>
    public static Inline ShortName(Reference work, Language language) => work.Designation is { } designation ? new TextInline(designation) : InOwnLanguage(Name(work, language), work, language);

    private static string? Head(Reference work, Words words) => work.Authors is null ? null : work.Authors + " (" + (Year(work) ?? words["undated"]) + ")";

    // What has no author says its year after the title, unless title or designation say it already.
    private static ValueList<Inline> WithYear(Inline title, Reference work)
    {
        if (work.Authors is not null || work.InForceFrom is not null || Year(work) is not { } year) return [title];
        var said = string.Concat(work.Designation, new TextUnit { Inlines = [title] }.PlainText);
        return said.Contains(Numerals.Decimal(work.Year!.Value), System.StringComparison.Ordinal) ? [title] : [title, new TextInline(" (" + year + ")")];
    }

    private static string? Year(Reference work) =>
        work.Year is { } y ? Numerals.Decimal(y) + (work.OriginalYear is { } o && o != y ? $" [{Numerals.Decimal(o)}]" : string.Empty) : null;

    private static Inline InOwnLanguage(string text, Reference work, Language language) =>
        work.TitleLanguage is { } own && own != language && text == work.Title
            ? new ForeignInline(own, [new TextInline(text)])
            : new TextInline(text);

    private static string? Localised(LocalizedText? text, Language language) =>
        text is null || text.Texts.Count == 0 ? null : text.Find(language) ?? text.Texts[0].Text;

    private static ValueList<Inline> Merge(List<Inline> inlines)
    {
        var merged = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextInline text && merged is [.., TextInline before]) merged[^1] = new TextInline(before.Text + text.Text);
            else merged.Add(inline);
        }

        return merged.ToValueList();
    }
}
