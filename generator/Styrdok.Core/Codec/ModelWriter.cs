using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Styrdok.Core.Values;

namespace Styrdok.Core.Codec;

/// <summary>
/// Writes values as length-prefixed UTF-8 text: small enough for a <c>u8</c> literal in generated code, and readable in a debugger. A string is its length in bytes,
/// a colon and itself; a number ends with a semicolon; a list begins with its count; a value that may be missing is <c>-</c> or <c>+</c> and itself.
/// </summary>
public sealed class ModelWriter
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Writes a string.</summary>
    public static void String(ModelWriter writer, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        writer.Ascii(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":");
        writer._bytes.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Writes true or false.</summary>
    public static void Boolean(ModelWriter writer, bool value) => writer.Ascii(value ? "t" : "f");

    /// <summary>Writes a whole number.</summary>
    public static void Integer(ModelWriter writer, int value) => writer.Ascii(value.ToString(CultureInfo.InvariantCulture) + ";");

    /// <summary>Writes a decimal number with every digit it has: 1.50 stays 1.50.</summary>
    public static void Number(ModelWriter writer, decimal value) => writer.Ascii(value.ToString(CultureInfo.InvariantCulture) + ";");

    /// <summary>Writes a text in its languages.</summary>
    public static void Text(ModelWriter writer, LocalizedText value)
    {
        Integer(writer, value.Texts.Count);
        foreach (var text in value.Texts)
        {
            String(writer, text.Language.Code);
            String(writer, text.Text);
        }
    }

    /// <summary>Writes a value.</summary>
    public void Put<T>(T value, Action<ModelWriter, T> write) => write(this, value);

    /// <summary>Writes a value that may be missing.</summary>
    public void PutOptional<T>(T? value, Action<ModelWriter, T> write)
        where T : class
    {
        Ascii(value is null ? "-" : "+");
        if (value is not null) write(this, value);
    }

    /// <summary>Writes a value that may be missing.</summary>
    public void PutOptionalValue<T>(T? value, Action<ModelWriter, T> write)
        where T : struct
    {
        Ascii(value is null ? "-" : "+");
        if (value is { } present) write(this, present);
    }

    /// <summary>Writes a list.</summary>
    public void PutList<T>(ValueList<T> value, Action<ModelWriter, T> write)
    {
        Integer(this, value.Count);
        foreach (var item in value) write(this, item);
    }

    /// <summary>Writes a map in its order.</summary>
    public void PutMap<T>(ValueMap<T> value, Action<ModelWriter, T> write)
    {
        Integer(this, value.Count);
        foreach (KeyValuePair<string, T> item in value)
        {
            String(this, item.Key);
            write(this, item.Value);
        }
    }

    /// <summary>Everything written so far: UTF-8 without a byte order mark.</summary>
    public byte[] ToArray() => _bytes.ToArray();

    private void Ascii(string text)
    {
        foreach (var c in text) _bytes.WriteByte((byte)c);
    }
}
