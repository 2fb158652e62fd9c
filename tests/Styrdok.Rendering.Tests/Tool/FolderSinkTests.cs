using System;
using System.IO;
using System.Linq;
using Styrdok.Cli.Output;

namespace Styrdok.Rendering.Tests.Tool;

public sealed class FolderSinkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    public void A_disk_that_fills_up_leaves_earlier_outputs_and_no_trace(int room)
    {
        using var scratch = new Scratch();
        Write(scratch.Folder, ("a.html", "first edition"), ("nb/b.html", "first edition"));
        var before = Listing(scratch.Folder);

        var left = room;
        using (var sink = new FolderSink(scratch.Folder, path => new FullDisk(File.Create(path), () => left, written => left -= written)))
        {
            var error = Assert.Throws<IOException>(() =>
            {
                sink.Write("a.html", "second"u8.ToArray());
                sink.Write("new/folder/c.html", "second"u8.ToArray());
                sink.Write("nb/b.html", "second"u8.ToArray());
                sink.Commit();
            });
            Assert.Contains("could not be written", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, Listing(scratch.Folder));
    }

    [Fact]
    public void Nothing_is_in_place_before_the_commit()
    {
        using var scratch = new Scratch();
        Write(scratch.Folder, ("a.html", "first"));
        using (var sink = new FolderSink(scratch.Folder))
        {
            sink.Write("a.html", "second"u8.ToArray());
            sink.Write("sub/b.html", "second"u8.ToArray());
            Assert.Equal("first", File.ReadAllText(Path.Combine(scratch.Folder, "a.html")));
            Assert.False(File.Exists(Path.Combine(scratch.Folder, "sub", "b.html")));
        }

        Assert.Equal(["a.html=first"], Listing(scratch.Folder));
        Write(scratch.Folder, ("a.html", "second"), ("sub/b.html", "second"));
        Assert.Equal(["a.html=second", "sub/b.html=second"], Listing(scratch.Folder));
    }

    [Fact]
    public void A_file_or_folder_in_the_way_is_named()
    {
        using var scratch = new Scratch();
        Write(scratch.Folder, ("a", "file"), ("b/c", "file"));
        using var sink = new FolderSink(scratch.Folder);
        Assert.Contains($"'{Path.Combine(scratch.Folder, "a")}' is a file", Assert.Throws<FileInTheWayException>(() => sink.Write("a/x/y.html", [])).Message, StringComparison.Ordinal);
        Assert.Contains("it is a folder", Assert.Throws<IOException>(() => sink.Write("b", [])).Message, StringComparison.Ordinal);
    }

    private static void Write(string folder, params (string Path, string Text)[] files)
    {
        using var sink = new FolderSink(folder);
        foreach (var (path, text) in files) sink.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        sink.Commit();
    }

    private static string[] Listing(string folder) =>
    [
        .. Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Where(path => File.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/') + (File.Exists(path) ? "=" + File.ReadAllText(path) : "/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Takes so many bytes over all its streams and no more.</summary>
    private sealed class FullDisk(Stream inner, Func<int> room, Action<int> wrote) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            var taken = Math.Min(count, room());
            inner.Write(buffer, offset, taken);
            wrote(taken);
            if (taken < count) throw new IOException("No space left on device.");
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
