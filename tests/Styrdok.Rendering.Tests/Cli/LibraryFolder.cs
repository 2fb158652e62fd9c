using System;
using System.IO;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>A folder of files for one test, gone after it.</summary>
internal sealed class LibraryFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("styrdok-").FullName;

    /// <summary>Writes a file.</summary>
    public LibraryFolder With(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>A small library of one policy, one role and one organisation, without a finding.</summary>
    public LibraryFolder WithLibrary() => this
        .With("policies/meetings.yaml", """
            styrdok: 1
            kind: policy
            id: meetings
            source_language: en
            languages: { en: authoritative }
            title: "Meetings"
            sections:
              - id: duties
                type: responsibilities
                heading: "Who does what"
                roles:
                  - ref: manager
                    items:
                      - id: agenda
                        modality: must
                        text: "Send the agenda the day before."

            """)
        .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { en: Manager }\n")
        .WithOrganisation();

    /// <summary>An organisation called us that has the policy as a draft without metadata, which is a warning.</summary>
    public LibraryFolder WithDraft() => WithOrganisation("adopts:\n  - document: meetings\n    status: draft\n");

    /// <summary>An organisation called us.</summary>
    public LibraryFolder WithOrganisation(string more = "") =>
        With("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { en: Our Organisation }\nbrand:\n  color: \"#2b49a6\"\n" + more);

    /// <summary>A path below the folder.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
