using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Styrdok.Pdf.Cos;

/// <summary>Compresses what a stream holds piece by piece, so that it need never be held whole.</summary>
internal sealed class PackedWriter : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Parts _parts = new();
    private readonly ZLibStream _zlib;

    /// <summary>Begins.</summary>
    /// <param name="level">The level of zlib, 1 to 9.</param>
    public PackedWriter(int level) => _zlib = new ZLibStream(_parts, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true);

    /// <summary>How many compressed bytes there are so far; some may still be on their way.</summary>
    public int Length => _parts.Count;

    /// <summary>Adds bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _zlib.Write(bytes);
    }

    /// <summary>Ends, and gives what was compressed.</summary>
    public PackedData End()
    {
        _zlib.Dispose();
        return new PackedData(_parts.Written, _hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _zlib.Dispose();
        _hash.Dispose();
    }

    // One buffer that grows is copied each time, and takes twice what it holds.
    private sealed class Parts : Stream
    {
        private const int Size = 1 << 16;
        private readonly List<ReadOnlyMemory<byte>> _full = [];
        private byte[] _part = [];
        private int _used;

        public int Count => (_full.Count * Size) + _used;

        public IReadOnlyList<ReadOnlyMemory<byte>> Written => [.. _full, _part.AsMemory(0, _used).ToArray()];

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            while (buffer.Length > 0)
            {
                if (_used == _part.Length)
                {
                    if (_used > 0) _full.Add(_part);
                    (_part, _used) = (GC.AllocateUninitializedArray<byte>(Size), 0);
                }

                var taken = Math.Min(buffer.Length, _part.Length - _used);
                buffer[..taken].CopyTo(_part.AsSpan(_used));
                _used += taken;
                buffer = buffer[taken..];
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
