using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>Texts that a check judges beyond those that are a translation in the right language.</summary>
[Flags]
internal enum TextKinds
{
    /// <summary>No others: what can be said of a copy of the source, or of a text in another language, a check for that says.</summary>
    Translated = 0,

    /// <summary>Copies of the source.</summary>
    Copies = 1,

    /// <summary>Texts in another language than their own.</summary>
    OtherLanguages = 2,

    /// <summary>All.</summary>
    All = Copies | OtherLanguages,
}

/// <summary>
/// A rule about one text, or one translation of a text: in a sidecar, or in a map of languages. Most of them judge by words, and words may mean what nobody thought
/// of, so they warn, and a translator can accept what they say.
/// </summary>
internal abstract class TextCheck(string id, string title, FindingSeverity severity = FindingSeverity.Warning, TextKinds kinds = TextKinds.Translated) : Rule(id, severity, title)
{
    /// <summary>Whether a translator can accept what the check finds.</summary>
    public bool CanBeAccepted => Descriptor.Severity != FindingSeverity.Error;

    /// <inheritdoc/>
    public sealed override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var texts in files.Checked) sink.Report(texts.FindingsOf(this));
    }

    /// <summary>What is to be reported of a text.</summary>
    public IEnumerable<Finding> Findings(CheckedText text, CheckTables tables) =>
        CanBeAccepted && text.Accepted is { } accepted && accepted.Checks.Contains(Descriptor.Id) ? [] : Found(text, tables);

    /// <summary>What is found in a text, accepted or not.</summary>
    public IEnumerable<Finding> Found(CheckedText text, CheckTables tables) =>
        ((kinds & TextKinds.Copies) == 0 && text.IsCopy) || ((kinds & TextKinds.OtherLanguages) == 0 && text.WrongLanguage is not null) ? [] : In(text, tables);

    /// <summary>Judges a text.</summary>
    protected abstract IEnumerable<Finding> In(CheckedText text, CheckTables tables);
}
