using System.Globalization;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>Finds the node of a unit by its way in the file.</summary>
internal static class UnitNode
{
    /// <summary>The node that the unit was read from; a scalar that stands for its whole record is the unit itself. Null where the way leads nowhere.</summary>
    public static YamlNode? Of(BoundFile file, BoundUnit unit)
    {
        var node = file.File.Root;
        var steps = unit.Pointer.Split('/');
        for (var i = 1; i < steps.Length; i++)
        {
            // RFC 6901, 4: ~1 first, so that ~01 becomes ~1 and not '/'.
            var step = steps[i].Replace("~1", "/").Replace("~0", "~");
            node = node switch
            {
                YamlMapping mapping => mapping.Find(step),
                YamlSequence list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                YamlScalar scalar when i == steps.Length - 1 => scalar,
                _ => null,
            };
        }

        return node;
    }
}
