using System;
using System.Globalization;
using System.Text;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Tests.Cos;

public sealed class TokenWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(0.0005, "0.001")]
    [InlineData(1.5, "1.5")]
    [InlineData(-12.25, "-12.25")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(841.89, "841.89")]
    [InlineData(1e-7, "0")]
    [InlineData(123456789, "123456789")]
    [InlineData(7.05, "7.05")]
    public void Numbers_have_no_exponent_no_minus_zero_and_no_trailing_zeros(double value, string written) => Assert.Equal(written, Write(w => w.Number(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e12)]
    public void Numbers_that_pdf_does_not_have_are_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new TokenWriter().Number(value));

    [Fact]
    public void Numbers_do_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("nb-NO") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            Assert.Equal("-1234.5", Write(w => w.Number(-1234.5)));
            Assert.Equal("-17", Write(w => w.Integer(-17)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("H1", "/H1")]
    [InlineData("a b", "/a#20b")]
    [InlineData("#/(x)", "/#23#2F#28x#29")]
    [InlineData("å", "/#C3#A5")]
    public void Names_escape_what_is_not_regular(string name, string written) => Assert.Equal(written, Write(w => w.Name(name)));

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData(@"a(b)\c", @"(a\(b\)\\c)")]
    [InlineData("å", "<FEFF00E5>")]
    [InlineData("line\nfeed", "<FEFF006C0069006E0065000A0066006500650064>")]
    [InlineData("😀", "<FEFFD83DDE00>")]
    [InlineData("", "()")]
    public void Texts_are_literal_when_ascii_and_utf16_else(string text, string written) => Assert.Equal(written, Write(w => w.Text(text)));

    [Fact]
    public void Names_and_texts_longer_than_pdfa_allows_are_refused()
    {
        Assert.Throws<PdfException>(() => new TokenWriter().Name(new string('a', 128)));
        Assert.Throws<PdfException>(() => new TokenWriter().Text(new string('a', 16_001)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(long.MinValue + 1, "-9223372036854775807")]
    [InlineData(42, "42")]
    public void Integers_are_written_in_full(long value, string written) => Assert.Equal(written, Write(w => w.Integer(value)));

    [Fact]
    public void An_object_that_was_reserved_must_be_written_and_only_once()
    {
        var store = new ObjectStore();
        var number = store.Reserve();
        Assert.Throws<InvalidOperationException>(() => store.Hash());
        store.Set(number, new TokenWriter().Raw("null"u8));
        Assert.Throws<InvalidOperationException>(() => store.Set(number, new TokenWriter().Raw("null"u8)));
    }

    private static string Write(Action<TokenWriter> write)
    {
        var writer = new TokenWriter();
        write(writer);
        return Encoding.ASCII.GetString(writer.Written);
    }
}
