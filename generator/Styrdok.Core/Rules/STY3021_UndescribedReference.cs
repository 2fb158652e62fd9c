using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A reference of which nothing could be printed.</summary>
internal sealed class UndescribedReference() : Rule("STY3021", FindingSeverity.Error, "Reference without a description")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.References)
        {
            foreach (var reference in file.Model.References)
            {
                if (reference is not { Authors: null, Title: null, Container: null, Designation: null, Label: null }) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(reference, "id"), $"The reference '{reference.Id}' says neither who wrote it nor what it is called.",
                    "Add at least one of 'authors', 'title', 'container', 'designation' and 'label'."));
            }
        }
    }
}
