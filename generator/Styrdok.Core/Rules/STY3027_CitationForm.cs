using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A citation that was begun and is none: its signs would be printed, and the work be missing from the references.</summary>
internal sealed class CitationForm() : Rule("STY3027", FindingSeverity.Error, "Citation is not written as one")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain)) sink.Report(In(place).Take(FindingSink.DefaultCap + 1));
    }

    private IEnumerable<Finding> In(TextPlace place)
    {
        var text = TextMarks.WithoutCode(place.Text);
        for (var start = text.IndexOf("[@", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[@", start + 2, StringComparison.Ordinal))
        {
            if (start > 0 && text[start - 1] == '\\') continue;
            var end = text.IndexOfAny(['[', ']'], start + 1);
            if (end < 0 || text[end] == '[')
            {
                yield return Descriptor.At(place.SpanOf(start, 2), "The citation is not closed.", "Write ']' after the id, or after the place in the work: [@id, § 4-3].");
                continue;
            }

            var parts = text.Substring(start + 1, end - start - 1).Split(';').Select(part => part.Trim());
            if (parts.FirstOrDefault(part => part.Length < 2 || part[0] != '@' || part.IndexOf('@', 1) >= 0) is not { } wrong) continue;
            yield return Descriptor.At(
                place.SpanOf(start, end - start + 1), wrong.Length == 0 ? "The citation names a work and then nothing." : $"'{wrong}' names no work in a citation.",
                "Begin every work with '@' and write ';' between two: [@id, § 4-3; @other].");
        }
    }
}
