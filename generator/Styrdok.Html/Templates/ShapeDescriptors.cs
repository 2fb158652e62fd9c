using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using HandlebarsDotNet;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using Styrdok.Core.Templates;

namespace Styrdok.Html.Templates;

/// <summary>
/// Lets templates read the records of the document tree through their generated shapes, and walk lists: the names the checker knows are the only ones there are, and
/// nothing is looked up in types at run time.
/// </summary>
internal sealed class ShapeDescriptors : IObjectDescriptorProvider
{
    private readonly ConcurrentDictionary<Type, ObjectDescriptor?> _known = new();

    /// <inheritdoc/>
    public bool TryGetDescriptor(Type type, [MaybeNullWhen(false)] out ObjectDescriptor value)
    {
        value = _known.GetOrAdd(type, static described => TemplateShapes.Of(described) is { } shape ? Describe(described, shape) : IsList(described) ? List(described) : null);
        return value is not null;
    }

    private static ObjectDescriptor Describe(Type type, TemplateShape shape)
    {
        var names = shape.Members.Select(member => ChainSegment.Create(member.Name)).ToArray();
        return new ObjectDescriptor(type, new Members(shape), (_, _) => names, self => new ObjectIterator(self));
    }

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    // A list has elements and no members.
    private static ObjectDescriptor List(Type type) => new(type, new Nothing(), static (_, _) => Array.Empty<object>(), static _ => new EnumerableIterator<IEnumerable>());

    private sealed class Nothing : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, [MaybeNullWhen(false)] out object value)
        {
            value = null;
            return false;
        }
    }

    private sealed class Members(TemplateShape shape) : IMemberAccessor
    {
        private readonly Dictionary<string, TemplateMember> _members = shape.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);

        public bool TryGetValue(object instance, ChainSegment memberName, [MaybeNullWhen(false)] out object value)
        {
            value = null!;
            if (!_members.TryGetValue(memberName.TrimmedValue, out var member)) return false;
            value = member.Get(instance)!;
            return true;
        }
    }
}
