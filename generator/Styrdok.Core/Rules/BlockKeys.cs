using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>The keys that tell blocks apart: <c>text</c>, <c>form</c>.</summary>
internal static class BlockKeys
{
    private static readonly Dictionary<string, string> s_byRecord = ModelShapes.All
        .Where(shape => ModelShapes.ContentBlock.Cases.Contains(shape.Name, StringComparer.Ordinal))
        .ToDictionary(shape => shape.Name, shape => shape.Members.First(member => member.Required && !member.IsIdentity).Key, StringComparer.Ordinal);

    /// <summary>Every key.</summary>
    public static IReadOnlyCollection<string> All { get; } = s_byRecord.Values.OrderBy(key => key, StringComparer.Ordinal).ToList();

    /// <summary>The key of a block.</summary>
    public static string Of(ContentBlock block) => s_byRecord[block.GetType().Name];
}
