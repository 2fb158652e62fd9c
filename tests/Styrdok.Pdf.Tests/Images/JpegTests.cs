using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

public sealed class JpegTests
{
    [Theory]
    [InlineData(1, 0xC0)]
    [InlineData(3, 0xC0)]
    [InlineData(3, 0xC1)]
    [InlineData(3, 0xC2)]
    public void Grey_and_colours_are_read_and_what_others_wrote_is_left_out(int components, int marker)
    {
        var image = (RasterImage)PdfImage.Read(SampleImages.Jpeg(components, marker));
        Assert.Equal((8, 8, components == 1, true), (image.Width, image.Height, image.Points.IsGrey, image.IsJpeg));
        Assert.DoesNotContain("Somebody", Encoding.Latin1.GetString(image.ToCleanFile()), StringComparison.Ordinal);
        Assert.Equal(image.ToCleanFile(), PdfImage.Read(image.ToCleanFile()).ToCleanFile());
    }

    [Theory]
    [InlineData(4, 0xC0, 8, "CMYK")]
    [InlineData(3, 0xC3, 8, "lossless")]
    [InlineData(3, 0xC5, 8, "hierarchical")]
    [InlineData(3, 0xC9, 8, "arithmetic")]
    [InlineData(3, 0xC1, 12, "12 bits")]
    [InlineData(2, 0xC0, 8, "2 colours")]
    public void What_a_PDF_for_the_archive_cannot_hold_is_refused_by_its_name(int components, int marker, int precision, string said) =>
        Assert.Contains(said, Assert.Throws<ImageException>(() => PdfImage.Read(SampleImages.Jpeg(components, marker, precision))).Message, StringComparison.Ordinal);

    [Fact]
    public void Huge_sizes_are_refused() =>
        Assert.Contains("65535 × 65535", Assert.Throws<ImageException>(() => PdfImage.Read(SampleImages.Jpeg(width: 65535, height: 65535))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 16, 8, "8 0 0 16")]
    [InlineData(3, 16, 8, "-16 0 0 -8")]
    [InlineData(6, 8, 16, "0 -16 8 0")]
    [InlineData(8, 8, 16, "0 16 -8 0")]
    public void The_side_that_a_camera_calls_up_is_up(int orientation, double width, double height, string factors)
    {
        foreach (var little in new[] { false, true })
        {
            var image = PdfImage.Read(SampleImages.Jpeg(width: 16, height: 8, application: SampleImages.Exif(orientation, little)));
            Assert.Equal((width, height), (image.Width, image.Height));
            var (a, b, c, d, _, _) = image.Fill(0, 0, width, height);
            if (orientation != 1) Assert.Equal(factors, $"{a} {b} {c} {d}");
            Assert.Equal(image.Width, PdfImage.Read(image.ToCleanFile()).Width);
        }
    }

    [Fact]
    public void Colours_that_are_called_by_their_letters_are_said_to_be_so() =>
        Assert.Contains("Adobe", Encoding.Latin1.GetString(PdfImage.Read(SampleImages.Jpeg(3, ids: "RGB")).ToCleanFile()), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var file = SampleImages.Jpeg(3);
        foreach (var length in Enumerable.Range(3, file.Length - 3)) Assert.Throws<ImageException>(() => PdfImage.Read(file[..length]));
    }

    [Theory]
    [InlineData(0xC0, 0xC0, 7, 0x44, "too finely")]
    [InlineData(0xC0, 0xDA, 3, 1, "a colour twice")]
    [InlineData(0xC2, 0xDA, 8, 63, "do not fit together")]
    [InlineData(0xC2, 0xDA, 9, 14, "do not fit together")]
    [InlineData(0xC2, 0xDA, 9, 0x21, "a colour of it is missing")]
    [InlineData(0xC2, 0xDA, 9, 0x31, "do not fit together")]
    [InlineData(0xC0, 0xC4, 1, 2, "too many codes")]
    [InlineData(0xC0, 0xC4, 17, 16, "stands for what there is not")]
    [InlineData(0xC0, 0xC0, 2, 60, "most of its points are missing")]
    public void What_decoders_do_not_take_is_refused(int marker, int segment, int at, int value, string said)
    {
        var file = SampleImages.Jpeg(3, marker);
        Payload(file, segment)[at] = (byte)value;
        Assert.Contains(said, Assert.Throws<ImageException>(() => PdfImage.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_begin_others_are_refused()
    {
        // One code of one bit; a second one would be all ones.
        var file = SampleImages.Jpeg(3);
        var table = Payload(file, 0xC4);
        (table[1], table[19]) = (0, 0);
        (table[16], table[34]) = (1, 1);
        PdfImage.Read(file);
        byte[] full = [.. file[..2], 0xFF, 0xC4, 0, 21, 0, 2, .. new byte[15], 1, 2, .. file[2..]];
        Assert.Contains("too many codes", Assert.Throws<ImageException>(() => PdfImage.Read(full)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_wrong_length_is_refused()
    {
        var file = SampleImages.Jpeg(3);
        PdfImage.Read([.. file[..2], 0xFF, 0xDD, 0, 4, 0, 1, .. file[2..]]);
        Assert.Contains("wrong length", Assert.Throws<ImageException>(() => PdfImage.Read([.. file[..2], 0xFF, 0xDD, 0, 3, 1, .. file[2..]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_that_comes_twice_is_refused()
    {
        var file = SampleImages.Jpeg(3);
        var start = file.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        byte[] twice = [.. file[..^2], .. file[start..]];
        Assert.Contains("a colour twice", Assert.Throws<ImageException>(() => PdfImage.Read(twice)).Message, StringComparison.Ordinal);
    }

    // What follows the length of a segment.
    private static Span<byte> Payload(byte[] file, int segment) => file.AsSpan(file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, (byte)segment]) + 4);
}
