using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>WCAG 2.2 AA as far as a machine can tell, valid HTML, and pages that ask nobody for anything.</summary>
public sealed class PageTests(RenderedLibrary library)
{
    private const string BrokenPage = """
        <!DOCTYPE html>
        <html lang="nb">
          <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>En side med feil</title><style>p { color: #999 } pre { width: 400px }</style>
          </head>
          <body><main><h1>Feil</h1><p>For svakt</p><pre>For bredt</pre><input type="text"><img src="https://example.org/a.png" alt=""><img src="data:,"></main></body>
        </html>
        """;

    [Fact]
    public async Task No_page_has_a_violation_is_wider_than_a_phone_or_asks_for_anything_but_itself()
    {
        External.NeedBrowser();

        Found.Nothing(await Script.Node("axe.mjs", [.. library.Pages, .. library.Reviews]));
    }

    [Fact]
    public async Task The_judges_of_pages_see_what_is_wrong_with_a_broken_page()
    {
        External.NeedBrowser();
        var page = Path.Combine(library.Scratch("broken page"), "page.html");
        await File.WriteAllTextAsync(page, BrokenPage, TestContext.Current.CancellationToken);

        var seen = string.Join('\n', await Script.Node("axe.mjs", [page]));
        var invalid = string.Join('\n', await Script.Node("html-validate.mjs", [page]));
        External.NeedJava();
        var refused = string.Join('\n', await Script.Node("nu.mjs", [page]));

        foreach (var expected in new[] { "light, 768 px: color-contrast", "dark, 1280 px: label", "light, 320 px: the page is", "asks for https://example.org/a.png" })
        {
            Assert.Contains(expected, seen, StringComparison.Ordinal);
        }

        Assert.Contains("input-missing-label", invalid, StringComparison.Ordinal);
        Assert.Contains("an “alt” attribute", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_are_read_by_keyboard_and_without_script_and_their_links_are_copied()
    {
        External.NeedBrowser();

        // One organisation stands for all, and one role. Lists are walked by themselves.
        var pages = library.Pages.Where(page => page.Contains("/nordvik/", StringComparison.Ordinal)).ToList();
        Found.Nothing(await Script.Node("page.mjs", [.. pages.Where(page => Path.GetFileName(page).Count(c => c == '.') == 1 && !library.Lists.Contains(page)), pages.First(page => page.Contains(".role-", StringComparison.Ordinal))]));
    }

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        External.NeedNode();

        Found.Nothing(await Script.Node("html-validate.mjs", [.. library.Pages, .. library.Reviews]));
    }

    [Fact]
    public async Task The_Nu_checker_has_nothing_against_any_page()
    {
        External.NeedNode();
        External.NeedJava();

        Found.Nothing(await Script.Node("nu.mjs", [.. library.Pages, .. library.Reviews]));
    }
}
