using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Styrdok.Generators.Tests.Model;

/// <summary>Walks everything that an object reaches and fails on what would keep a compilation alive.</summary>
internal static class ObjectWalk
{
    public static void AssertFreeOfRoslyn(object? root, string where)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object?>([root]);
        while (waiting.TryPop(out var item))
        {
            if (item is null or string or Type || item.GetType().IsPrimitive || item.GetType().IsEnum || !seen.Add(item)) continue;
            Assert.False(item is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel, $"{where} keeps a {item.GetType().Name}.");
            if (item is IEnumerable items)
            {
                foreach (var element in items) waiting.Push(element);
            }

            for (var type = item.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer) waiting.Push(field.GetValue(item));
                }
            }
        }
    }
}
