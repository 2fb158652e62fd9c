using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Tests.Cos;

public sealed class PackedWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300_000)]
    public void What_is_written_in_pieces_is_packed_as_a_whole(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        using var writer = new PackedWriter(6);
        foreach (var piece in bytes.Chunk(999)) writer.Write(piece);
        var packed = writer.End();

        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream([.. packed.Parts.SelectMany(part => part.ToArray())]), CompressionMode.Decompress)) zlib.CopyTo(unpacked);
        Assert.Equal(bytes, unpacked.ToArray());
        Assert.Equal(SHA256.HashData(bytes), packed.Hash);
        Assert.Equal(packed.Parts.Sum(part => part.Length), packed.Length);
    }
}
