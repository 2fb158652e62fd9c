using Styrdok.Core.Annotations;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Tests.Translation;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("  Minst\n3\u00A0000  kroner,\t§\u202F4 \u00A0", "Minst 3\u00A0000 kroner, §\u202F4")]
    [InlineData("a \u00A0 b", "a \u00A0 b")]
    [InlineData("\u00A0", "")]
    public void A_text_that_is_unwrapped_keeps_its_no_break_spaces(string text, string unwrapped)
    {
        Assert.Equal(unwrapped, SourceText.Unwrapped(text, TextForm.Inline));
        Assert.True(SourceText.Same(text, unwrapped.Replace('\u00A0', ' '), TextForm.Inline));
    }
}
