using System;

namespace Styrdok.Generators.Tests.Content;

/// <summary>Runs the real <c>dotnet build</c> on a copy of the content and of what compiles it. Slow, so one test asks everything.</summary>
public sealed class BuildTests
{
    private const string Roles = "content/shared/roles.yaml";
    private const string Policy = "content/policies/health-promoting-work-environment.yaml";
    private const string English = "content/policies/health-promoting-work-environment.en.yaml";

    [Fact]
    public void Broken_content_breaks_the_build_at_the_yaml_line_and_a_deleted_file_is_noticed()
    {
        using var copy = new ScratchCopy();
        var reference = copy.Edit(Policy, "- ref: manager\n", "- ref: manger\n", at: "manger");
        var second = copy.Edit(Policy, "      - id: prevention\n", "      - id: good-health\n", at: "good-health");
        var label = copy.Edit(Roles, "sv: Chefer, en: Managers }", "sv: Chefer }", at: "{ nb: Ledere, nn: Leiarar, sv: Chefer }");
        var broken = copy.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains($"{reference}: error STY3004: There is no role 'manger'.", broken.Output, StringComparison.Ordinal);
        Assert.Contains($"{second}: error STY3002: The id 'good-health' is taken", broken.Output, StringComparison.Ordinal);
        Assert.Contains($"{label}: error STY4007: The role 'manager' has no label in 'en'", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", broken.Output, StringComparison.Ordinal);

        copy.UndoEdits();
        var whole = copy.Build();
        Assert.True(whole.ExitCode == 0, whole.Output);
        Assert.Contains("warning STY7001: ", whole.Output, StringComparison.Ordinal);

        copy.Delete(English);
        var without = copy.Build();
        Assert.Equal(0, without.ExitCode);
        Assert.Contains("warning STY4001: 'document/title' is not translated into 'en'.", without.Output, StringComparison.Ordinal);
    }
}
