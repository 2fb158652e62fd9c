using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace Styrdok.Pdf.Images.Jpeg;

/// <summary>The head of the picture in a JPEG file (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Width">Points in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">The colours by their ids, with the table of each and how finely it is sampled.</param>
/// <param name="IsProgressive">Whether the points come in layers that grow finer.</param>
/// <param name="IsNamedRgb">Whether the colours are called R, G and B, as some programs do instead of saying what they are.</param>
internal sealed record JpegFrame(int Width, int Height, IReadOnlyDictionary<int, JpegComponent> Components, bool IsProgressive, bool IsNamedRgb)
{
    /// <summary>Reads the head.</summary>
    /// <exception cref="ImageException">It is damaged, or of a sort that a PDF for the archive cannot hold.</exception>
    public static JpegFrame Read(ReadOnlySpan<byte> data, bool isProgressive)
    {
        if (data.Length < 6 || data.Length != 6 + (3 * data[5])) throw JpegReader.Damaged("its header has the wrong length");
        if (data[0] != 8) throw new ImageException($"The JPEG has {data[0]} bits a colour; a PDF holds eight. Export it again as an ordinary JPEG.");
        int height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]), count = data[5];
        if (width == 0 || height == 0) throw JpegReader.Damaged("it has no width or no height");
        if (count == 4) throw new ImageException("The JPEG is in the colours of a press (CMYK). Convert it to RGB (sRGB) in a picture program and save it again.");
        if (count is not (1 or 3)) throw JpegReader.Damaged($"it has {count} colours");
        var components = new Dictionary<int, JpegComponent>();
        for (var i = 0; i < count; i++)
        {
            var component = data.Slice(6 + (3 * i), 3);
            if (component[1] >> 4 is < 1 or > 4 || (component[1] & 15) is < 1 or > 4 || component[2] > 3
                || !components.TryAdd(component[0], new JpegComponent(component[2], component[1] >> 4, component[1] & 15)))
                throw JpegReader.Damaged("its colours are not read");
        }

        return new JpegFrame(width, height, components, isProgressive, count == 3 && data[6] == 'R' && data[9] == 'G' && data[12] == 'B');
    }
}

/// <summary>A colour of a JPEG.</summary>
/// <param name="Table">Its quantization table.</param>
/// <param name="Across">How many samples it has in a row, against the other colours.</param>
/// <param name="Down">How many rows of samples.</param>
internal readonly record struct JpegComponent(int Table, int Across, int Down);
