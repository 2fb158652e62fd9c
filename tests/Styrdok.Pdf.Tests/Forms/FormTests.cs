using System;
using System.Linq;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Forms;
using Styrdok.Pdf.Meta;

namespace Styrdok.Pdf.Tests.Forms;

public sealed class FormTests
{
    private static readonly CheckBoxLook Box = new(PdfColour.White, PdfColour.Black, PdfColour.Black);
    private static readonly FieldLook Look = new(PdfColour.White, PdfColour.Black, PdfColour.Black);
    private static readonly PdfBox Place = new(50, 50, 100, 20);

    private readonly PdfDocument _document = new(new DocumentInfo { Title = "T", Language = "nb" });
    private readonly PageCanvas _page;

    public FormTests() => _page = _document.AddPage();

    [Fact]
    public void A_ticked_box_is_on_and_both_states_can_be_seen()
    {
        Add(new CheckBoxField { Name = "a.b", Description = "Gjort?", Box = Place, IsOn = true, Look = Box });
        var body = new WrittenObjects(_document).With("/Subtype/Widget").Single().Body;
        Assert.Contains("/T(a/b)/FT/Btn/V/Yes/AS/Yes", body, StringComparison.Ordinal);
        Assert.Matches(@"/AP<</N<</Yes \d+ 0 R/Off \d+ 0 R>>>>", body);
        Assert.Contains("/TU(Gjort?)", body, StringComparison.Ordinal);
        Assert.Contains("/F 4", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_to_write_in_has_a_font_that_can_show_what_is_typed()
    {
        _document.FormFace = InterFaces.Regular;
        Add(new TextField { Name = "t", Description = "Merknad", Box = Place, Value = "år", IsMultiline = true, Look = Look });
        var written = new WrittenObjects(_document);
        Assert.Contains("/Ff 4096/V<FEFF00E50072>", written.With("/FT/Tx").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/DA(/Form 9.5 Tf", written.With("/FT/Tx").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/AcroForm<</Fields[", written.With("/Type/Catalog").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/WinAnsiEncoding/FirstChar 32/LastChar 255", written.With("/Subtype/TrueType").Single().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(written.All(), item => item.Body.Contains("NeedAppearances", StringComparison.Ordinal));
    }

    [Fact]
    public void A_choice_holds_values_and_shows_labels()
    {
        _document.FormFace = InterFaces.Regular;
        Add(new ChoiceField { Name = "c", Description = "Svar", Box = Place, Choices = [new("yes", "Ja"), new("no", "Nei")], Value = "no", Look = Look });
        Assert.Contains("/FT/Ch/Ff 131072/Opt[[(yes)(Ja)][(no)(Nei)]]/V(no)", new WrittenObjects(_document).With("/FT/Ch").Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Radio_buttons_of_one_name_are_one_field()
    {
        foreach (var value in new[] { "yes", "no" })
            Add(new RadioButtonField { Name = "r", GroupDescription = "Aktuelt?", Description = value, Value = value, IsOn = value == "no", Box = Place, Look = Box });
        var written = new WrittenObjects(_document);
        var group = written.With("/Kids[").Single(item => item.Body.Contains("/FT/Btn", StringComparison.Ordinal));
        Assert.Contains("/V/no", group.Body, StringComparison.Ordinal);
        var buttons = written.With("/Subtype/Widget").ToList();
        Assert.All(buttons, button => Assert.Contains($"/Parent {group.Number} 0 R", button.Body, StringComparison.Ordinal));
        Assert.Equal(["/AS/Off", "/AS/no"], buttons.Select(button => button.Body.Contains("/AS/no", StringComparison.Ordinal) ? "/AS/no" : "/AS/Off"));
    }

    [Fact]
    public void Names_are_unique_and_a_field_to_write_in_needs_a_font()
    {
        var box = new CheckBoxField { Name = "same", Description = "D", Box = Place, Look = Box };
        Add(box);
        Assert.Contains("'same'", Assert.Throws<PdfException>(() => Add(box)).Message, StringComparison.Ordinal);
        Add(box with { Name = "a.b" }); // a full stop parts names of fields within one another, and is written as a slash
        Assert.Contains("'a/b'", Assert.Throws<PdfException>(() => Add(box with { Name = "a/b" })).Message, StringComparison.Ordinal);
        Assert.Contains("FormFace", Assert.Throws<PdfException>(() => Add(new TextField { Name = "t", Description = "D", Box = Place, Look = Look })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_element_holds_one_field_and_nothing_else()
    {
        var form = _document.Root.Add("Form");
        _page.Field(new CheckBoxField { Name = "a", Description = "D", Box = Place, Look = Box }, form);
        Assert.Throws<ArgumentException>(() => _page.Field(new CheckBoxField { Name = "b", Description = "D", Box = Place, Look = Box }, form));
        Assert.Throws<ArgumentException>(() => _page.Field(new CheckBoxField { Name = "c", Description = "D", Box = Place, Look = Box }, _document.Root.Add("P")));
    }

    private void Add(FormField field) => _page.Field(field, _document.Root.Add("P").Later("Form"));
}
