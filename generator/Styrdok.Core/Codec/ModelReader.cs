using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Styrdok.Core.Values;

namespace Styrdok.Core.Codec;

/// <summary>Reads what <see cref="ModelWriter"/> wrote. Every read throws <see cref="FormatException"/> with the position for bytes that no writer wrote.</summary>
/// <param name="bytes">The bytes.</param>
public sealed class ModelReader(byte[] bytes)
{
    private int _at;

    /// <summary>What becomes of every text in its languages; null for nothing.</summary>
    public Func<LocalizedText, LocalizedText>? Texts { get; init; }

    /// <summary>Whether everything has been read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>Reads a string.</summary>
    public static string String(ModelReader reader)
    {
        var length = reader.Count(':');
        if (length > reader.Left) throw reader.Broken("a string longer than the rest");
        var text = Encoding.UTF8.GetString(reader.Bytes, reader._at, length);
        reader._at += length;
        return text;
    }

    /// <summary>Reads true or false.</summary>
    public static bool Boolean(ModelReader reader) => reader.Sign('t', 'f');

    /// <summary>Reads a whole number.</summary>
    public static int Integer(ModelReader reader) =>
        int.TryParse(reader.Digits(';'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw reader.Broken("no whole number");

    /// <summary>Reads a decimal number.</summary>
    public static decimal Number(ModelReader reader) =>
        decimal.TryParse(reader.Digits(';'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw reader.Broken("no number");

    /// <summary>Reads a text in its languages.</summary>
    public static LocalizedText Text(ModelReader reader)
    {
        var texts = new LanguageText[reader.Count(';')];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!Language.TryParse(String(reader), out var language)) throw reader.Broken("no language");
            texts[i] = new LanguageText(language, String(reader));
        }

        var text = LocalizedText.Of(texts);
        return reader.Texts is { } change ? change(text) : text;
    }

    /// <summary>Reads a value.</summary>
    public T Get<T>(Func<ModelReader, T> read) => read(this);

    /// <summary>Reads a value that may be missing.</summary>
    public T? GetOptional<T>(Func<ModelReader, T> read)
        where T : class => Sign('+', '-') ? read(this) : null;

    /// <summary>Reads a value that may be missing.</summary>
    public T? GetOptionalValue<T>(Func<ModelReader, T> read)
        where T : struct => Sign('+', '-') ? read(this) : null;

    /// <summary>Reads a list.</summary>
    public ValueList<T> GetList<T>(Func<ModelReader, T> read)
    {
        var items = new T[Count(';')];
        for (var i = 0; i < items.Length; i++) items[i] = read(this);
        return items.ToValueList();
    }

    /// <summary>Reads a map.</summary>
    public ValueMap<T> GetMap<T>(Func<ModelReader, T> read)
    {
        var items = new KeyValuePair<string, T>[Count(';')];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var key = String(this);
            if (!keys.Add(key)) throw Broken($"the key '{key}' twice");
            items[i] = new KeyValuePair<string, T>(key, read(this));
        }

        return new ValueMap<T>(items);
    }

    /// <summary>The error for bytes that no writer wrote.</summary>
    public FormatException Broken(string what) =>
        new(string.Format(CultureInfo.InvariantCulture, "The encoded model is broken at byte {0}: {1}.", _at, what));

    private byte[] Bytes => bytes;

    private int Left => bytes.Length - _at;

    /// <summary>A length or count; never more than there are bytes left, so that a broken one cannot ask for gigabytes.</summary>
    private int Count(char end)
    {
        if (!int.TryParse(Digits(end), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > Left) throw Broken("no length");
        return count;
    }

    private string Digits(char end)
    {
        var start = _at;
        while (_at < bytes.Length && bytes[_at] != end && _at - start < 40) _at++;
        if (_at >= bytes.Length || bytes[_at] != end) throw Broken($"no '{end}'");
        return Encoding.ASCII.GetString(bytes, start, _at++ - start);
    }

    private bool Sign(char yes, char no)
    {
        if (_at >= bytes.Length || (bytes[_at] != yes && bytes[_at] != no)) throw Broken($"neither '{yes}' nor '{no}'");
        return bytes[_at++] == yes;
    }
}
