namespace Styrdok.Pdf.Images;

/// <summary>A painted area of an image: its colour and the box around it, as shares of the image from its top left corner.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Left">Left edge, 0 to 1 for what is inside the image.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="IsLine">Whether it is a line, which covers less than its box.</param>
public sealed record ImagePatch(PdfColour Colour, double Left, double Top, double Right, double Bottom, bool IsLine);
