using System;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>Whoever listens to the PDF hears what whoever looks at the page reads, in the same order.</summary>
public sealed class ReadingOrderTests(RenderedLibrary library)
{
    // A checklist is arranged for the hand on paper and for the thumb on a screen: there the parts of an item come in different orders.
    [Fact]
    public async Task The_structure_of_every_document_has_the_order_of_its_page()
    {
        External.NeedNode();
        External.Need("pdfinfo", "-v");

        Found.Nothing(await Script.Node("reading-order.mjs", [.. (await library.AllPdfs()).Where(pdf => !pdf.Contains(".checklist.", StringComparison.Ordinal))]));
    }
}
