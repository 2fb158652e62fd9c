using System.Linq;
using Styrdok.Cli.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("title: Møte", "Møte", "title: Møte", 7, 4)]
    [InlineData("\ttitle: x", "x", "    title: x", 11, 1)]
    [InlineData("ab\tx", "x", "ab  x", 4, 1)]
    [InlineData("漢字: x", "x", "漢字: x", 6, 1)]
    [InlineData("a: 漢字", "漢字", "a: 漢字", 3, 4)]
    [InlineData("a: 😀b", "b", "a: 😀b", 5, 1)]
    [InlineData("e\u0301: x", "x", "e\u0301: x", 3, 1)]
    [InlineData("a\u001b[31m: x", "x", "a␛[31m: x", 8, 1)]
    [InlineData("a\u202eb: x", "x", "a\ufffdb: x", 5, 1)]
    [InlineData("x: 1\r\n", "1", "x: 1", 3, 1)]
    public void The_carets_stand_under_the_columns_that_a_terminal_shows(string line, string marked, string shown, int indent, int carets)
    {
        var frame = Frame(line, marked);
        Assert.Equal((shown, indent, carets), (frame.Line, frame.Indent, frame.Carets));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_the_place()
    {
        var frame = Frame(new string('a', 5000) + "HERE" + new string('b', 5000), "HERE");
        Assert.Equal('…', frame.Line[0]);
        Assert.Equal('…', frame.Line[^1]);
        Assert.True(frame.Line.Length < 120);
        Assert.Equal("HERE", frame.Line.Substring(frame.Indent, frame.Carets));
    }

    [Fact]
    public void The_end_of_a_long_line_is_shown_whole()
    {
        var frame = Frame(new string('a', 5000) + "HERE", "HERE");
        Assert.EndsWith("aHERE", frame.Line, System.StringComparison.Ordinal);
        Assert.Equal("HERE", frame.Line.Substring(frame.Indent, frame.Carets));
    }

    [Fact]
    public void A_long_line_is_never_cut_inside_a_character()
    {
        foreach (var shift in new[] { "", "a" })
        {
            var frame = Frame(shift + string.Concat(Enumerable.Repeat("😀", 400)) + "HERE" + string.Concat(Enumerable.Repeat("😀", 400)), "HERE");
            Assert.DoesNotContain('\ufffd', frame.Line);
            Assert.Contains("HERE", frame.Line, System.StringComparison.Ordinal);
            Assert.Equal(4, frame.Carets);
        }
    }

    [Fact]
    public void A_stretch_of_several_lines_is_marked_to_the_end_of_its_first()
    {
        var source = new SourceFile("a.yaml", "ab: |\n  cd\n  ef\n");
        var frame = CodeFrame.Of(source, source.SpanAt(4, 14));
        Assert.Equal(("ab: |", 4, 1), (frame.Line, frame.Indent, frame.Carets));
    }

    [Fact]
    public void A_place_without_length_has_one_caret_also_at_the_end_of_the_line_and_of_the_file()
    {
        var source = new SourceFile("a.yaml", "ab:\ncd:");
        Assert.Equal(("ab:", 3, 1), Parts(CodeFrame.Of(source, source.SpanAt(3, 3))));
        Assert.Equal(("cd:", 3, 1), Parts(CodeFrame.Of(source, source.SpanAt(7, 7))));
        Assert.Equal((string.Empty, 0, 1), Parts(CodeFrame.Of(new SourceFile("a.yaml", string.Empty), new SourceFile("a.yaml", string.Empty).SpanAt(0, 0))));
    }

    private static (string Line, int Indent, int Carets) Parts(CodeFrame frame) => (frame.Line, frame.Indent, frame.Carets);

    private static CodeFrame Frame(string text, string marked)
    {
        var source = new SourceFile("a.yaml", "first: line\n" + text);
        var offset = source.Text.IndexOf(marked, 12, System.StringComparison.Ordinal);
        return CodeFrame.Of(source, source.SpanAt(offset, offset + marked.Length));
    }
}
