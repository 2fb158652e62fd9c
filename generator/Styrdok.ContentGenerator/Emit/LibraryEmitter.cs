using System;
using System.Linq;
using Styrdok.Core.Resolution;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>Writes <c>Content.Library</c>: the documents by name, and the shared files from their bytes.</summary>
internal static class LibraryEmitter
{
    public static string Emit(LibraryEmission library)
    {
        var writer = new SourceWriter(library.Namespace);
        writer.Summary("The compiled content, by kind and id.");
        using (writer.Block("public static partial class Content"))
        {
            writer.Line("private static readonly global::System.Lazy<global::Styrdok.Core.Resolution.Library> _library = new(Read);").Line();
            writer.Summary("Everything that was compiled, equal to the same files read at run time.");
            writer.Line("public static global::Styrdok.Core.Resolution.Library Library => _library.Value;").Line();
            // The classes themselves stand in the documents' files; of several parts one has the comment.
            foreach (var group in library.Documents.Select(document => document.Split('.')[0]).Distinct(StringComparer.Ordinal))
            {
                writer.Summary($"The documents of this kind: {string.Join(", ", library.Documents.Where(document => document.StartsWith(group + ".", StringComparison.Ordinal)).Select(document => document.Substring(group.Length + 1)))}.");
                writer.Line($"public static partial class {group};").Line();
            }

            if (library.TermNames.Count > 0) Terms(writer, library);
            using (writer.Block("private static global::Styrdok.Core.Resolution.Library Read() => new()", ";"))
            {
                writer.Line("Documents =").Line("[");
                foreach (var document in library.Documents) writer.Line($"    {document}.Document,");
                writer.Line("],");
                writer.Line("Translations =").Line("[");
                foreach (var document in library.Documents) writer.Line($"    {document}.Translations,");
                foreach (var overlay in library.Overlays) writer.Line($"    global::Styrdok.Core.Translation.TranslationCodec.Read({SourceWriter.Utf8(overlay.Translations)}),");
                writer.Line("],");
                writer.Line($"Roles = {Decoded("RolesFile", library.Roles)}.Roles,");
                writer.Line($"Actors = {Decoded("ActorsFile", library.Actors)}.Actors,");
                writer.Line($"References = {Decoded("ReferencesFile", library.References)}.References,");
                writer.Line($"Terms = {Decoded("TermsFile", library.Terms)}.Terms,");
                writer.Line($"Kinds = {Decoded("KindsFile", library.Kinds)}.Kinds,");
                writer.Line("OrganisationKinds =").Line("[");
                foreach (var kinds in library.OrganisationKinds) writer.Line($"    new(\"{kinds.Id}\", {Decoded("KindsFile", kinds.Text)}.Kinds),");
                writer.Line("],");
                writer.Line("Overlays =").Line("[");
                foreach (var overlay in library.Overlays) writer.Line($"    {Decoded("Overlay", overlay.Text)},");
                writer.Line("],");
                writer.Line("Organisations =").Line("[");
                foreach (var organisation in library.Organisations) writer.Line($"    {Decoded("Organisation", organisation)},");
                writer.Line("],");
            }
        }

        return writer.ToString();
    }

    private static void Terms(SourceWriter writer, LibraryEmission library)
    {
        writer.Summary("The words of the field, by their ids.");
        using (writer.Block("public static class Terms"))
        {
            foreach (var term in library.TermNames)
            {
                writer.Summary(term.Words);
                writer.Line($"public static global::Styrdok.Core.Model.Term {MemberName.Of(term.Id, "Terms")} => Library.FindTerm(\"{term.Id}\")!;").Line();
            }
        }

        writer.Line();
    }

    private static string Decoded(string record, string text) => $"((global::Styrdok.Core.Model.{record})global::Styrdok.Core.Yaml.ModelCodec.Read({SourceWriter.Utf8(text)}))";
}
