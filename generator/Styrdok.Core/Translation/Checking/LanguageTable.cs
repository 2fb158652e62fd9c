using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation.Checking;

/// <summary>What is known of a language, ready to be looked up. Words are in small letters.</summary>
internal sealed class LanguageTable
{
    /// <summary>Makes the tables of a file.</summary>
    public LanguageTable(LanguageFile file)
    {
        Language = file.Language;
        Related = new HashSet<Language>(file.Related);
        Letters = file.Letters ?? string.Empty;
        Common = Set((file.Common ?? string.Empty).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Strays = file.Strays.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        Quotes = file.Quotes ?? string.Empty;

        // The longest first, so that what is left is the shortest stem.
        Endings = file.Endings.OrderByDescending(ending => ending.Length).ToArray();
        Ambiguous = Set(file.Ambiguous);
        Abbreviations = Set(file.Abbreviations);
        Modality = file.Modality is { } words ? new ModalTable(words) : null;
        Numbers = file.Numbers is { } numbers ? new NumberTable(numbers) : null;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Languages in which a text may read the same.</summary>
    public HashSet<Language> Related { get; }

    /// <summary>Letters by which the language is told from others.</summary>
    public string Letters { get; }

    /// <summary>The most common words.</summary>
    public HashSet<string> Common { get; }

    /// <summary>Words of neighbouring languages, each with the word to write.</summary>
    public IReadOnlyDictionary<string, string> Strays { get; }

    /// <summary>The quotation marks; empty where nothing is known of them.</summary>
    public string Quotes { get; }

    /// <summary>Endings of words, the longest first.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>Words that call for no term.</summary>
    public HashSet<string> Ambiguous { get; }

    /// <summary>Abbreviations without their last full stop.</summary>
    public HashSet<string> Abbreviations { get; }

    /// <summary>The words of obligation; null where they are not known.</summary>
    public ModalTable? Modality { get; }

    /// <summary>How numbers are written; null where it is not known.</summary>
    public NumberTable? Numbers { get; }

    private static HashSet<string> Set(IEnumerable<string> words) => new(words, StringComparer.Ordinal);
}

/// <summary>The words of obligation of a language.</summary>
internal sealed class ModalTable
{
    private readonly List<(string[] Words, Modality Modality, bool IsFirm)> _entries = [];

    /// <summary>Makes the table.</summary>
    public ModalTable(ModalWords words)
    {
        foreach (var (list, modality, firm) in new[]
        {
            (words.Must, Modality.Must, true), (words.MustToo, Modality.Must, false), (words.Should, Modality.Should, true),
            (words.ShouldToo, Modality.Should, false), (words.May, Modality.May, true), (words.MayToo, Modality.May, false),
        })
        {
            foreach (var entry in list) _entries.Add((entry.Split(' '), modality, firm));
        }

        ByFirst = _entries.ToLookup(entry => entry.Words[0], StringComparer.Ordinal);
        Negations = new HashSet<string>(words.Negations, StringComparer.Ordinal);
        Clauses = new HashSet<string>(words.Clauses, StringComparer.Ordinal);
    }

    /// <summary>The expressions by their first word.</summary>
    public ILookup<string, (string[] Words, Modality Modality, bool IsFirm)> ByFirst { get; }

    /// <summary>Words that open a clause.</summary>
    public HashSet<string> Clauses { get; }

    /// <summary>Words that turn what is allowed into what is forbidden.</summary>
    public HashSet<string> Negations { get; }
}

/// <summary>How a language writes numbers.</summary>
internal sealed class NumberTable
{
    /// <summary>Makes the table.</summary>
    public NumberTable(NumberForms forms)
    {
        Decimal = forms.Decimal[0];
        Thousands = forms.Thousands is { Length: > 0 } sign ? sign[0] : '\0';
        Months = forms.Months.Select((month, index) => (Word: month.ToLowerInvariant(), Number: index + 1)).GroupBy(month => month.Word).ToDictionary(group => group.Key, group => group.First().Number, StringComparer.Ordinal);
        MonthNames = forms.Months.ToArray();
        Counted = new HashSet<string>(forms.Counted.Select(word => word.Split(' ')[0]), StringComparer.Ordinal);
        Words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var entry in forms.Words) Words[entry.Key] = new HashSet<string>(entry.Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }

    /// <summary>The sign before the decimals.</summary>
    public char Decimal { get; }

    /// <summary>The sign between thousands, besides spaces.</summary>
    public char Thousands { get; }

    /// <summary>The months in small letters, with their numbers.</summary>
    public IReadOnlyDictionary<string, int> Months { get; }

    /// <summary>The months as they are written.</summary>
    public IReadOnlyList<string> MonthNames { get; }

    /// <summary>First words of what is counted in decimals.</summary>
    public HashSet<string> Counted { get; }

    /// <summary>The words for a number, by its digits.</summary>
    public Dictionary<string, HashSet<string>> Words { get; }
}
