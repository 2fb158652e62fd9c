using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>An open question or a dilemma with an obligation: a question obliges nobody, and a checklist would tick it.</summary>
internal sealed class ObligingQuestion() : Rule("STY3081", FindingSeverity.Error, "Question that obliges")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            var sections = file.Model.Sections.OfType<StatementsSection>().Where(section => section.Type == SectionType.Questions).SelectMany(SectionBlocks.ItemsOf);
            var callouts = DocumentBlocks.Of(file.Model).OfType<CalloutContent>().Where(block => block.Callout.Kind is CalloutKind.Question or CalloutKind.Dilemma)
                .SelectMany(block => block.Callout.Blocks).OfType<ItemsContent>().SelectMany(block => Below(block.Items));
            foreach (var item in sections.Concat(callouts))
            {
                if (item.Modality is not null)
                {
                    sink.Report(Descriptor.At(file.SpanOf(item, "modality"), $"The question '{item.Id}' says what somebody must, should or may do.", "Remove 'modality', or move the statement to a section of another type."));
                }
                else if (item.Check?.Scale is not null)
                {
                    sink.Report(Descriptor.At(file.SpanOf(item.Check, "scale"), $"The open question '{item.Id}' is answered in words, not on a scale.", "Remove 'scale', or move the question to a section of another type."));
                }
            }
        }
    }

    private static IEnumerable<Item> Below(IEnumerable<Item> items) => items.SelectMany(item => Below(item.Items).Prepend(item));
}
