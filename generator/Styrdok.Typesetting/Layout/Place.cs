namespace Styrdok.Typesetting.Layout;

/// <summary>Where a block is laid: under which element, in which column, how deep.</summary>
/// <param name="Parent">The element its own elements go into.</param>
/// <param name="X">Left edge of the column in points.</param>
/// <param name="Width">Width of the column in points.</param>
/// <param name="Level">The level of the heading above; a heading inside is one deeper.</param>
internal readonly record struct Place(TagNode Parent, double X, double Width, int Level)
{
    /// <summary>The same column under another element.</summary>
    public Place Under(TagNode parent) => this with { Parent = parent };

    /// <summary>A column that begins further to the right.</summary>
    public Place Indent(double by) => this with { X = X + by, Width = Width - by };
}
