using System;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>Nothing that an author wrote is lost on the way to a reader.</summary>
public sealed class SourceTextTests(RenderedLibrary library)
{
    // These show parts of a document, and in words of their own.
    private static readonly string[] s_views = [".checklist.", ".role-", ".year."];

    [Fact]
    public async Task Every_sentence_of_the_source_stands_in_the_PDF_and_in_the_page_in_reading_order()
    {
        External.NeedNode();
        External.Need("pdftotext", "-v");
        External.Need("pdfinfo", "-v");

        var documents = library.Pdfs.Concat(library.Pages)
            .Where(file => !s_views.Any(view => file.Contains(view, StringComparison.Ordinal)) && !library.Lists.Contains(file));

        Found.Nothing(await Script.Node("source-text.mjs", [.. documents], Repository.Content));
    }
}
