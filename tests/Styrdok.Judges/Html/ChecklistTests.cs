using System;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>Checklists as a person uses them in a browser.</summary>
public sealed class ChecklistTests(RenderedLibrary library)
{
    [Fact]
    public async Task Answers_are_kept_exported_cleared_and_imported_under_the_same_ids_in_every_language()
    {
        External.NeedBrowser();

        var checklists = library.Pages.Where(page => page.EndsWith(".checklist.html", StringComparison.Ordinal));

        Found.Nothing(await Script.Node("checklist.mjs", [.. checklists]));
    }
}
