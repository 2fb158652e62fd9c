using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>Duties that are nobody's, or both one role's and several roles', or several roles' without an id.</summary>
internal sealed class RolesOfDuties() : Rule("STY3014", FindingSeverity.Error, "Unclear whose duties these are")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            foreach (var duties in file.Model.Sections.OfType<ResponsibilitiesSection>().SelectMany(section => section.Roles, (_, duties) => duties))
            {
                if (duties.Ref is not null && duties.Refs.Count > 0)
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(duties, "refs"), "The duties are laid on one role with 'ref' and on several with 'refs'.",
                        "Keep 'ref' for one role, or 'refs' and an 'id' for roles that act together."));
                }
                else if (duties.Ref is null && duties.Refs.Count == 0)
                {
                    sink.Report(Descriptor.At(file.SpanOf(duties), "The duties are laid on nobody.", "Add 'ref:' with a role, or 'refs:' with roles that act together."));
                }
                else if (duties.Refs.Count > 0 && duties.Id is null)
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(duties, "refs"), "Duties of several roles need an id of their own.", $"Add 'id:', for example '{string.Join("-and-", duties.Refs)}'."));
                }
            }
        }
    }
}
