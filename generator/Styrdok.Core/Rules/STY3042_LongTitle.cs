using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A title, heading or label as long as a chapter. It stands in contents, bookmarks and heads of tables, and never goes on over a page.</summary>
internal sealed class LongTitle() : Rule("STY3042", FindingSeverity.Error, "Title or label too long")
{
    private const int Most = 1000;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var text in files.Texts.Where(text => text.Form == TextForm.Plain && text.Text.Length > Most))
        {
            sink.Report(Descriptor.At(text.Node.Span, $"'{text.Unit}' has more than a thousand characters.", "Shorten it; what must be said stands in the text below."));
        }
    }
}
