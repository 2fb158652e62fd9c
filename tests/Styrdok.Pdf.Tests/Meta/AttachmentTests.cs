using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Meta;

namespace Styrdok.Pdf.Tests.Meta;

public sealed class AttachmentTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_file_is_associated_with_the_document_as_its_source()
    {
        var written = Document(new Attachment("policies/meetings.yaml", "application/yaml", "id: meetings"u8.ToArray(), "policies/meetings.yaml", Day));

        var specification = written.With("/Type/Filespec").Single();
        Assert.Contains("/F(meetings.yaml)/UF(meetings.yaml)/Desc(policies/meetings.yaml)/AFRelationship/Source", specification.Body, StringComparison.Ordinal);
        Assert.Contains("/Type/EmbeddedFile/Subtype/application#2Fyaml/Params<</Size 12/ModDate(D:20260301000000Z)>>", written.With("/EmbeddedFile").First(item => item.Body.Contains("/Params", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
        var catalog = written.With("/Type/Catalog").Single().Body;
        Assert.Contains($"/AF[{specification.Number} 0 R ]", catalog, StringComparison.Ordinal);
        Assert.Matches(@"/Names<<.*/EmbeddedFiles \d+ 0 R>>", catalog);
    }

    [Fact]
    public void A_document_with_files_says_that_it_is_part_3_and_one_without_that_it_is_part_2()
    {
        var info = new DocumentInfo { Title = "T", Language = "nb" };
        PdfDocument with = new(info), without = new(info);
        with.AddPage();
        without.AddPage();
        with.Attach(new Attachment("a.yaml", "application/yaml", Array.Empty<byte>(), "a", Day));

        Assert.Contains("<pdfaid:part>3</pdfaid:part>", Encoding.UTF8.GetString(with.ToArray()), StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Encoding.UTF8.GetString(without.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..", "file")]
    [InlineData("C:\\Windows\\system.ini", "system.ini")]
    [InlineData("år/blåbær (1).yaml", "bl_b_r__1_.yaml")]
    [InlineData(".hidden", "hidden")]
    [InlineData("", "file")]
    [InlineData("a\nb.yaml", "a_b.yaml")]
    public void A_name_leads_out_of_no_folder(string name, string safe) => Assert.Equal(safe, Attachments.SafeName(name));

    [Fact]
    public void Names_that_become_alike_are_told_apart_and_stand_in_order()
    {
        var written = Document([.. new[] { "b/x.nb.yaml", "a/x.nb.yaml", "c/X.nb.yaml" }.Select(name => new Attachment(name, "application/yaml", Array.Empty<byte>(), name, Day))]);

        Assert.Equal(["X-3.nb.yaml", "x-2.nb.yaml", "x.nb.yaml"], written.With("/Type/Filespec").Select(item => item.Body.Split("/F(")[1].Split(')')[0]));
    }

    private static WrittenObjects Document(params Attachment[] files)
    {
        var document = new PdfDocument(new DocumentInfo { Title = "T", Language = "nb" });
        document.AddPage();
        foreach (var file in files) document.Attach(file);
        return new WrittenObjects(document);
    }
}
