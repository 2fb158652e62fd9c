using System;
using Styrdok.Core.Branding;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Core.Values;

namespace Styrdok.Documents;

/// <summary>Makes the brand of an organisation from what its file says.</summary>
public static class Brands
{
    /// <summary>The brand, with every colour derived and the logos read.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="read">Gives the picture of a file in the organisation's folder, or null where there is none (which a rule has reported).</param>
    public static Brand Of(Organisation organisation, Func<string, Picture?> read)
    {
        var (light, dark) = BrandPalettes.Of(organisation.Brand);
        Picture? File(string? name) => name is null ? null : read(name);
        return new Brand
        {
            Light = light,
            Dark = dark,
            Cover = organisation.Brand.Cover,
            Mark = File(organisation.Brand.Mark),
            MarkOnField = File(organisation.Brand.MarkOnField),
            MarkOnDark = File(organisation.Brand.MarkOnDark),
            Wide = File(organisation.Brand.Wide),
            WideOnField = File(organisation.Brand.WideOnField),
            WideOnDark = File(organisation.Brand.WideOnDark),
            Art = File(organisation.Brand.Art),
        };
    }
}
