namespace Styrdok.Core.Document;

/// <summary>Where the number of a heading stands.</summary>
public enum HeadingNumbers
{
    /// <summary>In the hang column, on the baseline of the heading.</summary>
    Beside,

    /// <summary>Before the heading, on its line.</summary>
    Before,

    /// <summary>On a line of its own over the heading.</summary>
    Above,
}

/// <summary>Where the word of a goal, a callout or a figure stands.</summary>
public enum LabelPlace
{
    /// <summary>In the hang column.</summary>
    Beside,

    /// <summary>On a line of its own over the text.</summary>
    Above,
}

/// <summary>What the heading of a section stands on.</summary>
public enum SectionGround
{
    /// <summary>The page itself.</summary>
    Paper,

    /// <summary>A pale tint of the brand, across the page.</summary>
    Tint,

    /// <summary>A field in the brand's colour, across the page.</summary>
    Field,
}
