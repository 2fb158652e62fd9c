using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Fonts;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Fonts;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Forms;

/// <summary>The form of a document (ISO 32000-1, 12.7.2). Never NeedAppearances: every state has its appearance (ISO 19005-2, 6.4.1).</summary>
internal sealed class AcroForm(PdfDocument document)
{
    // Without NoToggleToOff (1 << 14): an answer can be taken back.
    private const int Radio = 1 << 15;

    private readonly List<int> _fields = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RadioGroup> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<(double Width, double Height, string Content), int> _states = [];
    private FontFace? _face;
    private int _font;

    /// <summary>The face that shows what is typed.</summary>
    /// <exception cref="PdfException">None was given.</exception>
    public FontFace Face
    {
        get => _face ?? throw new PdfException("A field to write in needs a font: set PdfDocument.FormFace.");
        set => _face = value;
    }

    /// <summary>Adds a field to the form.</summary>
    /// <exception cref="PdfException">Another field has its name, or a field to write in has no font.</exception>
    public FieldAnnotation Add(PageCanvas page, FormField field, StructElement owner)
    {
        var number = document.Store.Reserve();
        if (field is RadioButtonField radio)
        {
            AddButton(radio, number);
            owner.AlternateText ??= radio.Description;
            return new FieldAnnotation(page, number, owner, field, this);
        }

        if (!_names.Add(PartialName(field.Name))) throw new PdfException($"Two fields of the form are named '{field.Name}'.");
        _fields.Add(number);
        if (field is TextField or ChoiceField && _font == 0)
        {
            _font = document.Store.Reserve();
            document.Font(Face);
        }

        return new FieldAnnotation(page, number, owner, field, this);
    }

    /// <summary>The number of the field that a radio button belongs to.</summary>
    public int GroupOf(RadioButtonField radio) => _groups[radio.Name].Number;

    /// <summary>The appearance of a state; boxes that look alike share one, and a checklist has hundreds.</summary>
    public int State(PdfBox box, TokenWriter content)
    {
        var key = (box.Width, box.Height, Encoding.ASCII.GetString(content.Written));
        if (!_states.TryGetValue(key, out var number)) _states[key] = number = Appearance.Write(document.Store, box, content);
        return number;
    }

    /// <summary>A field's own part of its qualified name.</summary>
    public static string PartialName(string name) => name.Replace('.', '/');

    /// <summary>The font, size and colour of what is typed.</summary>
    public static ReadOnlySpan<byte> DefaultAppearance(FieldLook look) => new TokenWriter().Name(FormFont.Resource).Raw(' ').Number(look.Size).Raw(" Tf "u8)
        .Numbers(look.Ink.R / 255.0, look.Ink.G / 255.0, look.Ink.B / 255.0).Raw("rg"u8).ToArray();

    /// <summary>Writes the catalog's entry and what it refers to; nothing for a document without fields.</summary>
    public void WriteEntry(TokenWriter catalog)
    {
        if (_fields.Count == 0) return;
        foreach (var (name, group) in _groups) WriteGroup(name, group);
        catalog.Raw("/AcroForm<</Fields["u8);
        foreach (var field in _fields) catalog.Reference(field).Raw(' ');
        catalog.Raw(']');
        if (_font > 0)
        {
            FormFont.Write(document.Store, Face, _font);
            catalog.Raw("/DA("u8).Name(FormFont.Resource).Raw(" 9.5 Tf 0 g)/DR<</Font<<"u8).Entry(FormFont.Resource, _font).Raw(">>>>"u8);
        }

        catalog.Raw(">>"u8);
    }

    private void AddButton(RadioButtonField radio, int number)
    {
        if (!_groups.TryGetValue(radio.Name, out var group))
        {
            if (!_names.Add(PartialName(radio.Name))) throw new PdfException($"Two fields of the form are named '{radio.Name}'.");
            _groups[radio.Name] = group = new RadioGroup(document.Store.Reserve(), radio.GroupDescription);
            _fields.Add(group.Number);
        }

        if (radio.Value == "Off" || !group.Values.Add(radio.Value))
            throw new PdfException($"Two buttons of '{radio.Name}' stand for '{radio.Value}', or one for 'Off'.");
        if (radio.IsOn && group.Selected is not null) throw new PdfException($"Two buttons of '{radio.Name}' are on.");
        if (radio.IsOn) group.Selected = radio.Value;
        group.Buttons.Add(number);
    }

    private void WriteGroup(string name, RadioGroup group)
    {
        var body = new TokenWriter().Raw("<</FT/Btn/Ff "u8).Integer(Radio).TextEntry("T", PartialName(name)).TextEntry("TU", group.Description)
            .Raw("/V"u8).Name(group.Selected ?? "Off").Raw("/Kids["u8);
        foreach (var button in group.Buttons) body.Reference(button).Raw(' ');
        document.Store.Set(group.Number, body.Raw("]>>"u8));
    }

    private sealed class RadioGroup(int number, string description)
    {
        public int Number => number;

        public string Description => description;

        public string? Selected { get; set; }

        public List<int> Buttons { get; } = [];

        public HashSet<string> Values { get; } = new(StringComparer.Ordinal);
    }
}
