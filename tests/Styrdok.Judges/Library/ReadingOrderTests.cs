using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>Whoever listens to the PDF hears what whoever looks at the page reads, in the same order.</summary>
public sealed class ReadingOrderTests(RenderedLibrary library)
{
    [Fact]
    public async Task The_structure_of_every_document_and_checklist_has_the_order_of_its_page()
    {
        External.NeedNode();
        External.Need("pdfinfo", "-v");

        Found.Nothing(await Script.Node("reading-order.mjs", [.. await library.AllPdfs()]));
    }
}
