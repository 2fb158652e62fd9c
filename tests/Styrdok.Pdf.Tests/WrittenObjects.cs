using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Styrdok.Pdf.Tests;

/// <summary>The objects of a document after it was written, as text: what tests look into without reading the file back.</summary>
public sealed class WrittenObjects
{
    private readonly PdfDocument _document;

    public WrittenObjects(PdfDocument document)
    {
        document.ToArray();
        _document = document;
    }

    /// <summary>Number and text of every object that holds a piece of text.</summary>
    public IEnumerable<(int Number, string Body)> With(string piece) => All().Where(item => item.Body.Contains(piece, System.StringComparison.Ordinal));

    public IEnumerable<(int Number, string Body)> All() => _document.Store.Objects.Select((item, index) => (index + 1, Encoding.Latin1.GetString(item!.Body)));

    public string Body(int number) => Encoding.Latin1.GetString(_document.Store.Objects[number - 1]!.Body);

    public string Data(int number) => Encoding.Latin1.GetString(_document.Store.Objects[number - 1]!.Data!);

    /// <summary>The number that an entry of an object refers to.</summary>
    public static int Reference(string body, string key) => int.Parse(Regex.Match(body, $@"/{key} (\d+) 0 R").Groups[1].Value, CultureInfo.InvariantCulture);
}
