using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>What the rules about the tokens of an organisation's theme have in common: its tokens laid over those of the theme it extends.</summary>
internal abstract class ThemeRule(string id, string title) : Rule(id, FindingSeverity.Error, title)
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            // What stands under 'theme' is judged with the theme it extends; without such a theme another rule has spoken.
            if (!BuiltInThemes.Ids.Contains(Themes.IdOf(file.Model))) continue;
            var node = file.Model.Theme is { } theme ? file.Bound.NodeOf(theme) as YamlMapping : null;
            Check(file, new Side(node?.Find("print") as YamlMapping, BuiltInThemes.PrintTokens(Themes.IdOf(file.Model))), sink);
            Check(file, new Side(node?.Find("screen") as YamlMapping, BuiltInThemes.ScreenTokens(Themes.IdOf(file.Model))), sink);
        }
    }

    /// <summary>Judges the printed page or the screen of an organisation.</summary>
    protected abstract void Check(ModelFile<Organisation> file, Side side, FindingSink sink);

    /// <summary>The printed page or the screen: what the organisation says, and the theme under it.</summary>
    /// <param name="Own">What the organisation says; null for nothing.</param>
    /// <param name="Below">Every token of the theme.</param>
    protected sealed record Side(YamlMapping? Own, YamlMapping Below)
    {
        /// <summary>What the tokens give.</summary>
        public BoundFile Bind() => BuiltInThemes.Read(Own is null ? Below : ThemeTokens.Over(Own, Below));

        /// <summary>The place of the first of several tokens that the organisation writes; else null.</summary>
        public SourceSpan? PlaceOf(IEnumerable<string> tokens) => Own is null ? null : tokens.Select(token => ThemeTokens.Find(Own, token)?.Span).FirstOrDefault(span => span is not null);
    }
}
