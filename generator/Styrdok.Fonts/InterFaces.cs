using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Threading;

namespace Styrdok.Fonts;

/// <summary>
/// The faces of Inter 3.019 by Rasmus Andersson and the Inter Project Authors, under the SIL Open Font License 1.1 (see <see cref="Licence"/>).
/// They come from the package Avalonia.Fonts.Inter; each is read when it is first asked for.
/// </summary>
public static class InterFaces
{
    private const string Assembly = "Avalonia.Fonts.Inter.dll";

    private static readonly Lazy<Dictionary<string, ArraySegment<byte>>> Files = new(ReadPackage);
    private static readonly Lazy<FontFace> LightFace = new(() => Read("Light")), RegularFace = new(() => Read("Regular"));
    private static readonly Lazy<FontFace> MediumFace = new(() => Read("Medium")), SemiBoldFace = new(() => Read("SemiBold"));

    /// <summary>Weight 300.</summary>
    public static FontFace Light => LightFace.Value;

    /// <summary>Weight 400.</summary>
    public static FontFace Regular => RegularFace.Value;

    /// <summary>Weight 500.</summary>
    public static FontFace Medium => MediumFace.Value;

    /// <summary>Weight 600.</summary>
    public static FontFace SemiBold => SemiBoldFace.Value;

    /// <summary>Reads the faces on a core that has nothing else to do: nearly every document needs them, but only when all of it is known.</summary>
    public static void ReadAhead()
    {
        var reader = new Thread(() => _ = (Regular, SemiBold, Medium, Light)) { IsBackground = true };
        reader.Start();
    }

    /// <summary>The text of the licence with Inter's copyright line, to be shipped wherever the font is.</summary>
    public static string Licence
    {
        get
        {
            using var reader = new StreamReader(Resource("OFL.txt"), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    private static FontFace Read(string style) => FontFace.ParseTrusted(Files.Value[$"Inter-{style}.ttf"].ToArray());

    private static Stream Resource(string name) =>
        typeof(InterFaces).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly was built without {name}.");

    // The package's assembly is data here: it is read, never loaded, so that nothing of Avalonia runs.
    private static Dictionary<string, ArraySegment<byte>> ReadPackage()
    {
        using var stream = Resource(Assembly);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (!metadata.StringComparer.Equals(resource.Name, "!AvaloniaResources")) continue;
            var directory = image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
            var reader = image.GetSectionData(directory).GetReader();
            reader.Offset = (int)resource.Offset;
            return Unpack(reader.ReadBytes(reader.ReadInt32()));
        }

        throw new InvalidOperationException($"{Assembly} holds no fonts.");
    }

    // int32 index length, index (int32 version, int32 count, then path, int32 offset, int32 length each), data.
    private static Dictionary<string, ArraySegment<byte>> Unpack(byte[] bundle)
    {
        using var reader = new BinaryReader(new MemoryStream(bundle), Encoding.UTF8);
        var data = sizeof(int) + reader.ReadInt32();
        reader.ReadInt32();
        var files = new Dictionary<string, ArraySegment<byte>>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var path = reader.ReadString();
            int offset = reader.ReadInt32(), length = reader.ReadInt32();
            files[path[(path.LastIndexOf('/') + 1)..]] = new ArraySegment<byte>(bundle, data + offset, length);
        }

        return files;
    }
}
