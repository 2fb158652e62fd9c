using System.Collections.Generic;
using Styrdok.Core.Findings;
using static Styrdok.Core.Findings.FindingSeverity;

namespace Styrdok.Core.Yaml;

/// <summary>The rules about the vocabulary, STY2xxx, and the one about translations that the binder meets.</summary>
public static class VocabularyFindings
{
    /// <summary>A key that its record does not have.</summary>
    public static readonly FindingDescriptor UnknownKey = new("STY2001", Error, "Unknown key");

    /// <summary>A key that its record must have.</summary>
    public static readonly FindingDescriptor MissingKey = new("STY2002", Error, "Missing key");

    /// <summary>A list where a mapping belongs, a number where a text belongs, and so on.</summary>
    public static readonly FindingDescriptor WrongType = new("STY2003", Error, "Wrong type");

    /// <summary>A word that is none of those allowed.</summary>
    public static readonly FindingDescriptor UnknownValue = new("STY2004", Error, "Unknown value");

    /// <summary>A date in another form, or a day that does not exist.</summary>
    public static readonly FindingDescriptor BadDate = new("STY2005", Error, "Date");

    /// <summary>A text that has not the form its key asks for: an id, an address, a version.</summary>
    public static readonly FindingDescriptor BadForm = new("STY2006", Error, "Form of a value");

    /// <summary>A value that is no number where one belongs.</summary>
    public static readonly FindingDescriptor BadNumber = new("STY2007", Error, "Number");

    /// <summary>A number, or a count of elements, outside its range.</summary>
    public static readonly FindingDescriptor OutOfRange = new("STY2008", Error, "Out of range");

    /// <summary>A file of a kind that does not exist.</summary>
    public static readonly FindingDescriptor UnknownKind = new("STY2009", Error, "Unknown kind of file");

    /// <summary>A file that does not say its kind.</summary>
    public static readonly FindingDescriptor MissingKind = new("STY2010", Error, "File without a kind");

    /// <summary>A section, or another element with cases, of a type that does not exist.</summary>
    public static readonly FindingDescriptor UnknownType = new("STY2011", Error, "Unknown type");

    /// <summary>None of the keys of which one is needed.</summary>
    public static readonly FindingDescriptor NoneOfOne = new("STY2012", Error, "One key of several is needed");

    /// <summary>Several of the keys of which only one may stand.</summary>
    public static readonly FindingDescriptor SeveralOfOne = new("STY2013", Error, "Only one key of several may stand");

    /// <summary>A language that the system does not know.</summary>
    public static readonly FindingDescriptor UnknownLanguage = new("STY2014", Error, "Unknown language");

    /// <summary><c>no</c> as a language: Norwegian has two written forms.</summary>
    public static readonly FindingDescriptor LanguageNo = new("STY2015", Error, "Language 'no'");

    /// <summary>A key without a value, or an empty text.</summary>
    public static readonly FindingDescriptor EmptyValue = new("STY2016", Error, "Empty value");

    /// <summary>A text of which nobody can tell the language.</summary>
    public static readonly FindingDescriptor TextWithoutLanguage = new("STY2017", Error, "Text without a language");

    /// <summary>A map of languages where translations belong in the sidecar.</summary>
    public static readonly FindingDescriptor MapNotAllowed = new("STY2018", Error, "Translation in the document itself");

    /// <summary>A map of languages that lacks the source language.</summary>
    public static readonly FindingDescriptor SourceLanguageMissing = new("STY2019", Error, "Source language missing");

    /// <summary>A value other than true and false where one of them belongs.</summary>
    public static readonly FindingDescriptor BadBoolean = new("STY2020", Error, "True or false");

    /// <summary>One text in one language stands in the document and in the sidecar.</summary>
    public static readonly FindingDescriptor TwoTexts = new("STY4003", Error, "Text in two places");

    /// <summary>Every rule about the vocabulary, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        UnknownKey, MissingKey, WrongType, UnknownValue, BadDate, BadForm, BadNumber, OutOfRange, UnknownKind, MissingKind, UnknownType, NoneOfOne,
        SeveralOfOne, UnknownLanguage, LanguageNo, EmptyValue, TextWithoutLanguage, MapNotAllowed, SourceLanguageMissing, BadBoolean, TwoTexts,
    ];
}
