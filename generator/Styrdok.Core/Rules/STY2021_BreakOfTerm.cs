using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A word with marks where it may be divided that is another word without them: the marks would be set at the wrong letters, or nowhere.</summary>
internal sealed class BreakOfTerm() : Rule("STY2021", FindingSeverity.Error, "Divided word is not the word")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Terms)
        {
            foreach (var forms in file.Model.Terms.SelectMany(term => term.Forms, (_, entry) => entry.Value).Where(forms => forms.Break is not null))
            {
                var mark = forms.Break!;
                var empty = mark.Split(' ').Any(word => word.Split('|').Any(part => part.Length == 0));
                if (mark.Replace("|", string.Empty) == forms.Preferred && !empty) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(forms, "break"),
                    empty ? $"'{mark}' is divided where nothing stands between two marks." : $"'{mark}' is not '{forms.Preferred}' with marks where it may be divided.",
                    "Write the preferred word with '|' between its parts, such as \"arbeids|miljø\"."));
            }
        }
    }
}
