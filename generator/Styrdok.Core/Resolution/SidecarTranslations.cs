using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution;

/// <summary>The translations of one document, from its sidecars; of two sidecars in one language, which a rule reports, the first by path.</summary>
internal sealed class SidecarTranslations : IUnitTranslations
{
    private readonly List<(Language Language, Dictionary<string, Yaml.Binding.UnitTranslation> Units)> _languages = [];

    /// <summary>Takes the translations of a document from its sidecars, in the order of their paths.</summary>
    public SidecarTranslations(IEnumerable<BoundFile> sidecars)
    {
        foreach (var file in sidecars)
        {
            var sidecar = (TranslationSidecar)file.Model!;
            if (_languages.Any(entry => entry.Language.Equals(sidecar.Language))) continue;
            var units = new Dictionary<string, Yaml.Binding.UnitTranslation>(StringComparer.Ordinal);
            foreach (var unit in sidecar.Units)
            {
                if (unit.Value.Target is { } target) units.Add(unit.Key, new Yaml.Binding.UnitTranslation(sidecar.Language, target, file.SpanOf(unit.Value, "target")));
            }

            _languages.Add((sidecar.Language, units));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Yaml.Binding.UnitTranslation> Find(string unitId)
    {
        foreach (var (_, units) in _languages)
        {
            if (units.TryGetValue(unitId, out var unit)) yield return unit;
        }
    }
}
