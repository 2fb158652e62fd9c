using System;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>The theme of an organisation: a theme that is shipped, with the organisation's tokens laid over it, on its paper.</summary>
public static class Themes
{
    /// <summary>How the organisation's pages are printed.</summary>
    /// <exception cref="ArgumentException">The organisation names a theme that there is none of; a rule has reported it.</exception>
    /// <exception cref="InvalidOperationException">A token is not what it must be; a rule has reported it.</exception>
    public static PrintTheme Print(Organisation organisation) =>
        PaperFit.On(organisation.Paper, BuiltInThemes.Bind<PrintTheme>(With(BuiltInThemes.PrintTokens(IdOf(organisation)), organisation.Theme?.Print)));

    /// <summary>How its pages look on screen.</summary>
    /// <exception cref="ArgumentException">The organisation names a theme that there is none of; a rule has reported it.</exception>
    /// <exception cref="InvalidOperationException">A token is not what it must be; a rule has reported it.</exception>
    public static ScreenTheme Screen(Organisation organisation) =>
        BuiltInThemes.Bind<ScreenTheme>(With(BuiltInThemes.ScreenTokens(IdOf(organisation)), organisation.Theme?.Screen));

    /// <summary>The theme that an organisation names or, by naming none, takes.</summary>
    public static string IdOf(Organisation organisation) => organisation.Theme?.Extends ?? BuiltInThemes.Default;

    private static YamlMapping With(YamlMapping theme, ValueMap<string>? own) => own is { Count: > 0 } tokens ? ThemeTokens.Over(ThemeTokens.Of(tokens), theme) : theme;
}
