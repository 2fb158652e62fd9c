using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>
/// Something that no printed page can hold: a piece that is never split and is higher than a page, or a text for those who do not see the page that is longer than a
/// PDF may keep. Statements of a checklist the rule can foresee; what depends on fonts and drawings the tool learns when it prints, and reports it by <see cref="At"/>.
/// </summary>
public static class TooMuchForPage
{
    /// <summary>What the findings have in common.</summary>
    public static readonly FindingDescriptor Descriptor = new("STY3043", FindingSeverity.Error, "Too much for a page");

    /// <summary>The finding.</summary>
    /// <param name="span">Where the text is written.</param>
    /// <param name="message">What is too much, as a sentence.</param>
    /// <param name="remedy">What to do.</param>
    public static Finding At(SourceSpan span, string message, string remedy) => Descriptor.At(span, message, remedy);

    internal sealed class InLibrary() : Rule(TooMuchForPage.Descriptor.Id, TooMuchForPage.Descriptor.Severity, TooMuchForPage.Descriptor.Title)
    {
        // A page has room for some 2,900 letters of running text, and an item has fields below its text.
        private const int Most = 2500;

        public override void Check(LibraryFiles files, FindingSink sink)
        {
            foreach (var file in files.Bodies.Where(file => file.Bound.IsComplete))
            {
                foreach (var item in file.Model.Sections.SelectMany(SectionBlocks.ItemsOf).Where(item => item.Check?.Include ?? item.Modality == Modality.Must))
                {
                    var (text, span) = item.Check?.Question is { } question ? (question, file.SpanOf(item.Check, "question")) : (item.Text, file.SpanOf(item, "text"));
                    if (text.Texts.Max(one => one.Text.Length) <= Most) continue;
                    sink.Report(At(
                        span, $"The checklist asks about '{item.Id}' in one piece, and it has more than 2,500 characters{In(text, file.Model.SourceLanguage)}.",
                        "Make several statements of it, or ask about it in fewer words under 'check:' with 'question:'."));
                }
            }
        }

        private static string In(LocalizedText text, Language source) =>
            text.Find(source) is { Length: > Most } ? string.Empty : $" in '{text.Texts.First(one => one.Text.Length > Most).Language.Code}'";
    }
}
