using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A section of running text that has no text, or has it twice.</summary>
internal sealed class TextOfSection() : Rule("STY3015", FindingSeverity.Error, "Section needs one body or blocks")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var section in file.Model.Sections.OfType<TextSection>())
            {
                if (section.Body is null && section.Blocks.Count == 0 && !HasFacts(section))
                {
                    sink.Report(Descriptor.At(file.SpanOf(section, "id"), $"The section '{section.Id}' has no text.", "Add 'body:' with Markdown, or 'blocks:'."));
                }
                else if (section.Body is not null && section.Blocks.Count > 0)
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(section, "blocks"), $"The section '{section.Id}' has both a body and blocks.", "Move the body into a block: '- id: …' with 'text: …'."));
                }
            }
        }
    }

    // A programme, a case and an evaluation say something by their facts alone.
    private static bool HasFacts(TextSection section) => section switch
    {
        ProgrammeSection or CaseSection => true,
        EvaluationSection { Evaluation: var facts } => facts.Aspects.Count > 0 || facts.Comparison is not null || facts.Limits is not null,
        _ => false,
    };
}
