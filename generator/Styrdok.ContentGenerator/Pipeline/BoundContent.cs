using System.Collections.Generic;
using System.Linq;
using Styrdok.ContentGenerator.Emit;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>A sidecar with the path that the compiler knows it by.</summary>
/// <param name="FullPath">The path as the compiler names it.</param>
/// <param name="Bound">The sidecar.</param>
internal sealed record BoundSidecar(string FullPath, BoundFile Bound);

/// <summary>The sidecars of a project; equal when each is the same.</summary>
/// <param name="Files">The sidecars.</param>
internal sealed record Sidecars(ValueList<BoundSidecar> Files)
{
    private ILookup<string, BoundFile>? _byTarget;

    /// <summary>The sidecars by what they translate.</summary>
    public ILookup<string, BoundFile> ByTarget => _byTarget ??= LibraryReader.ByTarget(Files.Select(file => file.Bound));

    /// <inheritdoc/>
    public bool Equals(Sidecars? other) => other is not null && Files == other.Files;

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();
}

/// <summary>What a file is bound from: equal while neither it nor its translations have been read anew, however much has changed around it.</summary>
/// <param name="FullPath">The path as the compiler names it.</param>
/// <param name="File">The file with its translations.</param>
internal sealed record ContentToBind(string FullPath, FileToBind File)
{
    /// <summary>Binds the file.</summary>
    public BoundContent Bind() => new(FullPath, File.Bind());
}

/// <summary>A bound file; compared by reference, since the step before it is cached by value.</summary>
/// <param name="FullPath">The path as the compiler names it.</param>
/// <param name="Part">The file.</param>
internal sealed record BoundContent(string FullPath, LibraryPart Part)
{
    /// <summary>What is emitted of the document in it; null for a file of another kind.</summary>
    public DocumentEmission? Emit(string rootNamespace) =>
        Part.Bound.Model is LibraryDocument document && Part.Translations is { } translations ? DocumentEmission.Of(document, translations, rootNamespace) : null;
}
