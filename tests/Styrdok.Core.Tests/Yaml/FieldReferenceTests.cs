using System;
using System.IO;
using System.Text;
using Styrdok.Core.Yaml;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Yaml;

public sealed class FieldReferenceTests
{
    [Fact]
    public void The_page_of_all_keys_is_the_generated_one()
    {
        var path = Repository.PathOf("docs/fields.md");
        var expected = FieldReference.Markdown.TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("STYRDOK_ACCEPT") == "1") File.WriteAllText(path, expected, new UTF8Encoding(false));
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected, "docs/fields.md is stale: run this test with STYRDOK_ACCEPT=1 and commit it.");
    }
}
