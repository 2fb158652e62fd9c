using System.Globalization;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>Writes the class of one document: its bytes, the document read from them when first asked for, and a member for each unit along the path of ids.</summary>
internal static class DocumentEmitter
{
    // Unit ids that begin with one of these belong to the document itself; no section may be called so.
    private static readonly string[] s_heads = ["metadata", "event", "parties", "history"];

    public static string Emit(DocumentEmission document)
    {
        var writer = new SourceWriter(document.Namespace);
        using (writer.Block("public static partial class Content"))
        using (writer.Block($"public static partial class {document.Group}"))
        {
            writer.Summary(document.Title);
            using (writer.Block($"public static class {document.Name}")) Members(writer, document);
        }

        return writer.ToString();
    }

    private static void Members(SourceWriter writer, DocumentEmission document)
    {
        var tree = AccessorTree.Of(document.Units);
        writer.Line("private static readonly global::Styrdok.Core.Resolution.CompiledDocument _content = new(");
        writer.Line($"    {SourceWriter.Utf8(document.Blob)},");
        writer.Line($"    {SourceWriter.Utf8(document.Translations)});").Line();
        writer.Summary("The id of the document.");
        writer.Line($"public const string Id = \"{document.Id}\";").Line();
        writer.Summary("The document with all its texts, untailored and with placeholders unresolved.");
        writer.Line($"public static global::Styrdok.Core.Model.{document.Record} Document => (global::Styrdok.Core.Model.{document.Record})_content.Document;").Line();
        writer.Summary("How far the document is translated.");
        writer.Line("public static global::Styrdok.Core.Translation.DocumentTranslations Translations => _content.Translations;");
        foreach (var head in tree.Children.Where(child => child.Step == "document")) Units(writer, head);
        foreach (var head in tree.Children.Where(child => IsHead(document, child)))
        {
            writer.Line().Summary($"The texts of '{head.Step}'.");
            using (writer.Block($"public static class {MemberName.Of(head.Step)}")) Node(writer, head, MemberName.Of(head.Step));
        }

        writer.Line().Summary("The sections, by their ids.");
        using (writer.Block("public static class Sections"))
        {
            foreach (var section in tree.Children.Where(child => child.Step != "document" && !IsHead(document, child))) Class(writer, section, "Sections");
        }
    }

    // Elsewhere a section may be called so.
    private static bool IsHead(DocumentEmission document, AccessorTree node) => s_heads.Contains(node.Step) || (document.Record == nameof(Catalogue) && node.Step == "factors");

    private static void Class(SourceWriter writer, AccessorTree node, string enclosing)
    {
        var name = MemberName.Of(node.Step, enclosing);
        writer.Summary(node.Caption);
        using (writer.Block($"public static class {name}"))
        {
            writer.Summary("The path of ids.");
            writer.Line($"public const string Id = \"{node.Path}\";");
            Node(writer, node, name);
        }

        writer.Line();
    }

    private static void Node(SourceWriter writer, AccessorTree node, string name)
    {
        Units(writer, node);
        if (node.Children.Count > 0) writer.Line();
        foreach (var child in node.Children) Class(writer, child, name);
    }

    private static void Units(SourceWriter writer, AccessorTree node)
    {
        foreach (var (field, ordinal, text) in node.Units)
        {
            writer.Line().Summary(text);
            writer.Line($"public static global::Styrdok.Core.Values.LocalizedText {MemberName.Of(field)} => _content[{ordinal.ToString(CultureInfo.InvariantCulture)}];");
        }
    }
}
