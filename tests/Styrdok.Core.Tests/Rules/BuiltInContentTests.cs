using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Tests.Rules;

public sealed class BuiltInContentTests
{
    [Fact]
    public void The_shipped_content_has_no_findings_but_the_metadata_that_a_draft_lacks()
    {
        var findings = BuiltInContent.Read().Findings;
        Assert.Empty(findings.Where(finding => finding.Id != "STY7001").Select(finding => finding.ToString()));
        Assert.Equal([FindingSeverity.Warning], findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void Every_unit_of_the_shipped_content_is_translated_into_every_language_listed()
    {
        var library = BuiltInContent.Read().Library;
        Assert.NotEmpty(library.Documents);
        Assert.All(library.Documents, document => Assert.All(library.TranslationsOf(document.Id).Units, unit => Assert.Equal(TranslationStanding.Current, unit.Standing)));
    }
}
