using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>The blocks and the statements of a section, at any depth.</summary>
internal static class SectionBlocks
{
    /// <summary>The blocks of a section; none for one that has none.</summary>
    public static IEnumerable<ContentBlock> Of(Section section) => section is TextSection text ? DocumentBlocks.Of(text.Blocks) : [];

    /// <summary>The statements of a section with those below them.</summary>
    public static IEnumerable<Item> ItemsOf(Section section) => section switch
    {
        StatementsSection statements => Below(statements.Items),
        ResponsibilitiesSection responsibilities => responsibilities.Roles.SelectMany(role => Below(role.Items)),
        AreasSection areas => areas.Areas.SelectMany(area => Below(area.Items)).Concat(Below(areas.Needs)),
        _ => Of(section).SelectMany(block => block switch
        {
            ItemsContent items => Below(items.Items),
            ColumnsContent columns => columns.Columns.SelectMany(column => Below(column.Items)),
            _ => [],
        }),
    };

    private static IEnumerable<Item> Below(IEnumerable<Item> items) => items.SelectMany(item => Below(item.Items).Prepend(item));
}
