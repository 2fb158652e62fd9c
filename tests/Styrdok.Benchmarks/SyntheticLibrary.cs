using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Styrdok.Benchmarks;

/// <summary>Documents of about 140 lines that differ in their ids and texts, with the roles that they speak of.</summary>
internal static class SyntheticLibrary
{
    private const int Goals = 12, Roles = 6, Duties = 5;

    /// <summary>Path and text of every file.</summary>
    public static List<(string Path, string Text)> Files(int documents)
    {
        var files = new List<(string, string)> { ("shared/roles.yaml", RolesFile()) };
        for (var i = 0; i < documents; i++) files.Add((Number($"policies/policy-{i}.yaml"), Document(i, 0)));
        return files;
    }

    /// <summary>One document; another edition has one other text.</summary>
    public static string Document(int number, int edition)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"styrdok: 1\nkind: policy\nid: policy-{number}\nsource_language: nb\nlanguages: {{ nb: authoritative }}\ntitle: Retningslinje nummer {number}\nsections:\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: purpose\n    type: purpose\n    heading: Formål\n    body: |\n      Utgave {edition} av retningslinje {number}\n      gjelder for alle som arbeider her, og den skal leses av alle.\n");
        yaml.Append("  - id: goals\n    type: goals\n    heading: Mål\n    goals:\n");
        for (var goal = 0; goal < Goals; goal++)
            yaml.Append(CultureInfo.InvariantCulture, $"      - id: goal-{goal}\n        text: \"Mål {goal} i retningslinje {number} er nådd når alle vet hva de skal gjøre.\"\n");
        yaml.Append("  - id: responsibilities\n    type: responsibilities\n    heading: Ansvar\n    roles:\n");
        for (var role = 0; role < Roles; role++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      - ref: role-{role}\n        items:\n");
            for (var duty = 0; duty < Duties; duty++)
                yaml.Append(CultureInfo.InvariantCulture, $"          - id: duty-{duty}\n            modality: must\n            text: \"Rolle {role} har plikt {duty} etter retningslinje {number}, og gjør den hvert år.\"\n");
        }

        return yaml.ToString();
    }

    private static string RolesFile()
    {
        var yaml = new StringBuilder("styrdok: 1\nkind: roles\nroles:\n");
        for (var role = 0; role < Roles; role++) yaml.Append(CultureInfo.InvariantCulture, $"  - id: role-{role}\n    label: {{ nb: Rolle {role} }}\n");
        return yaml.ToString();
    }

    private static string Number(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
