using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Batch;
using Styrdok.Core.Templates;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>Every rule there is, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules about one text, or one translation of a text.</summary>
    internal static IReadOnlyList<TextCheck> TextChecks { get; } =
    [
        new LostMarks(), new NumbersDiffer(), new ModalityDiffers(), new TermNotRespected(), new ForbiddenWord(), new UntranslatedText(), new StructureDiffers(),
        new PunctuationDiffers(), new ForeignQuotes(), new LengthDiffers(), new StrayWord(), new OtherLanguage(),
    ];

    /// <summary>The rules about a library as a whole.</summary>
    internal static IReadOnlyList<Rule> LibraryRules { get; } =
    [
        new DuplicateFileId(), new DuplicateId(), new ClashingNames(), new UnknownRole(), new UnknownActor(), new UnknownReference(), new UnknownDocument(),
        new UnknownArea(), new UnknownAudience(), new UnknownCitation(), new UnknownPlaceholder(), new FileName(), new ReservedSectionId(), new RolesOfDuties(), new TextOfSection(),
        new RetiredIdUsed(), new AuthoritativeLanguage(), new SourceLanguage(), new UnknownLanguage(), new AdoptedTwice(), new UndescribedReference(),
        new UnknownColumn(), new CellsOverlap(), new ChoicesOfColumn(), new BandsOfMatrix(), new OneTextEach(), new CalloutInCallout(), new LongTitle(), new TooMuchForPage.InLibrary(), new NumberInHeading(), new LongBody(),
        new UnknownNode(), new EndsOfEdge(), new GridOfModel(), new PathOfProcess(), new PlacesOfChart(), new AreasOfDiagram(),
        new MarkdownNotForTexts(), new CitationForm(), new LinkToNothing(), new TooManyMarks(),
        new BreakOfTerm(), new ForbiddenTerm(), new TermTwice(), new AliasWithoutName(),
        new UnknownCatalogue(), new StandaloneCatalogue(), new UnknownKindRules(), new SectionOfKind(), new DeciderOfKind(), new ValidityOfKind(), new EmptySlide(), new YearsInOrder(),
        new MissingTranslation(), new OrphanedUnit(), new UnlistedLanguage(), new OutdatedTranslation(), new TwoSidecars(),
        new MissingLabel(), new SidecarWithoutDocument(), .. TextChecks, new NeedlessAcceptance(), new LapsedApproval(), new NoteOnUnknownUnit(), new MissingAsset(), new AssetOutside(), new AssetNotKnown(), new AssetTooLarge(),
        new AssetNotDrawn(),
        new MissingFont(), new FontOutside(), new FontTooLarge(), new FontNotTrueType(), new FontDamaged(), new FontRestricted(), new FontLacksLetters(), new MissingGlyph(),
        new UnknownTheme(), new WrongToken(), new TokenOutOfBounds(), new ColourWithoutContrast(), new LogoVanishes(), new TitleOverArt(),
        new UnknownRunningPlaceholder(), new UnknownClassification(), new OrganisationNumber(),
        new UnknownOrganisation(), new MissingMetadata(), new LawNoLongerInForce(), new LawNotYetInForce(), new OverdueReview(), new ValidityPast(), new DaysOfDecision(), new StatusBeforeItsDay(),
        new SuccessionInCircle(), new VersionsInOrder(), new TextChangedUnderVersion(), new VersionsOfDocument(), new LawEndsBeforeItBegins(), new NothingToPublish(), new OutputBelowFile.InLibrary(),
        new UnknownOverlay(), new OverlayOfOtherDocument(), new UnknownPlace(), new WrongPlace(), new LockedElement(), new OverlaysClash(), new ReplacedTextChanged(),
        new OverlayOfOtherVersion(), new WrongValue(), new AddedIdTaken(), new ExcludedIsNeeded(),
        new WordsOfLanguage(),
        new MonthOfCadence(), new ObligingQuestion(), new UnknownTag(),
    ];

    /// <summary>What the findings of each rule have in common: id, title, severity and page.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        .. YamlFindings.All.Concat(VocabularyFindings.All).Concat(TemplateFindings.All).Concat(ExchangeFindings.All).Concat(TableFindings.All).Concat(LibraryRules.Select(rule => rule.Descriptor))
            .OrderBy(descriptor => descriptor.Id, System.StringComparer.Ordinal),
    ];
}
