using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Cos;
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
        var points = Points(file);

        byte Eight(int sample) => (byte)Math.Round(sample * 255.0 / most);
        var places = from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select (X: x, Y: y);
        if (type == 3) Assert.Equal(places.Select(at => (byte)Sample(at.X, at.Y, 0)), ShownPoints.Of(points.Colours!, points));
        else Assert.Equal(places.SelectMany(at => Enumerable.Range(0, channels), (at, s) => Eight(Sample(at.X, at.Y, s))), ShownPoints.Levels(points.Colours!, points));
        Assert.Equal(palette, points.Palette);
        if (type >= 4) Assert.Equal(places.Select(at => Eight(Sample(at.X, at.Y, channels))), ShownPoints.Levels(points.Opacity!, points));
        if (type == 3) Assert.Equal(places.Select(at => Sample(at.X, at.Y, 0) switch { 0 => (byte)0, 1 => (byte)128, _ => (byte)255 }), ShownPoints.Levels(points.Opacity!, points));
        if (type is 0 or 2) Assert.Null(points.Opacity);

        var clean = PdfImage.Read(file).ToCleanFile();
        var again = Points(clean);
        Assert.Equal(ShownPoints.Of(points.Colours!, points), ShownPoints.Of(again.Colours!, again));
        Assert.DoesNotContain("Somebody", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_is_transparent_is_compared_before_its_bits_are_cut()
    {
        var points = Points(SampleImages.Png(2, 1, 16, 0, false, (x, _, _) => 0x1234 + x, transparency: [0x12, 0x34]));
        Assert.Equal([0, 255], ShownPoints.Levels(points.Opacity!, points));
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 4, true)]
    [InlineData(0, 8, false)]
    [InlineData(2, 8, true)]
    public void One_colour_of_any_depth_can_be_transparent(int type, int depth, bool interlaced)
    {
        var points = Points(SampleImages.Png(Width, Height, depth, type, interlaced, (x, y, _) => (x + y) & 1, transparency: type == 2 ? [0, 1, 0, 1, 0, 1] : [0, 1]));
        Assert.Equal(from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select ((x + y) & 1) == 1 ? (byte)0 : (byte)255, ShownPoints.Levels(points.Opacity!, points));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 8)]
    [InlineData(2, 8)]
    [InlineData(3, 4)]
    public void A_picture_that_a_PDF_can_hold_is_taken_as_it_is_packed(int type, int depth)
    {
        var file = SampleImages.Png(Width, Height, depth, type, false, (x, y, s) => (x * y) & 1, type == 3 ? [1, 2, 3, 4, 5, 6] : null);
        var image = (RasterImage)PdfImage.Read(file);
        Assert.Equal(SampleImages.Data(file), ShownPoints.Packed(image.Points.Colours!));
        var store = new ObjectStore();
        var entries = Encoding.Latin1.GetString(store.Objects[image.Write(store) - 1]!.Body);
        Assert.Contains($"/BitsPerComponent {depth}/DecodeParms<</Predictor 15/Colors {(type == 2 ? 3 : 1)}/BitsPerComponent {depth}/Columns {Width}>>", entries, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Points_that_do_not_end_where_their_packing_does_are_packed_anew(bool longer)
    {
        var file = SampleImages.Png(Width, Height, 8, 2, false, (x, y, s) => (x * y * s) & 255);
        var data = SampleImages.Data(file);
        byte[] header = [0, 0, 0, Width, 0, 0, 0, Height, 8, 2, 0, 0, 0], other = longer ? [.. data, 1, 2, 3, 4, 5] : data[..^4];
        var (points, odd) = (Points(file), Points(SampleImages.Png([("IHDR", header), ("IDAT", other), ("IEND", [])])));
        Assert.Equal(ShownPoints.Of(points.Colours!, points), ShownPoints.Of(odd.Colours!, odd));
        Assert.NotEqual(other, ShownPoints.Packed(odd.Colours!));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Colours_and_opacity_keep_the_filters_that_they_shared(int type)
    {
        var points = Points(SampleImages.Png(Width, Height, 8, type, false, (x, y, s) => (x * y * (s + 1)) & 255));
        Assert.Equal([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0], ShownPoints.Filters(points.Colours!, points));
        Assert.Equal([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0], ShownPoints.Filters(points.Opacity!, points));
    }

    [Theory]
    [InlineData(6, 8, false)]
    [InlineData(6, 16, false)]
    [InlineData(4, 8, true)]
    public void Opacity_that_lets_nothing_through_is_left_out(int type, int depth, bool interlaced) =>
        Assert.Null(Points(SampleImages.Png(Width, Height, depth, type, interlaced, (x, _, s) => s == (type == 6 ? 3 : 1) ? (1 << depth) - 1 : x)).Opacity);

    [Theory]
    [MemberData(nameof(Sorts))]
    public void What_a_picture_is_painted_with_is_told_by_points_all_over_it(int type, int depth, bool interlaced)
    {
        // Left half dark, right half light; where there is opacity, the upper half is clear.
        var (most, alpha) = ((1 << depth) - 1, type switch { 4 => 1, 6 => 3, _ => 9 });
        int Sample(int x, int y, int s) => s == alpha ? y < 50 ? 0 : most : type == 3 ? x / 50 : x < 50 ? 0 : most;
        var patches = PdfImage.Read(SampleImages.Png(100, 100, depth, type, interlaced, Sample, type == 3 ? [0, 0, 0, 255, 255, 255] : null)).Patches!;
        Assert.Equal(type >= 4 ? 512 : 1024, patches.Count);
        Assert.All(patches, patch => Assert.Equal(patch.Left < 0.5 ? new PdfColour(0, 0, 0) : new PdfColour(255, 255, 255), patch.Colour));
        Assert.Equal(type >= 4 ? 0.5 : 0, patches.Min(patch => patch.Top));
    }

    [Theory]
    [InlineData(4_000, 4_000, "3000 × 3000")]
    [InlineData(20_000, 100, "16384 × 81")]
    [InlineData(3_001, 3_000, "3000 × 2999")]
    public void A_picture_that_is_too_large_is_told_which_size_would_do(int width, int height, string said)
    {
        byte[] header = [0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 6, 0, 0, 0];
        Assert.Contains(said, Assert.Throws<ImageException>(() => PdfImage.Read(SampleImages.Png([("IHDR", header)]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_small_in_no_form_that_a_document_can_hold_is_told_which_would_do()
    {
        // The same noise in every row, as differences to the mean of neighbours: what comes out never repeats.
        const int width = 3_000, height = 2_000, bytes = 6 * width;
        var noise = new byte[bytes];
        new Random(11).NextBytes(noise);
        var rows = new byte[height * (1 + bytes)];
        for (var y = 0; y < height; y++)
        {
            rows[y * (1 + bytes)] = 3;
            noise.CopyTo(rows, (y * (1 + bytes)) + 1);
        }

        byte[] header = [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 16, 2, 0, 0, 0];
        var file = SampleImages.Png([("IHDR", header), ("IDAT", SampleImages.Packed(rows)), ("IEND", [])]);
        Assert.Contains("eight bits", Assert.Throws<ImageException>(() => PdfImage.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_A4_at_300_points_an_inch_is_drawn()
    {
        const int width = 2_480, height = 3_508;
        byte[] header = [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 1, 0, 0, 0, 0];
        Assert.Equal(width, PdfImage.Read(SampleImages.Png([("IHDR", header), ("IDAT", SampleImages.Packed(new byte[height * (1 + (width / 8))])), ("IEND", [])])).Width);
    }

    private static RasterPoints Points(byte[] file) => ((RasterImage)PdfImage.Read(file)).Points;

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
