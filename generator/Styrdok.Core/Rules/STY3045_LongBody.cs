using System;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A body of more words than fit in a look. It is one unit: translated, approved and out of date as a whole, whatever was changed in it.</summary>
internal sealed class LongBody() : Rule("STY3045", FindingSeverity.Hint, "Long body")
{
    private const int Most = 150;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            foreach (var section in file.Model.Sections.OfType<TextSection>())
            {
                if (section.Body?.Find(file.Model.SourceLanguage) is not { } body) continue;
                var words = WordsOf(body);
                if (words <= Most) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(section, "body"), $"The body of '{section.Id}' has {words.ToString(CultureInfo.InvariantCulture)} words and is translated and reviewed as one.",
                    $"Say it in {Most.ToString(CultureInfo.InvariantCulture)} words, or make 'blocks:' of it, a paragraph or two each."));
            }
        }
    }

    // What a reader reads: neither citations nor the signs of lists.
    private static int WordsOf(string body)
    {
        var (words, isWord) = (0, false);
        for (var i = 0; i < body.Length; i++)
        {
            var end = body[i] == '[' && i + 1 < body.Length && body[i + 1] == '@' ? body.IndexOfAny(['[', ']'], i + 1) : -1;
            if (end > 0 && body[end] == ']')
            {
                i = end;
            }
            else if (!char.IsWhiteSpace(body[i]))
            {
                isWord |= char.IsLetterOrDigit(body[i]);
                continue;
            }

            if (isWord) words++;
            isWord = false;
        }

        return isWord ? words + 1 : words;
    }
}
