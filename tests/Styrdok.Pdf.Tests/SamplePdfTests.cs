using System;
using System.IO;
using System.Text;

namespace Styrdok.Pdf.Tests;

public sealed class SamplePdfTests
{
    [Fact]
    public void The_sample_is_written_and_can_be_looked_at()
    {
        var file = SamplePdf.Build().ToArray();
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(file, 0, 8), StringComparison.Ordinal);

        // STYRDOK_SAMPLE names a file for looking at it with other programs.
        if (Environment.GetEnvironmentVariable("STYRDOK_SAMPLE") is { Length: > 0 } path) File.WriteAllBytes(path, file);
    }
}
