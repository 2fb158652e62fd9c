using System.Linq;

namespace Styrdok.Core.Tests.Rules.Texts;

public sealed class AcceptanceTests
{
    private const string Source = "Fraværet falt med 3 prosent.";
    private const string Target = "Absence fell by 4 per cent.";

    [Fact]
    public void What_a_translator_accepts_is_not_reported() => Assert.Empty(Translated.Find("nb", Source, "en", Target, accept: "STY4010"));

    [Fact]
    public void One_check_is_accepted_and_no_other() => Assert.Equal(["STY4016 t"], Translated.Find("nb", Source, "en", Target.TrimEnd('.'), accept: "STY4010"));

    [Theory]
    [InlineData("STY4011")]
    [InlineData("STY4012, STY4013")]
    public void An_acceptance_that_hides_nothing_is_reported(string accept) =>
        Assert.Equal(accept.Split(", ").Select(_ => $"STY4049 [{accept}]"), Translated.Find("nb", Source, "en", "Absence fell by 3 per cent.", accept: accept));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void An_acceptance_of_a_text_that_is_not_translated_is_reported_once_for_all_its_checks(string target) =>
        Assert.Equal(
            "'STY4010', 'STY4012' are accepted for 's/b/i/text', which has no translation yet.",
            Assert.Single(Translated.Read("nb", Source, "en", target, accept: "STY4010, STY4012"), finding => finding.Id is not "STY4001").Message);

    [Theory]
    [InlineData("STY4009")]
    [InlineData("STY3001")]
    public void An_error_and_what_is_no_check_cannot_be_accepted(string accept) =>
        Assert.Contains("no check that can be accepted", Assert.Single(Translated.Read("nb", Source, "en", "Absence fell by 3 per cent.", accept: accept)).Message, System.StringComparison.Ordinal);
}
