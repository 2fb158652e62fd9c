using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Rendering.Tests.Html;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Walls;

/// <summary>Every name in every template is checked: misspelt, each of them is found.</summary>
public sealed class TemplateNameTests
{
    private static readonly Regex s_tag = new(@"\{\{(?!!)[#/>~]*\s*(?<inside>[^{}]+)\}\}");
    private static readonly Regex s_name = new(@"(?<![\w@""'-])[A-Za-z_][\w-]*(?:\.[\w-]+)*(?!=)");

    public static TheoryData<string> Templates => [.. Pages.Shipped.Paths.Where(path => path.EndsWith(".hbs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_name_that_does_not_exist_is_found(string path)
    {
        var text = File.ReadAllText(Repository.PathOf("templates/" + path));
        var missed = new List<string>();
        var names = 0;
        foreach (Match tag in s_tag.Matches(text))
        {
            var inside = tag.Groups["inside"];
            var unquoted = Regex.Replace(inside.Value, "\"[^\"]*\"", quoted => new string(' ', quoted.Length));
            foreach (Match name in s_name.Matches(unquoted))
            {
                if (name.Value is "this" or "else" or "true" or "false" or "null") continue;
                names++;
                var end = inside.Index + name.Index + name.Length;
                if (!Pages.Shipped.With([new(path, text[..end] + "zq" + text[end..])]).Check().Any()) missed.Add($"{name.Value} at {end - name.Length} of {path}");
            }
        }

        Assert.Empty(missed);
        Assert.True(names > 0 || !text.Contains("{{", StringComparison.Ordinal));
    }
}
