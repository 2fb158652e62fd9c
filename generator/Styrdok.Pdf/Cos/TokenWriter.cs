using System;
using System.Text;

namespace Styrdok.Pdf.Cos;

/// <summary>
/// A growing buffer with the tokens of PDF (ISO 32000-1, 7.3). Everything in a file goes through here: no culture, no exponent, no <c>-0</c>.
/// </summary>
internal sealed class TokenWriter(int capacity = 256)
{
    private const int MaxName = 127;

    /// <summary>The most decimals that a number is written with.</summary>
    public const int MostDecimals = 7;

    private static readonly int[] Scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>A copy of the bytes written.</summary>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Hands over the bytes written, without a copy; nothing can be written after that.</summary>
    public ReadOnlyMemory<byte> End()
    {
        var written = _bytes.AsMemory(0, Length);
        (_bytes, Length) = ([], 0);
        return written;
    }

    /// <summary>Forgets what has been written and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes bytes as they are.</summary>
    public TokenWriter Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Grow(bytes.Length));
        return this;
    }

    /// <summary>Writes one ASCII character.</summary>
    public TokenWriter Raw(char character)
    {
        Grow(1)[0] = (byte)character;
        return this;
    }

    /// <summary>Writes one byte.</summary>
    public TokenWriter Byte(int value)
    {
        Grow(1)[0] = (byte)value;
        return this;
    }

    /// <summary>Writes an integer.</summary>
    public TokenWriter Integer(long value)
    {
        if (value < 0)
        {
            Raw('-');
            value = -value;
        }

        var count = 1;
        for (var rest = value; rest >= 10; rest /= 10) count++;
        var digits = Grow(count);
        for (var i = count - 1; i >= 0; i--, value /= 10) digits[i] = (byte)('0' + (value % 10));
        return this;
    }

    /// <summary>Writes a real number in fixed-point form with some decimals, <see cref="MostDecimals"/> at most, without trailing zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or too large for PDF/A (ISO 19005-2, 6.1.13).</exception>
    public TokenWriter Number(double value, int decimals = 3)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > int.MaxValue) throw new ArgumentOutOfRangeException(nameof(value), value, "PDF has no such number.");
        long scale = Scales[decimals];
        var scaled = (long)Math.Round(value * scale, MidpointRounding.AwayFromZero);
        if (scaled < 0)
        {
            Raw('-');
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem(scaled, scale);
        if (fraction == 0) return Integer(whole);
        for (; fraction % 10 == 0; decimals--) fraction /= 10;
        Integer(whole);
        var digits = Grow(decimals + 1);
        digits[0] = (byte)'.';
        for (var i = decimals; i > 0; i--, fraction /= 10) digits[i] = (byte)('0' + (fraction % 10));
        return this;
    }

    /// <summary>Writes numbers, each followed by a space.</summary>
    public TokenWriter Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values) Number(value).Raw(' ');
        return this;
    }

    /// <summary>Writes a byte as two hexadecimal digits.</summary>
    public TokenWriter HexByte(int value)
    {
        var digits = Grow(2);
        (digits[0], digits[1]) = (Hex(value >> 4), Hex(value));
        return this;
    }

    /// <summary>Writes a 16-bit number as four hexadecimal digits.</summary>
    public TokenWriter Hex16(int value)
    {
        var digits = Grow(4);
        (digits[0], digits[1], digits[2], digits[3]) = (Hex(value >> 12), Hex(value >> 8), Hex(value >> 4), Hex(value));
        return this;
    }

    /// <summary>Writes bytes as a hexadecimal string.</summary>
    public TokenWriter HexString(ReadOnlySpan<byte> bytes)
    {
        Raw('<');
        foreach (var value in bytes) HexByte(value);
        return Raw('>');
    }

    /// <summary>Writes a name, characters outside the regular ones as <c>#xx</c> (ISO 32000-1, 7.3.5).</summary>
    /// <exception cref="PdfException">The name is longer than PDF/A allows (ISO 19005-2, 6.1.13).</exception>
    public TokenWriter Name(string name)
    {
        Raw('/');
        var bytes = Encoding.UTF8.GetBytes(name);
        if (bytes.Length > MaxName) throw new PdfException($"'{name}' is longer than a name may be: {MaxName} bytes of UTF-8.");
        foreach (var value in bytes)
        {
            if (value is <= 32 or >= 127 || "#/()<>[]{}%"u8.Contains(value)) Raw('#').HexByte(value);
            else Byte(value);
        }

        return this;
    }

    /// <summary>Writes a reference to an object.</summary>
    public TokenWriter Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>Writes a dictionary entry whose value is a reference.</summary>
    public TokenWriter Entry(string key, int reference) => Name(key).Raw(' ').Reference(reference);

    /// <summary>Writes a dictionary entry whose value is a text string; nothing when it is null.</summary>
    public TokenWriter TextEntry(string key, string? text) => text is null ? this : Name(key).Text(text);

    /// <summary>Writes a text string: ASCII as literal, all else as UTF-16BE (ISO 32000-1, 7.9.2.2; PDF 1.7 has no UTF-8 strings).</summary>
    /// <exception cref="PdfException">The text is longer than PDF/A allows (ISO 19005-2, 6.1.13).</exception>
    public TokenWriter Text(string text)
    {
        if (text.Length > PdfDocument.LongestText) throw new PdfException($"A text of {text.Length} characters is longer than a string of a PDF may be: {PdfDocument.LongestText}.");
        if (!IsPrintableAscii(text))
        {
            Raw("<FEFF"u8);
            foreach (var unit in text) Hex16(unit);
            return Raw('>');
        }

        Raw('(');
        foreach (var c in text)
        {
            if (c is '(' or ')' or '\\') Raw('\\');
            Raw(c);
        }

        return Raw(')');
    }

    private static bool IsPrintableAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~') return false;
        }

        return true;
    }

    private static byte Hex(int value) => "0123456789ABCDEF"u8[value & 15];

    private Span<byte> Grow(int count)
    {
        var (start, end) = (Length, Length + count);
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, end));
        Length = end;
        return _bytes.AsSpan(start, count);
    }
}
