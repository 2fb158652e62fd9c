using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>Review pages as a translator uses them in a browser.</summary>
public sealed class ReviewTests(RenderedLibrary library)
{
    [Fact]
    public async Task Units_are_picked_out_moved_between_and_commented_on()
    {
        External.NeedBrowser();

        var pages = library.Reviews.Where(page => Path.GetFileName(page) != "index.html").ToList();

        Assert.Equal(2, pages.Count);
        Found.Nothing(await Script.Node("review.mjs", [.. pages]));
    }
}
