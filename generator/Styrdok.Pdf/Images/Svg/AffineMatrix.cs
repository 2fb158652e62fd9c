using System;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>An affine map as SVG and PDF write it: x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct AffineMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>What changes nothing.</summary>
    public static AffineMatrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>Whether everything lands on a line or a point, so that nothing is drawn.</summary>
    public bool IsFlat => Math.Abs((A * D) - (B * C)) < 1e-12;

    /// <summary>A move.</summary>
    public static AffineMatrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>A scale.</summary>
    public static AffineMatrix Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>First <paramref name="inner"/>, then this: the order of nested groups from outside to inside.</summary>
    public AffineMatrix Of(AffineMatrix inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    /// <summary>What undoes it; it is not flat.</summary>
    public AffineMatrix Inverse()
    {
        var area = (A * D) - (B * C);
        return new(D / area, -B / area, -C / area, A / area, ((C * F) - (D * E)) / area, ((B * E) - (A * F)) / area);
    }

    /// <summary>Where a point lands.</summary>
    public (double X, double Y) At(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
