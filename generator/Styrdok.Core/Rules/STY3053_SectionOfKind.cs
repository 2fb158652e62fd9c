using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A section or a block that documents of the kind may not hold, by kinds.yaml of the library or of an organisation that adopts the document.</summary>
internal sealed class SectionOfKind() : Rule("STY3053", FindingSeverity.Error, "Section or block that the kind does not allow")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            Check(files, file, null, sink);
            foreach (var organisation in files.Organisations.Select(entry => entry.Model).Where(model => model.Adopts.Any(adoption => adoption.Document == file.Model.Id)))
            {
                // What the library's rules say already is not said again for each who adopts.
                if (files.KindOf(file.Model, organisation.Id) != files.KindOf(file.Model)) Check(files, file, organisation.Id, sink);
            }
        }
    }

    private void Check(LibraryFiles files, DocumentFile file, string? organisation, FindingSink sink)
    {
        if (files.KindOf(file.Model, organisation) is not { } kind) return;
        var below = organisation is null ? null : files.KindOf(file.Model);
        var where = organisation is null ? string.Empty : $" at '{organisation}'";
        foreach (var section in file.Model.Sections)
        {
            if (kind.Sections is { Count: > 0 } allowed && !allowed.Contains(section.Type) && !(below?.Sections is { Count: > 0 } already && !already.Contains(section.Type)))
            {
                var words = string.Join(", ", allowed.Select(ModelForms.SectionType.WordOf));
                sink.Report(Descriptor.At(
                    file.SpanOf(section, "type"), $"A document of the kind '{kind.Id}' has no sections of the type '{ModelForms.SectionType.WordOf(section.Type)}'{where}.", $"Its sections are of: {words}."));
            }

            foreach (var block in SectionBlocks.Of(section))
            {
                var key = BlockKeys.Of(block);
                if (kind.ForbiddenBlocks?.Contains(key) != true || below?.ForbiddenBlocks?.Contains(key) == true) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(block, key), $"A document of the kind '{kind.Id}' may hold no {key}{where}.", "Say it in another way, or change 'forbidden_blocks' in kinds.yaml."));
            }
        }
    }
}
