using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>The files of a small library that has no error, for tests that break one of them.</summary>
internal sealed class SmallLibrary
{
    public const string Policy = "policies/meetings.yaml";
    public const string English = "policies/meetings.en.yaml";
    public const string Organisation = "organisations/nordby/organisation.yaml";
    public const string Logo = "organisations/nordby/logo.svg";

    /// <summary>Path and content of each file.</summary>
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal)
    {
        [Policy] = Utf8("""
            styrdok: 1
            kind: policy
            id: meetings
            source_language: nb
            languages: { nb: authoritative, en: courtesy }
            title: Møter
            history:
              - { version: "1.0", date: 2026-01-02, change: material, summary: Første utgave. }
            sections:
              - id: purpose
                type: purpose
                heading: Formål
                body: Møter gir alle en stemme.
              - id: duties
                type: responsibilities
                heading: Ansvar
                roles:
                  - ref: manager
                    items:
                      - id: call
                        modality: must
                        text: Lederen kaller inn til møtet.

            """),
        [English] = Utf8("""
            translates: meetings
            language: en
            units:
              document/title:
                source: Møter
                target: Meetings
                state: reviewed

            """),
        ["shared/roles.yaml"] = Utf8("""
            styrdok: 1
            kind: roles
            roles:
              - id: manager
                label: { nb: Leder, en: Manager }

            """),
        [Organisation] = Utf8("""
            styrdok: 1
            kind: organisation
            id: nordby
            names: { nb: Nordby kommune, en: Nordby Municipality }
            name_language: nb
            languages: [nb, en]
            brand:
              color: "#0b5a46"
              mark: logo.svg
            adopts:
              - document: meetings
                status: draft

            """),
        [Logo] = Utf8("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\"#0b5a46\"/></svg>\n"),
    };

    /// <summary>Replaces a text that stands in a file once.</summary>
    public SmallLibrary Replace(string path, string find, string replace)
    {
        var parts = Encoding.UTF8.GetString(Files[path]).Split(find);
        Assert.True(parts.Length == 2, $"'{find}' does not stand once in {path}.");
        Files[path] = Utf8(string.Join(replace, parts));
        return this;
    }

    /// <summary>Adds a file or puts another in its place.</summary>
    public SmallLibrary With(string path, string text)
    {
        Files[path] = Utf8(text);
        return this;
    }

    /// <summary>Changes the bytes of a file.</summary>
    public SmallLibrary Bytes(string path, Func<byte[], IEnumerable<byte>> change)
    {
        Files[path] = [.. change(Files[path])];
        return this;
    }

    /// <summary>Removes a file.</summary>
    public SmallLibrary Without(string path)
    {
        Assert.True(Files.Remove(path));
        return this;
    }

    /// <summary>Reads the library as hosts do.</summary>
    public LibraryReading Read() => LibraryReader.Read(
        Files.Where(file => IsYaml(file.Key)).Select(file => SourceFile.FromBytes(file.Key, file.Value)),
        [.. Files.Where(file => !IsYaml(file.Key)).Select(file => new AssetFile(file.Key, file.Value.Length))]);

    /// <summary>Writes the files into a folder.</summary>
    public string WriteTo(string folder)
    {
        foreach (var (path, bytes) in Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }

        return folder;
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
