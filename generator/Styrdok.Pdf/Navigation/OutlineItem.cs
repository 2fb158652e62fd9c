using System.Collections.Generic;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Navigation;

/// <summary>A bookmark (ISO 32000-1, 12.3.3).</summary>
public sealed class OutlineItem
{
    private readonly List<OutlineItem> _items = [];

    internal OutlineItem(string title, string destination) => (Title, Destination) = (title, destination);

    /// <summary>Its words.</summary>
    public string Title { get; }

    /// <summary>The name of the destination it leads to.</summary>
    public string Destination { get; }

    /// <summary>The bookmarks under it.</summary>
    public IReadOnlyList<OutlineItem> Items => _items;

    /// <summary>Whether the ones under it are shown when the document is opened.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Adds a bookmark under this one.</summary>
    /// <param name="title">Its words.</param>
    /// <param name="destination">The name of the destination it leads to.</param>
    public OutlineItem Add(string title, string destination)
    {
        var item = new OutlineItem(title, destination);
        _items.Add(item);
        return item;
    }

    /// <summary>Writes the tree under a root; returns the root's number.</summary>
    internal static int Write(PdfDocument document, IReadOnlyList<OutlineItem> items)
    {
        var root = document.Store.Reserve();
        var (first, last, shown) = WriteLevel(document, items, root);
        var body = new TokenWriter().Raw("<</Type/Outlines"u8).Entry("First", first).Entry("Last", last).Raw("/Count "u8).Integer(shown);
        document.Store.Set(root, body.Raw(">>"u8));
        return root;
    }

    private static (int First, int Last, int Shown) WriteLevel(PdfDocument document, IReadOnlyList<OutlineItem> items, int parent)
    {
        var numbers = new int[items.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = document.Store.Reserve();
        var shown = items.Count;
        for (var i = 0; i < numbers.Length; i++)
        {
            var item = items[i];
            var body = new TokenWriter().Raw("<<"u8).TextEntry("Title", item.Title).Entry("Parent", parent);
            document.Destinations.WriteEntry(body, item.Destination, "A bookmark");
            if (i > 0) body.Entry("Prev", numbers[i - 1]);
            if (i < numbers.Length - 1) body.Entry("Next", numbers[i + 1]);
            if (item.Items.Count > 0)
            {
                var (first, last, under) = WriteLevel(document, item.Items, numbers[i]);

                // A negative count: closed, with so many to show when it is opened.
                body.Entry("First", first).Entry("Last", last).Raw("/Count "u8).Integer(item.IsOpen ? under : -under);
                if (item.IsOpen) shown += under;
            }

            document.Store.Set(numbers[i], body.Raw(">>"u8));
        }

        return (numbers[0], numbers[^1], shown);
    }
}
