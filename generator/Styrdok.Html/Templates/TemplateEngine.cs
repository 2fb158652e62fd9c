using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Html.Pages;

namespace Styrdok.Html.Templates;

/// <summary>
/// Handlebars with the helpers that templates may call. Content text reaches the page only through <c>text</c>, <c>heading</c>, <c>blocks</c> and <c>cell</c>,
/// which keep language and origin with it; values are always escaped. What each helper takes stands in <see cref="Core.Templates.TemplateHelpers"/>.
/// </summary>
internal static class TemplateEngine
{
    // Of the largest size three lines hold about as many letters.
    private const int LongTitle = 64;

    /// <summary>An engine for a set of templates.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="scope">The page being rendered, asked for at each call.</param>
    public static IHandlebars Create(TemplateSet templates, Func<RenderScope> scope)
    {
        var configuration = new HandlebarsConfiguration { FormatProvider = CultureInfo.InvariantCulture, NoEscape = false };
        configuration.ObjectDescriptorProviders.Add(new ShapeDescriptors());
        configuration.PartialTemplateResolver = new Partials(templates);
        var handlebars = HandlebarsDotNet.Handlebars.Create(configuration);
        var blocks = new Dictionary<string, HandlebarsTemplate<TextWriter, object, object>>(StringComparer.Ordinal);

        Write(handlebars, "attrs", (output, argument, _) => AttributeWriter.Write(output, argument));
        Write(handlebars, "text", (output, argument, _) => InlineWriter.Write(output, (TextUnit)argument!, scope().Language));
        Write(handlebars, "heading", (output, argument, _) => HeadingWriter.Write(output, (SectionBlock)argument!, scope().Language, scope().Document?.Labels["html_link_to"]));
        Write(handlebars, "cell", (output, argument, _) => CellWriter.Write(output, (TableCell)argument!, scope().Language, WriteBlocks));
        Write(handlebars, "indicatorBar", (output, argument, _) => DrawingWriter.Ornament(output, ((Indicator)argument!).Bar));
        Write(handlebars, "drawing", (output, argument, _) => DrawingWriter.Write(output, (FigureBlock)argument!));
        Write(handlebars, "picture", (output, argument, _) => ImageWriter.Picture(output, (PictureBlock)argument!, scope().Pictures));
        Write(handlebars, "label", (output, argument, _) => output.Write(Markup.Escape(scope().Labels[(string)argument!])));
        Write(handlebars, "titleSize", (output, _, _) => output.Write(scope().Document!.Title.PlainText.Length > LongTitle ? "long" : "short"));
        Write(handlebars, "mark", (output, _, _) => ImageWriter.Mark(output, scope().Issuer, scope().Pictures));
        Write(handlebars, "art", (output, _, _) => ImageWriter.Art(output, scope().Issuer.Brand, scope().Pictures));
        Write(handlebars, "blocks", (output, argument, _) => WriteBlocks(output, (IEnumerable<Block>)argument!));
        Write(handlebars, "side", (output, argument, _) => Side(output, (ReviewText)argument!));
        return handlebars;

        // In its own language, with the words of that language, by the templates of the document.
        void Side(TextWriter output, ReviewText text)
        {
            var page = scope();
            using var fragment = new StringWriter(CultureInfo.InvariantCulture);
            page.Column = text.Column;
            try
            {
                WriteBlocks(fragment, text.Blocks);
                foreach (var note in text.Notes)
                {
                    fragment.Write($"<p class=\"fnote\" id=\"{Markup.Escape(note.Id)}\"><a href=\"#{Markup.Escape(note.Place)}\" role=\"doc-backlink\" aria-label=\"{Markup.Escape(note.BackLabel)}\">{Markup.Escape(note.Number)}</a> ");
                    InlineWriter.Write(fragment, note.Text, text.Column.Language);
                    fragment.Write("</p>");
                }
            }
            finally
            {
                page.Column = null;
            }

            output.Write(FragmentWriter.Write(fragment.ToString(), text.Prefix, page.Places, text.Marks));
        }

        void WriteBlocks(TextWriter output, IEnumerable<Block> list)
        {
            foreach (var block in list)
            {
                if (!blocks.TryGetValue(block.Partial, out var template))
                {
                    using var reader = new StringReader(templates.Text("html/blocks/" + block.Partial + ".hbs"));
                    blocks[block.Partial] = template = handlebars.Compile(reader);
                }

                template(output, block);
            }
        }
    }

    private static void Write(IHandlebars handlebars, string name, Action<TextWriter, object?, Context> write) =>
        handlebars.RegisterHelper(name, (in EncodedTextWriter output, in HelperOptions _, in Context context, in Arguments arguments) =>
        {
            using var buffer = new StringWriter(CultureInfo.InvariantCulture);
            write(buffer, arguments.Length > 0 ? arguments[0] : null, context);
            output.WriteSafeString(buffer.ToString());
        });

    // A template is compiled when it is first called: a page uses few of them, and compiling them all takes longer than setting a document.
    private sealed class Partials(TemplateSet templates) : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
        {
            if (templates.Partials.LastOrDefault(partial => partial.Name == partialName).Text is not { } text) return false;
            env.RegisterTemplate(partialName!, text);
            return true;
        }
    }
}
