using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>The list of documents as a person uses it in a browser.</summary>
public sealed class ListTests(RenderedLibrary library)
{
    [Fact]
    public async Task Documents_are_found_by_words_and_parts_of_words_narrowed_and_marked_when_they_are_due()
    {
        External.NeedBrowser();

        Found.Nothing(await Script.Node("list.mjs", [.. library.Lists]));
    }
}
