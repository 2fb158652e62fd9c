namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// Reads every outline of a font as a viewer will: a damaged one, or one that is made of itself, is refused before it stands in a document
/// (OpenType 1.9, <c>glyf</c>).
/// </summary>
internal sealed class OutlineInspection
{
    private const int HeaderLength = 10, Deepest = 16;

    // FreeType, with which most readers draw, keeps points in 15 bits and takes so many contours of one outline; beyond that it shows nothing.
    private const int MostPoints = 0x7FFF, MostContours = 0xFFE;

    // A viewer walks every part of every part, also those that show nothing.
    private const int MostParts = 0x4000;

    private readonly GlyphOutlines _outlines;
    private readonly int[] _points;
    private readonly int[] _parts;
    private readonly bool[] _isOpen;

    private OutlineInspection(GlyphOutlines outlines, int glyphCount)
    {
        _outlines = outlines;
        _points = new int[glyphCount];
        _parts = new int[glyphCount];
        _isOpen = new bool[glyphCount];
        System.Array.Fill(_points, -1);
    }

    /// <summary>Reads the outlines.</summary>
    /// <exception cref="FontException">One is damaged.</exception>
    public static void Inspect(GlyphOutlines outlines, int glyphCount)
    {
        var inspection = new OutlineInspection(outlines, glyphCount);
        for (var glyph = 0; glyph < glyphCount; glyph++) inspection.PointsOf(glyph, 0);
    }

    // How many points a glyph has with those of all its parts: a few nested glyphs could have billions.
    private int PointsOf(int glyph, int depth)
    {
        if (glyph >= _points.Length) throw Damaged($"composes a glyph from glyph {glyph}, which is not there");
        if (_points[glyph] >= 0) return _points[glyph];
        if (_isOpen[glyph]) throw Damaged($"composes glyph {glyph} from itself");
        if (depth > Deepest) throw Damaged($"composes glyph {glyph} more than {Deepest} deep");
        _isOpen[glyph] = true;
        var outline = _outlines.View(glyph);
        if (outline.Exists) RefuseBox(outline, glyph);
        var points = !outline.Exists ? 0 : outline.S16(0) < 0 ? Composite(outline, glyph, depth) : Simple(outline, glyph);
        _isOpen[glyph] = false;
        return _points[glyph] = points;
    }

    // Browsers drop a font that has such a box. Four numbers of this kind stand for none in fonts of some makers, and pass.
    private static void RefuseBox(TableView outline, int glyph)
    {
        const int most = 0x7FFF;
        int left = outline.S16(2), bottom = outline.S16(4), right = outline.S16(6), top = outline.S16(8);
        if ((left > right || bottom > top) && (left, bottom, right, top) != (most, most, -most, -most)) throw Damaged($"gives glyph {glyph} a box that ends before it begins");
    }

    private int Composite(TableView outline, int glyph, int depth)
    {
        if (outline.S16(0) != -1) throw Damaged($"counts {outline.S16(0)} contours in glyph {glyph}");
        int points = 0, parts = 0;
        var last = default(CompositePart);
        foreach (var part in CompositeParts.Of(outline))
        {
            var ofPart = PointsOf(part.Glyph, depth + 1);
            if (!part.IsMoved && !(First(part) < points && Second(part) < ofPart)) throw Damaged($"puts the parts of glyph {glyph} together at points that are not there");
            (points, parts, last) = (points + ofPart, parts + 1 + _parts[part.Glyph], part);
            if (points > MostPoints) throw Damaged($"composes a glyph of more than {MostPoints} points");
            if (parts > MostParts) throw Damaged($"composes a glyph of more than {MostParts} parts");
        }

        if (last.HasInstructions) outline.Require(last.End + 2, outline.U16(last.End));
        _parts[glyph] = parts;
        return points;

        int First(CompositePart part) => part.HasWords ? outline.U16(part.At + 2) : outline.U8(part.At + 2);
        int Second(CompositePart part) => part.HasWords ? outline.U16(part.At + 4) : outline.U8(part.At + 3);
    }

    private static int Simple(TableView outline, int glyph)
    {
        const int isShortX = 2, isShortY = 4, repeats = 8, sameX = 16, sameY = 32, overlaps = 64, reserved = 128;
        int contours = outline.S16(0), points = 0;
        if (contours == 0) return 0;
        if (contours > MostContours) throw Damaged($"has {contours} contours in glyph {glyph}; readers draw {MostContours} at most");
        for (var i = 0; i < contours; i++)
        {
            var end = outline.U16(HeaderLength + (2 * i)) + 1;
            if (end <= points) throw Damaged($"ends the contours of glyph {glyph} out of order");
            points = end;
        }

        if (points > MostPoints) throw Damaged($"has {points} points in glyph {glyph}; readers draw {MostPoints} at most");
        long at = HeaderLength + (2L * contours), coordinates = 0;
        at += 2 + outline.U16(at);
        for (var read = 0; read < points;)
        {
            int flag = outline.U8(at++), times = 1;

            // Drawn by most readers all the same, but browsers drop the whole font.
            if ((flag & (read == 0 ? reserved : reserved | overlaps)) != 0) throw Damaged($"says what nobody knows of a point of glyph {glyph}");
            if ((flag & repeats) != 0) times += outline.U8(at++);
            read += times;
            if (read > points) throw Damaged($"repeats the points of glyph {glyph} beyond its end");
            coordinates += times * (Length(flag, isShortX, sameX) + Length(flag, isShortY, sameY));
        }

        outline.Require(at, coordinates);
        return points;
    }

    private static int Length(int flag, int isShort, int isSame) => (flag & isShort) != 0 ? 1 : (flag & isSame) != 0 ? 0 : 2;

    private static FontException Damaged(string what) => FontException.Damaged("glyf", what);
}
