using System.Collections.Generic;
using System.Globalization;
using Styrdok.Core.Branding;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;

namespace Styrdok.Core.Rules;

/// <summary>A mark or logo of which nothing stands off from the ground it is shown on.</summary>
internal sealed class LogoVanishes() : Rule("STY5024", FindingSeverity.Warning, "Logo vanishes on its ground")
{
    /// <summary>Logos are free of the demands on text and graphics (WCAG 2.2, 1.4.3); under this nobody sees that there is one.</summary>
    private const double Least = 2;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            var (light, dark) = BrandPalettes.Of(file.Model.Brand);
            foreach (var (key, path, ground, where) in Shown(file.Model.Brand, light, dark))
            {
                if (path is null || files.Assets is not { } assets || !assets.TryGetValue(file.Folder + path, out var asset) || asset.Picture?.Invoke() is not { Patches.Count: > 0 } picture) continue;
                if (picture.ContrastOn(ground) is var contrast && contrast >= Least) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(file.Model.Brand, key),
                    $"Nothing in {path} stands off from {where}, {ground}: its greatest contrast there is {contrast.ToString("0.##", CultureInfo.InvariantCulture)}.",
                    key is "mark" or "wide" ? "Name a drawing for white ground here, and this one under the key of the ground it is for." : $"Name a drawing for that ground, or remove '{key}': the one for white ground is then shown on a light plate."));
            }
        }
    }

    private static IEnumerable<(string Key, string? Path, Rgb Ground, string Where)> Shown(OrganisationBrand brand, Palette light, Palette dark) =>
    [
        ("mark", brand.Mark, light.Paper, "white paper"), ("mark_on_field", brand.MarkOnField, light.Field, "the field of the cover"),
        ("mark_on_dark", brand.MarkOnDark ?? brand.MarkOnField, dark.Paper, "a dark screen"),
        ("wide", brand.Wide, light.Paper, "white paper"), ("wide_on_field", brand.WideOnField, light.Field, "the field of the cover"),
        ("wide_on_dark", brand.WideOnDark ?? brand.WideOnField, dark.Paper, "a dark screen"),
    ];
}
