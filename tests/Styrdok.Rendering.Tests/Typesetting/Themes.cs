using Styrdok.Core.Document;
using Styrdok.Core.Resolution.Theming;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The theme of organisations that name none, as tests use it.</summary>
internal static class Themes
{
    public static PrintTheme Ledger { get; } = BuiltInThemes.Print(BuiltInThemes.Default);
}
