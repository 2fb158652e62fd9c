using Styrdok.Core.Branding;
using Styrdok.Typesetting.Drawing;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The balance over the word of a dilemma, drawn in a square of 16 by 16; an artifact, since the word stands under it.</summary>
internal static class BalanceSign
{
    private const double Design = 16;
    private const double Line = 1.25;

    public static void Draw(PageDrawing page, double x, double top, double size, Rgb colour)
    {
        var scale = size / Design;
        double X(double value) => x + (value * scale);
        double Y(double value) => top + (value * scale);
        var half = Line / 2;
        var path = new PathShape()
            .Rectangle(X(8 - half), Y(1.5), Line * scale, 13 * scale)
            .Rectangle(X(3.5), Y(14.5 - half), 9 * scale, Line * scale);
        page.Path(path, colour);
        page.Path(new PathShape().Polygon((X(2), Y(4.5 - half)), (X(14), Y(3.5 - half)), (X(14), Y(3.5 + half)), (X(2), Y(4.5 + half))), colour);
        page.Path(new PathShape().Triangle(X(0), Y(9.5), X(2.2), Y(4.5), X(4.4), Y(9.5)), colour);
        page.Path(new PathShape().Triangle(X(11.6), Y(8.7), X(13.8), Y(3.7), X(16), Y(8.7)), colour);
    }
}
