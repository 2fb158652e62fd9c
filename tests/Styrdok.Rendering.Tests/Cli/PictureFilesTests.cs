using System;
using System.IO;
using Styrdok.Cli.Content;
using Styrdok.Pdf.Images;
using Styrdok.Testing;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class PictureFilesTests
{
    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>";

    [Fact]
    public void A_picture_is_unpacked_once_for_the_rules_and_for_all_that_shows_it()
    {
        using var scratch = new ScratchFolder();
        var file = new FileInfo(scratch.Of("mark.svg"));
        File.WriteAllText(file.FullName, Drawing);
        var count = 0;
        var pictures = new PictureFiles(bytes =>
        {
            count++;
            return PictureFile.Read(bytes);
        });

        Assert.Null(AssetContent.Judge(file, pictures)());
        Assert.NotNull(AssetContent.Paint(file, pictures)());
        Assert.Same(pictures.Of(file.FullName), pictures.Of(Path.Combine(scratch.Of("nowhere"), "..", "mark.svg")));
        Assert.Equal(1, count);
    }

    [Fact]
    public void A_picture_that_is_refused_is_refused_again_without_being_unpacked_again()
    {
        using var scratch = new ScratchFolder();
        var file = new FileInfo(scratch.Of("mark.png"));
        File.WriteAllText(file.FullName, "no picture");
        var count = 0;
        var pictures = new PictureFiles(bytes =>
        {
            count++;
            throw new ImageException("refused");
        });

        Assert.Equal("refused", AssetContent.Judge(file, pictures)());
        Assert.Null(AssetContent.Paint(file, pictures)());
        Assert.Throws<ImageException>(() => pictures.Of(file.FullName));
        Assert.Equal(1, count);
    }

    [Fact]
    public void There_is_no_picture_where_there_is_no_file() => Assert.Null(new PictureFiles().Of(Path.Combine(Path.GetTempPath(), "styrdok-no-such-folder", "mark.svg")));
}
