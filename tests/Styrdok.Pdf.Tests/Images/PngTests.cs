using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

public sealed class PngTests
{
    private const int Width = 13, Height = 11;

    public static TheoryData<int, int, bool> Sorts => new(
        from sort in new[] { (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16) }
        from interlaced in new[] { false, true }
        select (sort.Item1, sort.Item2, interlaced));

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Every_point_of_every_sort_is_read(int type, int depth, bool interlaced)
    {
        int most = (1 << depth) - 1, channels = type is 2 or 6 ? 3 : 1;
        int Sample(int x, int y, int s) => ((x * 7919) + (y * 104729) + (s * 31)) & most;
        var palette = type == 3 ? Enumerable.Range(0, 3 * (most + 1)).Select(i => (byte)(i * 11)).ToArray() : null;
        var file = SampleImages.Png(Width, Height, depth, type, interlaced, Sample, palette, type == 3 ? [0, 128] : null);
        var points = ((RasterImage)PdfImage.Read(file)).Points;

        byte Eight(int sample) => (byte)Math.Round(sample * 255.0 / most);
        var places = from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select (X: x, Y: y);
        Assert.Equal(places.SelectMany(at => Enumerable.Range(0, channels), (at, s) => type == 3 ? (byte)Sample(at.X, at.Y, 0) : Eight(Sample(at.X, at.Y, s))), points.Samples);
        Assert.Equal(palette, points.Palette);
        if (type >= 4) Assert.Equal(places.Select(at => Eight(Sample(at.X, at.Y, channels))), points.Alpha!);
        if (type == 3) Assert.Equal(places.Select(at => Sample(at.X, at.Y, 0) switch { 0 => (byte)0, 1 => (byte)128, _ => (byte)255 }), points.Alpha!);
        if (type is 0 or 2) Assert.Null(points.Alpha);

        var clean = PdfImage.Read(file).ToCleanFile();
        Assert.Equal(points.Samples, ((RasterImage)PdfImage.Read(clean)).Points.Samples);
        Assert.DoesNotContain("Somebody", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_is_transparent_is_compared_before_its_bits_are_cut()
    {
        var file = SampleImages.Png(2, 1, 16, 0, false, (x, _, _) => 0x1234 + x, transparency: [0x12, 0x34]);
        Assert.Equal([0, 255], ((RasterImage)PdfImage.Read(file)).Points.Alpha!);
    }

    public static TheoryData<string, byte[]> Broken
    {
        get
        {
            byte[] header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0], point = SampleImages.Packed([0, 7]);
            byte[] Header(int at, byte value) => [.. header.Select((b, i) => i == at ? value : b)];
            return new TheoryData<string, byte[]>
            {
                { "header", SampleImages.Png([("IDAT", point)]) },
                { "two headers", SampleImages.Png([("IHDR", header), ("IHDR", header)]) },
                { "colour type 5", SampleImages.Png([("IHDR", Header(9, 5))]) },
                { "colour type 2 with 4", SampleImages.Png([("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 4, 2, 0, 0, 0])]) },
                { "no width", SampleImages.Png([("IHDR", Header(3, 0))]) },
                { "points", SampleImages.Png([("IHDR", Header(0, 0x7F))]) },
                { "nobody knows", SampleImages.Png([("IHDR", Header(12, 2))]) },
                { "palette is missing", SampleImages.Png([("IHDR", Header(9, 3)), ("IDAT", point), ("IEND", [])]) },
                { "palette lacks", SampleImages.Png([("IHDR", Header(9, 3)), ("PLTE", [1, 2, 3]), ("IDAT", point), ("IEND", [])]) },
                { "wrong place", SampleImages.Png([("IHDR", header), ("IDAT", point), ("tIME", []), ("IDAT", point), ("IEND", [])]) },
                { "'ABCD'", SampleImages.Png([("IHDR", header), ("ABCD", [])]) },
                { "no picture", SampleImages.Png([("IHDR", header), ("IEND", [])]) },
                { "rows are missing", SampleImages.Png([("IHDR", header), ("IDAT", SampleImages.Packed([0])), ("IEND", [])]) },
                { "more points", SampleImages.Png([("IHDR", header), ("IDAT", SampleImages.Packed(new byte[50_000_000])), ("IEND", [])]) },
                { "unpacked", SampleImages.Png([("IHDR", header), ("IDAT", [1, 2, 3, 4]), ("IEND", [])]) },
                { "a row is packed", SampleImages.Png([("IHDR", header), ("IDAT", SampleImages.Packed([9, 0])), ("IEND", [])]) },
                { "end is missing", SampleImages.Png([("IHDR", header), ("IDAT", point)]) },
                { "checksum of 'IHDR'", [.. SampleImages.Png([("IHDR", header), ("IEND", [])]).Select((b, i) => i == 19 ? (byte)2 : b)] },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_damaged_file_is_refused_with_words(string said, byte[] file) =>
        Assert.Contains(said, Assert.Throws<ImageException>(() => PdfImage.Read(file)).Message, StringComparison.Ordinal);
}
