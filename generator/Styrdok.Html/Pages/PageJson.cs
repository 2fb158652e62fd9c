using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Styrdok.Html.Pages;

/// <summary>JSON in pages, written member by member: nothing is read off a type at run time, so the tool can be compiled whole ahead of time.</summary>
internal static class PageJson
{
    /// <summary>What a function writes, as text on one line. Letters and markup stand as they are: whoever puts it into a page escapes it for its place there.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Of(write, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The same with other escapes.</summary>
    public static string Of(Action<Utf8JsonWriter> write, JavaScriptEncoder encoder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = encoder })) write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
