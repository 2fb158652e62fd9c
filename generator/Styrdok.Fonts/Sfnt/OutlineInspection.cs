namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// Reads every outline of a font as a viewer will: a damaged one, or one that is made of itself, is refused before it stands in a document
/// (OpenType 1.9, <c>glyf</c>).
/// </summary>
internal sealed class OutlineInspection
{
    private const int HeaderLength = 10, Deepest = 16;

    // What maxp can say of a composite glyph (maxCompositePoints).
    private const int MostPoints = 0xFFFF;

    private readonly GlyphOutlines _outlines;
    private readonly int[] _points;
    private readonly bool[] _isOpen;

    private OutlineInspection(GlyphOutlines outlines, int glyphCount)
    {
        _outlines = outlines;
        _points = new int[glyphCount];
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
        var points = !outline.Exists ? 0 : outline.S16(0) < 0 ? Composite(outline, depth) : Simple(outline, glyph);
        _isOpen[glyph] = false;
        return _points[glyph] = points;
    }

    private int Composite(TableView outline, int depth)
    {
        long points = 0;
        foreach (var (_, component) in CompositeParts.Of(outline))
        {
            points += PointsOf(component, depth + 1);
            if (points > MostPoints) throw Damaged($"composes a glyph of more than {MostPoints} points");
        }

        return (int)points;
    }

    private static int Simple(TableView outline, int glyph)
    {
        const int isShortX = 2, isShortY = 4, repeats = 8, sameX = 16, sameY = 32;
        int contours = outline.S16(0), points = 0;
        if (contours == 0) return 0;
        for (var i = 0; i < contours; i++)
        {
            var end = outline.U16(HeaderLength + (2 * i)) + 1;
            if (end < points) throw Damaged($"ends the contours of glyph {glyph} out of order");
            points = end;
        }

        long at = HeaderLength + (2L * contours), coordinates = 0;
        at += 2 + outline.U16(at);
        for (var read = 0; read < points;)
        {
            int flag = outline.U8(at++), times = 1;
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
