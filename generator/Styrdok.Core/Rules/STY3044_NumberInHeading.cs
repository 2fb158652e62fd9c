using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A heading that begins with a number of its own, where sections are numbered: "1 Formål" is printed as "1 1 Formål", and is wrong as soon as a section is added.</summary>
internal sealed class NumberInHeading() : Rule("STY3044", FindingSeverity.Warning, "Heading with its own number")
{
    // 1 Formål, 1. Formål, 1.2 Formål, 1) Formål, A. Formål, IV. Formål. What goes on in small letters is a text: "10 råd", "1. mai".
    private static readonly Regex s_number = new(@"^\s*(?<number>\d{1,2}(\.\d{1,2})*[.)]?|[A-Ha-h][.)]|[IVX]{1,4}[.)])\s+\p{Lu}", RegexOptions.CultureInvariant);

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            if (files.Layouts.FirstOrDefault(layout => ((IEnumerable<DocumentKind>)layout.Model.Kinds).Contains(file.Model.Kind))?.Model is { Numbering: Numbering.None }) continue;
            var numbered = new HashSet<string>(file.Model.Sections.Where(section => section.Numbering != Numbering.None).Select(section => section.Id + "/heading"), StringComparer.Ordinal);
            foreach (var text in files.Texts.Where(text => ReferenceEquals(text.Document, file.Model) && numbered.Contains(text.Unit)))
            {
                if (s_number.Match(text.Text) is not { Success: true } match || match.Groups["number"] is not { } number) continue;
                sink.Report(Descriptor.At(
                    text.SpanOf(number.Index, number.Length), $"The heading has a number of its own, '{number.Value}', besides the one that it is given.",
                    "Write the heading without it; 'numbering: none' leaves out the one that is given."));
            }
        }
    }
}
