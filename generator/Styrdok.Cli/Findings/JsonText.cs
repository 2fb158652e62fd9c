using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Styrdok.Cli.Findings;

/// <summary>JSON as the tool prints it: indented, letters beyond ASCII as they are, the same line break everywhere.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a function writes, as text.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options)) write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
