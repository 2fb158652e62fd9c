namespace Styrdok.Generators.Tests.Model;

/// <summary>A small vocabulary with one of everything the generator knows.</summary>
internal static class SampleRecords
{
    public const string Source = """
        using Styrdok.Core.Annotations;
        using Styrdok.Core.Branding;
        using Styrdok.Core.Values;

        namespace Sample.Model;

        /// <summary>A shop with "quotes" &amp; angles &lt;b&gt;.</summary>
        [YamlDocument("shop", "stall")]
        public sealed record Shop
        {
            /// <summary>What it is.</summary>
            public required ShopKind Kind { get; init; }

            /// <summary>The language.</summary>
            public required Language SourceLanguage { get; init; }

            /// <summary>The title.</summary>
            [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
            public required LocalizedText Title { get; init; }

            /// <summary>How many visit.</summary>
            [YamlRange(0, 1000)]
            public int Visitors { get; init; } = 7;

            /// <summary>The price.</summary>
            public decimal? Price { get; init; }

            /// <summary>The colour.</summary>
            [YamlExample("\"#0b5a46\"")]
            public Rgb? Color { get; init; }

            /// <summary>Opens.</summary>
            public CalendarDate? Opens { get; init; }

            /// <summary>Words of the language: an event in C#.</summary>
            [UnitStep("event")]
            public ValueList<Ware> Event { get; init; }

            /// <summary>Shelves.</summary>
            public ValueList<Shelf> Shelves { get; init; }

            /// <summary>Signs.</summary>
            public ValueList<Sign> Signs { get; init; }

            /// <summary>Settings.</summary>
            public ValueMap<Setting> Settings { get; init; }

            /// <summary>Grid.</summary>
            public ValueList<ValueList<int>> Grid { get; init; }

            /// <summary>Computed.</summary>
            [NotInYaml]
            public string? Ignored { get; init; }

            /// <summary>Computed as well.</summary>
            public string Name => "x";
        }

        /// <summary>Kinds.</summary>
        public enum ShopKind
        {
            /// <summary>A shop.</summary>
            Shop,

            /// <summary>A stall.</summary>
            Stall,
        }

        /// <summary>A ware.</summary>
        public sealed record Ware
        {
            /// <summary>Id.</summary>
            [Identity(OrElse = nameof(Ref))]
            [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
            public string? Id { get; init; }

            /// <summary>Ref.</summary>
            [Refers(RefTarget.Role)]
            public string? Ref { get; init; }

            /// <summary>Label.</summary>
            [Translatable(Form = TextForm.Plain)]
            public required LocalizedText Label { get; init; }

            /// <summary>Check.</summary>
            public Check? Check { get; init; }
        }

        /// <summary>A check.</summary>
        public sealed record Check
        {
            /// <summary>On.</summary>
            [YamlShorthand]
            public bool On { get; init; } = true;

            /// <summary>A question.</summary>
            [YamlShorthand]
            [Translatable]
            public LocalizedText? Question { get; init; }
        }

        /// <summary>A shelf.</summary>
        [YamlUnion("type")]
        public abstract record Shelf
        {
            /// <summary>Id.</summary>
            [Identity]
            public required string Id { get; init; }

            /// <summary>Type.</summary>
            public required ShelfType Type { get; init; }
        }

        /// <summary>Types.</summary>
        public enum ShelfType
        {
            /// <summary>High.</summary>
            High,

            /// <summary>Low.</summary>
            Low,
        }

        /// <summary>High.</summary>
        [YamlCase("high")]
        public sealed record HighShelf : Shelf
        {
            /// <summary>Ladder.</summary>
            public required bool Ladder { get; init; }
        }

        /// <summary>Low.</summary>
        [YamlCase("low")]
        public sealed record LowShelf : Shelf
        {
            /// <summary>Wares.</summary>
            public required ValueList<Ware> Wares { get; init; }
        }

        /// <summary>A sign.</summary>
        [YamlOneOf]
        public abstract record Sign;

        /// <summary>Words.</summary>
        [YamlCase("words")]
        public sealed record WordSign : Sign
        {
            /// <summary>Words.</summary>
            public required string Words { get; init; }
        }

        /// <summary>Picture.</summary>
        [YamlCase("picture")]
        public sealed record PictureSign : Sign
        {
            /// <summary>Picture.</summary>
            public required string Picture { get; init; }
        }

        /// <summary>A setting.</summary>
        public sealed record Setting
        {
            /// <summary>Value.</summary>
            public required int Value { get; init; }
        }

        /// <summary>A page.</summary>
        [TemplateModel]
        public sealed record Page(string Title, ShopKind Kind, ValueList<Page> Pages)
        {
            /// <summary>Computed.</summary>
            public int Count => Pages.Count;
        }
        """;
}
