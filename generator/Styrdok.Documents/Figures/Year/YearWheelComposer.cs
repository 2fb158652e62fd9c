using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures.Year;

/// <summary>
/// Draws the year as a wheel: a sector a month, January at the top and on with the clock. A month in which something comes up is darker and has the number of items
/// under its name, so that colour alone says nothing.
/// </summary>
internal static class YearWheelComposer
{
    private const int Months = 12;
    private const double Half = 2;

    // How many straight sides stand in for the arc of a sector; at the size of the wheel nobody sees them.
    private const int Sides = 10;

    /// <summary>The wheel for paper and wide screens.</summary>
    /// <param name="words">The words of the language.</param>
    /// <param name="counts">How many items come up in each month, January first.</param>
    /// <param name="width">The width of the drawing.</param>
    public static VectorDrawing Wide(Words words, IReadOnlyList<int> counts, double width) => Draw(words, counts, width, radius: 170, hole: 76, type: 9.5, isShort: false);

    /// <summary>The wheel for phones.</summary>
    /// <param name="words">The words of the language.</param>
    /// <param name="counts">How many items come up in each month, January first.</param>
    public static VectorDrawing Narrow(Words words, IReadOnlyList<int> counts) => Draw(words, counts, width: 300, radius: 148, hole: 62, type: 13, isShort: true);

    private static VectorDrawing Draw(Words words, IReadOnlyList<int> counts, double width, double radius, double hole, double type, bool isShort)
    {
        var middle = new DrawnPoint(width / Half, radius + 1);
        var (sectors, borders) = (new List<DrawnShape>(), new List<DrawnShape>());
        var texts = new List<DrawnText>();
        for (var month = 0; month < Months; month++)
        {
            var isUsed = counts[month] > 0;
            sectors.Add(new DrawnPolygon(Sector(middle, month, radius, hole), isUsed ? DrawnColour.Field : DrawnColour.Tint));
            var (from, at) = (Angle(month), Angle(month + (1 / Half)));
            borders.Add(new DrawnLine([On(middle, hole, from), On(middle, radius, from)], 0, Weight: 2, DrawnColour.Paper));
            var centre = On(middle, (radius + hole) / Half, at);
            var name = words["month_" + Numerals.Decimal(month + 1)];
            var colour = isUsed ? DrawnColour.OnField : DrawnColour.Ink2;
            texts.Add(Line(isShort ? Short(name) : name, centre.Y + (isUsed ? 0 : type * 0.35), TypeWeight.Medium));
            if (isUsed) texts.Add(Line(words.Number(counts[month]), centre.Y + (type * 1.35), TypeWeight.Regular));

            DrawnText Line(string text, double baseline, TypeWeight weight) => new()
            {
                Text = text, X = centre.X, Baseline = baseline, Room = 2 * Math.PI * (radius + hole) / Half / Months, Size = type, Weight = weight, Colour = colour, IsCentred = true,
            };
        }

        // Borders lie over all sectors: among them, December would cover half of its border to January.
        return new VectorDrawing { Width = width, Height = (radius + 1) * Half, Shapes = sectors.Concat(borders).ToValueList(), Texts = texts.ToValueList() };
    }

    private static ValueList<DrawnPoint> Sector(DrawnPoint middle, int month, double radius, double hole)
    {
        var steps = Enumerable.Range(0, Sides + 1).Select(step => Angle(month + ((double)step / Sides))).ToList();
        return steps.Select(angle => On(middle, radius, angle)).Concat(Enumerable.Reverse(steps).Select(angle => On(middle, hole, angle))).ToValueList();
    }

    // January lies with its middle at the top.
    private static double Angle(double month) => ((month - (1 / Half)) * 2 * Math.PI / Months) - (Math.PI / Half);

    private static DrawnPoint On(DrawnPoint middle, double radius, double angle) => new(Math.Round(middle.X + (radius * Math.Cos(angle)), 3), Math.Round(middle.Y + (radius * Math.Sin(angle)), 3));

    private static string Short(string name) => name.Length <= 4 ? name : name[..3];
}
