using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Navigation;

namespace Styrdok.Pdf.Tagging;

/// <summary>Writes the structure tree with the tree that leads from content back to it (ISO 32000-1, 14.7).</summary>
internal sealed class StructTree
{
    private readonly ObjectStore _store;
    private readonly List<StructElement> _elements = [];
    private readonly int _root;

    private StructTree(ObjectStore store) => (_store, _root) = (store, store.Reserve());

    /// <summary>Writes the tree; returns the number of its root.</summary>
    /// <param name="store">The objects.</param>
    /// <param name="document">The topmost element.</param>
    /// <param name="pages">All pages: they have the first keys of the parent tree.</param>
    /// <param name="annotations">All annotations, in the order of the keys that follow.</param>
    /// <exception cref="PdfException">A figure has no words, or two elements have one identifier.</exception>
    public static int Write(ObjectStore store, StructElement document, IReadOnlyList<PageCanvas> pages, IReadOnlyList<PageAnnotation> annotations)
    {
        var tree = new StructTree(store);
        tree.Number(document);
        foreach (var element in tree._elements) tree.WriteElement(element, element == document ? tree._root : element.Parent!.Number);
        var parents = tree.WriteParents(pages, annotations);
        var body = new TokenWriter().Raw("<</Type/StructTreeRoot/K["u8).Reference(document.Number).Raw(']').Entry("ParentTree", parents)
            .Raw("/ParentTreeNextKey "u8).Integer(pages.Count + annotations.Count);
        tree.WriteIdentifiers(body);
        store.Set(tree._root, body.Raw(">>"u8));
        return tree._root;
    }

    // An element for which nothing was drawn says nothing, and an empty paragraph is read aloud as a pause; empty cells keep the grid of a table.
    private static bool IsEmpty(StructElement element)
    {
        if (StructTypes.IsKeptEmpty(element.Type)) return false;
        foreach (var kid in element.Kids)
        {
            if (kid is not StructKid.Element { Child: var child } || !IsEmpty(child)) return false;
        }

        return true;
    }

    private void Number(StructElement element)
    {
        element.Number = _store.Reserve();
        _elements.Add(element);
        foreach (var kid in element.Kids)
        {
            if (kid is StructKid.Element { Child: var child } && !IsEmpty(child)) Number(child);
        }
    }

    private void WriteElement(StructElement element, int parent)
    {
        var body = new TokenWriter().Raw("<</Type/StructElem/S"u8).Name(element.Type).Entry("P", parent);
        var page = FirstPage(element);
        if (page is not null) body.Entry("Pg", page.Number);
        body.TextEntry("Lang", element.Language).TextEntry("Alt", element.AlternateText).TextEntry("ActualText", element.ActualText)
            .TextEntry("E", element.Expansion).TextEntry("T", element.Title);
        if (element.Id is not null) body.Raw("/ID"u8).HexString(Encoding.UTF8.GetBytes(element.Id));
        StructAttributes.Write(body, element);
        body.Raw("/K["u8);
        foreach (var kid in element.Kids) WriteKid(body, kid, page);
        _store.Set(element.Number, body.Raw("]>>"u8));
    }

    private static void WriteKid(TokenWriter body, StructKid kid, PageCanvas? page)
    {
        switch (kid)
        {
            case StructKid.Element { Child: var child }:
                if (child.Number > 0) body.Reference(child.Number).Raw(' ');
                break;
            case StructKid.Content content when content.Page == page:
                body.Integer(content.Mcid).Raw(' ');
                break;
            case StructKid.Content content:
                body.Raw("<</Type/MCR"u8).Entry("Pg", content.Page.Number).Raw("/MCID "u8).Integer(content.Mcid).Raw(">>"u8);
                break;
            case StructKid.Object item:
                body.Raw("<</Type/OBJR"u8).Entry("Pg", item.Page.Number).Entry("Obj", item.Number).Raw(">>"u8);
                break;
        }
    }

    private static PageCanvas? FirstPage(StructElement element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid is StructKid.Content content) return content.Page;
            if (kid is StructKid.Object item) return item.Page;
        }

        return null;
    }

    // Pages: an array by MCID. Annotations: their element. Keys ascend, as a number tree must (ISO 32000-1, 7.9.7).
    private int WriteParents(IReadOnlyList<PageCanvas> pages, IReadOnlyList<PageAnnotation> annotations)
    {
        var tree = new TokenWriter().Raw("<</Nums["u8);
        foreach (var page in pages)
        {
            tree.Integer(page.Index).Raw('[');
            foreach (var owner in page.Owners) tree.Reference(owner.Number).Raw(' ');
            tree.Raw(']');
        }

        for (var i = 0; i < annotations.Count; i++) tree.Integer(pages.Count + i).Raw(' ').Reference(annotations[i].Owner.Number).Raw(' ');
        return _store.Add(tree.Raw("]>>"u8));
    }

    private void WriteIdentifiers(TokenWriter body)
    {
        var byId = new SortedDictionary<string, int>(StringOrder.Bytes);
        foreach (var element in _elements)
        {
            if (element.Id is null) continue;
            if (!byId.TryAdd(element.Id, element.Number)) throw new PdfException($"Two elements have the identifier '{element.Id}' (ISO 14289-1, 7.9).");
        }

        if (byId.Count == 0) return;
        body.Raw("/IDTree<</Names["u8);
        foreach (var (id, number) in byId) body.HexString(Encoding.UTF8.GetBytes(id)).Reference(number).Raw(' ');
        body.Raw("]>>"u8);
    }
}
