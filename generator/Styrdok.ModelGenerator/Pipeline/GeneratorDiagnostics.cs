using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Styrdok.ModelGenerator.Pipeline;

/// <summary>What a record of the model can do wrong.</summary>
internal static class GeneratorDiagnostics
{
#pragma warning disable RS2008 // the generator is private to this repository; its diagnostics are not released
    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "SMG001", "Property type without a YAML form", "'{0}' has the type '{1}', which has no form in YAML", "Styrdok.Model", DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor TextWithoutId = new(
        "SMG002", "Translatable text without an id", "'{0}' is a list of texts; make it a list of records with an [Identity], so that each text has a unit id", "Styrdok.Model", DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor TextNotTranslatable = new(
        "SMG003", "Text that is not marked translatable", "'{0}' is a LocalizedText and needs [Translatable]", "Styrdok.Model", DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor SameName = new(
        "SMG004", "Two types of one name", "The name '{0}' is used by several types that files are read into ({1}); rename all but one", "Styrdok.Model", DiagnosticSeverity.Error, true);
#pragma warning restore RS2008
}

/// <summary>A diagnostic without symbols, so that it can pass through the pipeline.</summary>
internal sealed record DiagnosticInfo(string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
    {
        var descriptor = Id switch
        {
            "SMG001" => GeneratorDiagnostics.UnsupportedType,
            "SMG002" => GeneratorDiagnostics.TextWithoutId,
            "SMG004" => GeneratorDiagnostics.SameName,
            _ => GeneratorDiagnostics.TextNotTranslatable,
        };
        return Diagnostic.Create(descriptor, Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines), [.. Arguments]);
    }
}
