using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;

namespace Styrdok.Core.Rules;

/// <summary>A colour of an organisation's own that cannot be read where it stands, or on which something else cannot.</summary>
internal sealed class ColourWithoutContrast() : Rule("STY5023", FindingSeverity.Error, "Colour without contrast")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            if (file.Model.Brand.Colors is not { } colours) continue;
            var (light, dark) = BrandPalettes.Of(file.Model.Brand);
            Check(file, colours.Light, light, "light", sink);
            Check(file, colours.Dark, dark, "dark", sink);
        }
    }

    private void Check(ModelFile<Organisation> file, SchemeColours? own, Palette palette, string scheme, FindingSink sink)
    {
        if (own is null) return;
        var given = Given(own).ToList();
        var said = new HashSet<string>();
        foreach (var pair in ContrastPairs.Broken(palette))
        {
            // Of two of its own the one that stands on the other is said; of a derived one on its own, that one.
            var token = given.Contains(pair.Token) ? pair.Token : given.Contains(pair.Ground) ? pair.Ground : null;
            if (token is null || !said.Add(token)) continue;
            var (colour, other) = (ContrastPairs.ColourOf(palette, token), token == pair.Token ? pair.Ground : pair.Token);
            var nearest = ContrastPairs.Nearest(palette, token);
            sink.Report(Descriptor.At(
                file.SpanOf(own, token),
                $"'{token}' {colour} and '{other}' {ContrastPairs.ColourOf(palette, other)} have a contrast of {Number(ContrastPairs.ContrastOf(palette, pair))} in the {scheme} scheme, but must have {Number(pair.Least)}.",
                nearest is { } holds ? $"Write \"{holds}\", the nearest that holds." : "Remove it; a colour that holds is derived."));
        }
    }

    private static IEnumerable<string> Given(SchemeColours own)
    {
        if (own.Ink is not null) yield return "ink";
        if (own.Ink2 is not null) yield return "ink2";
        if (own.Brand is not null) yield return "brand";
        if (own.Tint is not null) yield return "tint";
        if (own.Field is not null) yield return "field";
        if (own.OnField is not null) yield return "on_field";
        if (own.OnField2 is not null) yield return "on_field2";
        if (own.Accent is not null) yield return "accent";
        if (own.AccentText is not null) yield return "accent_text";
    }

    private static string Number(double contrast) => contrast.ToString("0.##", CultureInfo.InvariantCulture);
}
