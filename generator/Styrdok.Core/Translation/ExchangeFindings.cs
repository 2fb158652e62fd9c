using System.Collections.Generic;
using Styrdok.Core.Findings;
using static Styrdok.Core.Findings.FindingSeverity;

namespace Styrdok.Core.Translation;

/// <summary>What is wrong with files that come back from translators, STY4030 to STY4039. Each is reported where it stands in the file.</summary>
public static class ExchangeFindings
{
    /// <summary>A file that is no XLIFF or PO, or is damaged.</summary>
    public static readonly FindingDescriptor Unreadable = new("STY4030", Error, "Exchange file cannot be read");

    /// <summary>A translation of a text that reads otherwise now.</summary>
    public static readonly FindingDescriptor OtherSource = new("STY4031", Error, "Translation of another source");

    /// <summary>A text that the document does not have.</summary>
    public static readonly FindingDescriptor UnknownUnit = new("STY4032", Error, "Unknown unit in an exchange file");

    /// <summary>A unit that is translated twice.</summary>
    public static readonly FindingDescriptor Twice = new("STY4033", Error, "Unit translated twice");

    /// <summary>A language that the document is not translated into, or none.</summary>
    public static readonly FindingDescriptor WrongLanguage = new("STY4034", Error, "Language of an exchange file");

    /// <summary>A document that the library does not have.</summary>
    public static readonly FindingDescriptor UnknownDocument = new("STY4035", Error, "Unknown document in an exchange file");

    /// <summary>A placeholder, citation or footnote that is lost or added.</summary>
    public static readonly FindingDescriptor LostMarks = new("STY4036", Error, "Placeholders, citations or footnotes differ in an exchange file");

    /// <summary>A code of a translation program of which the file does not say what it stands for.</summary>
    public static readonly FindingDescriptor UnknownCode = new("STY4037", Error, "Code without a text");

    /// <summary>A text that no sidecar can hold.</summary>
    public static readonly FindingDescriptor Unwritable = new("STY4038", Error, "Translation cannot be written");

    /// <summary>A text whose translation stands in the document itself.</summary>
    public static readonly FindingDescriptor InDocument = new("STY4039", Error, "Translation belongs to the document itself");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unreadable, OtherSource, UnknownUnit, Twice, WrongLanguage, UnknownDocument, LostMarks, UnknownCode, Unwritable, InDocument];
}
