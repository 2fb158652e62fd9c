using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The square of an obligation and the word it never stands without; two squares for a shared one.</summary>
internal sealed class ObligationSign
{
    private readonly Flow _flow;
    private readonly Modality _modality;
    private readonly ShapedText _word;
    private readonly TagNode _owner;
    private readonly TagNode? _joint;
    private readonly double _side;
    private readonly double _gap;

    /// <summary>Plans a sign whose word stands <paramref name="gap"/> after squares of <paramref name="side"/> points.</summary>
    public ObligationSign(Flow flow, Obligation obligation, Look look, TagNode owner, double side, double gap, string? unit)
    {
        _flow = flow;
        _modality = obligation.Modality;
        _word = Flow.Shape(obligation.Word, look, unit);
        _owner = owner;
        _side = side;
        _gap = gap;
        // One square says what its word says and is an artifact; that there are two says more, so these are a figure with words.
        if (obligation.IsJoint) _joint = owner.Add(new TagNode("Figure") { AlternateText = obligation.JointWord ?? obligation.Word });
    }

    /// <summary>Width of squares and word in points.</summary>
    public double Width => SquaresWidth(_flow, _side, _joint is not null) + _gap + _word.Width;

    /// <summary>Draws it on a baseline.</summary>
    public void Draw(PageDrawing page, double x, double baseline)
    {
        Squares(_flow, page, _modality, _joint is not null, x, baseline, _side, _joint);
        page.Text(_word, _word.Line, x + SquaresWidth(_flow, _side, _joint is not null) + _gap, baseline, _owner);
    }

    /// <summary>Width of one square, or of two with the gap between.</summary>
    public static double SquaresWidth(Flow flow, double side, bool isJoint) => isJoint ? side + flow.Theme.Duty.JointGap.Pt() + side : side;

    /// <summary>Draws the squares alone, standing on a baseline; as an artifact when no figure owns them.</summary>
    public static void Squares(Flow flow, PageDrawing page, Modality modality, bool isJoint, double x, double baseline, double side, TagNode? figure)
    {
        var line = flow.Theme.Duty.SquareLine.Pt();
        var path = new PathShape();
        for (var i = 0; i < (isJoint ? 2 : 1); i++) Square(path, modality, x + (i * (side + flow.Theme.Duty.JointGap.Pt())), baseline - side, side, line);
        page.Path(path, flow.Palette.BrandInk, figure);
    }

    // The line is part of the square's own size: outer edge first, then the hole, filled by the even-odd rule.
    private static void Square(PathShape path, Modality modality, double x, double top, double side, double line)
    {
        path.Rectangle(x, top, side, side);
        switch (modality)
        {
            case Modality.Should:
                path.Rectangle(x + (side / 2), top + line, (side / 2) - line, side - (2 * line));
                break;
            case Modality.May:
                path.Rectangle(x + line, top + line, side - (2 * line), side - (2 * line));
                break;
            default:
                break;
        }
    }
}
