using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A column of choices that has none, or choices in a column of another type, where nobody sees them.</summary>
internal sealed class ChoicesOfColumn() : Rule("STY3024", FindingSeverity.Error, "Choices without a column for them")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            var blocks = DocumentBlocks.Of(file.Model);
            foreach (var column in blocks.OfType<FormContent>().SelectMany(form => form.Form.Columns, (_, column) => column))
            {
                if (column.Type == EntryType.Choice && column.Choices.Count == 0)
                {
                    sink.Report(Descriptor.At(file.SpanOf(column, "type"), $"The column '{column.Id}' has nothing to choose.", "Add 'choices:', each with an 'id' and a 'label'."));
                }
                else if (column.Type != EntryType.Choice && column.Choices.Count > 0)
                {
                    sink.Report(Descriptor.At(file.SpanOf(column, "choices"), $"The choices of the column '{column.Id}' are shown nowhere.", "Add 'type: choice', or remove the choices."));
                }
            }
        }
    }
}
