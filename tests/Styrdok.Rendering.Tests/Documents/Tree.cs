using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Templates;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>Walks a composed document: every record of it, in the order of its members.</summary>
internal static class Tree
{
    public static IEnumerable<T> All<T>(object? root) => Walk(root).OfType<T>();

    /// <summary>The sections, with number and heading: "1 Formål".</summary>
    public static IEnumerable<string> Headings(ComposedDocument document) => All<SectionBlock>(document.Blocks).Select(section => (section.Number + " " + section.Heading.PlainText).Trim());

    /// <summary>The texts of the duties, with their numbers: "1.1 Gjør det".</summary>
    public static IEnumerable<string> Duties(ComposedDocument document) => All<Duty>(document.Blocks).Select(duty => duty.Number + " " + duty.Text.PlainText);

    /// <summary>The text of a unit.</summary>
    public static TextUnit Unit(ComposedDocument document, string id) => All<TextUnit>(document).First(text => text.Unit == id);

    private static IEnumerable<object> Walk(object? value)
    {
        if (value is null or string) yield break;
        if (value is IEnumerable list)
        {
            foreach (var element in list)
            {
                foreach (var inner in Walk(element)) yield return inner;
            }

            yield break;
        }

        yield return value;
        if (TemplateShapes.Of(value.GetType()) is not { } shape) yield break;
        foreach (var member in shape.Members)
        {
            foreach (var inner in Walk(member.Get(value))) yield return inner;
        }
    }
}
