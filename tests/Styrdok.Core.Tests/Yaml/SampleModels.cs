using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Tests.Yaml;

/// <summary>Fills records with values from a seed: every case of every union, missing and present values, empty and long lists, awkward strings.</summary>
internal sealed class SampleModels(int seed)
{
    private static readonly string[] Strings = ["", "a", "12:3", "-+;", "åäöæø \u00A0\u00AD", "\U0001D11E", "two\nlines\r\n", "\"quoted\" \\ back", "\0"];

    private readonly Random _random = new(seed);

    public static IEnumerable<Type> Documents { get; } = typeof(YamlDocumentAttribute).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<YamlDocumentAttribute>() is not null).OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();

    public object Record(Type type, int depth = 0)
    {
        if (type.IsAbstract)
        {
            var cases = type.Assembly.GetTypes().Where(other => !other.IsAbstract && type.IsAssignableFrom(other)).OrderBy(other => other.Name, StringComparer.Ordinal).ToArray();
            type = cases[_random.Next(cases.Length)];
        }

        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && property.GetCustomAttribute<NotInYamlAttribute>() is null))
        {
            var isMissing = IsNullable(property) && (depth > 6 || _random.Next(3) == 0);
            property.SetValue(record, isMissing ? null : Value(property.PropertyType, depth + 1));
        }

        return record;
    }

    private static bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    private object Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text();
        if (type == typeof(bool)) return _random.Next(2) == 0;
        if (type == typeof(int)) return _random.Next(int.MinValue, int.MaxValue);
        if (type == typeof(decimal)) return decimal.Parse("-12.5000"[_random.Next(2)..], CultureInfo.InvariantCulture);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))!;
        if (type == typeof(Language)) return Language.BuiltIn[_random.Next(4)];
        if (type == typeof(CalendarDate)) return new CalendarDate(_random.Next(1, 9999), 2, _random.Next(1, 28));
        if (type == typeof(OpenDate)) return new OpenDate(_random.Next(2) == 0 ? null : new CalendarDate(2028, 2, 29));
        if (type == typeof(ChartPlace)) return ChartPlace.TryParse(new[] { "2012", "2012-q3", "2012-09", "north-2" }[_random.Next(4)], out var place) ? place : default;
        if (type == typeof(Rgb)) return new Rgb((byte)_random.Next(256), 0, 255);
        if (type == typeof(LocalizedText)) return LocalizedText.Of(Language.BuiltIn.Where(_ => _random.Next(2) == 0).Select(language => new LanguageText(language, Text())));
        if (type is { IsGenericType: true, Name: "ValueList`1" }) return List(nameof(ListOf), type, depth);
        if (type is { IsGenericType: true, Name: "ValueMap`1" }) return List(nameof(MapOf), type, depth);
        return Record(type, depth);
    }

    private object List(string method, Type type, int depth)
    {
        var element = type.GetGenericArguments()[0];
        var items = Enumerable.Range(0, depth > 6 ? 0 : _random.Next(4)).Select(_ => Value(element, depth + 1)).ToArray();
        return typeof(SampleModels).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private static ValueList<T> ListOf<T>(IEnumerable items) => items.Cast<T>().ToValueList();

    private static ValueMap<T> MapOf<T>(IEnumerable items) => new(items.Cast<T>().Select((item, i) => new KeyValuePair<string, T>("key/" + i, item)));

    private string Text() => Strings[_random.Next(Strings.Length)];
}
