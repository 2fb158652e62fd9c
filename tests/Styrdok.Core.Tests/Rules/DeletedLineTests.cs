using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>An author deletes a line, any line, of the built-in library.</summary>
public sealed class DeletedLineTests
{
    // Every line of every file takes minutes (STYRDOK_ALL_LINES=1); a prime step takes other lines in each file and a few seconds.
    private static readonly int s_step = Environment.GetEnvironmentVariable("STYRDOK_ALL_LINES") == "1" ? 1 : 7;

    public static TheoryData<string> Paths => [.. BuiltInContent.Files().Select(file => file.Path).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Without_any_one_line_the_library_is_read_and_everything_found_has_a_place_and_a_remedy(string path)
    {
        var others = BuiltInContent.Files().Where(file => file.Path != path).Select(YamlReader.Read).ToList();
        var text = BuiltInContent.Files().Single(file => file.Path == path).Text;
        var lines = text.Split('\n');
        for (var line = path.Length % s_step; line < lines.Length; line += s_step)
        {
            var changed = new SourceFile(path, string.Join('\n', lines.Where((_, index) => index != line)));
            IEnumerable<YamlFile> files = [.. others, YamlReader.Read(changed)];
            foreach (var finding in LibraryReader.Read(files).Findings)
            {
                Assert.True(finding.Span.Line > 0 && finding.Span.Column > 0 && finding.Span.EndOffset >= finding.Span.Offset, $"{finding} has no place.");
                Assert.False(string.IsNullOrWhiteSpace(finding.Remedy), $"Without line {line + 1} of {path}: {finding} has no remedy.");
            }
        }
    }
}
