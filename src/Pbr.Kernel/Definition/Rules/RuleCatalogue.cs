using System.Collections.Immutable;

namespace Pbr.Kernel.Rules;

/// <summary>The rules of the book, by number. A new rule is one class, and one line here.</summary>
internal static class RuleCatalogue
{
    /// <summary>Rules that see a whole programme.</summary>
    public static ImmutableArray<ProgramRule> ProgramRules { get; } = ImmutableArray.Create<ProgramRule>(
        new ProgramHasOneGoal(),
        new ProgramHasOnePurpose(),
        new EveryLevelIsPresent(),
        new ActivityHasComponent(),
        new NumberingHasNoGap(),
        new CodesAreUnique(),
        new ObjectiveHasIndicator(),
        new TypeSuitsLevel(),
        new DimensionSuitsLevel(),
        new FrequencySuitsLevel(),
        new AssumptionsAndMeansArePresent(),
        new AssumptionIsOwn(),
        new IndicatorsDiffer(),
        new TreesMirrorMatrix(),
        new AmendmentListsItsChanges(),
        new ChildIsMeasuredAsOften(),
        new ActivityIsNotItsComponent(),
        new AlternativesAreScored(),
        new AmendmentReachesOpenPeriods(),
        new TargetIsScheduled(),
        new PlanElementIsCovered(),
        new BaselineAdmitsProblem(),
        new ObjectivesDiffer(),
        new SheetHasItsFields(),
        new SymbolMeansOneThing(),
        new PlanAgreesWithMatrix(),
        new VariationIsDifference(),
        new AccumulatedFollowsPeriods(),
        new ProgrammedIsScheduled(),
        new ReportedFigureIsDue(),
        new LevelSharesScale(),
        new BaselineHasYear(),
        new LinkedFiguresAgree(),
        new LinksFormNoCircle(),
        new OverachievementIsExplained(),
        new ComponentFollowsActivities(),
        new YearEndsAboveBaseline(),
        new MissesStayVisible(),
        new EvidenceIsDatedInItsPeriod(),
        new ZeroHasNoResult(),
        new YearsAgree(),
        new GoalContributes(),
        new PurposeIsAState(),
        new ComponentIsDelivered(),
        new ActivityIsAnAction(),
        new ElementIsNamedAlike(),
        new AssumptionIsExternal(),
        new MeansCanBeOpened(),
        new IndicatorMeasuresObjective(),
        new ProblemIsNotAMissingSolution(),
        new SustainableTargetExists(),
        new ClassificationCodeExists(),
        new AlignmentIsUnion(),
        new AlignmentTextIsItsCodes(),
        new AlignmentReachesSheets());

    /// <summary>Rules that see one indicator.</summary>
    public static ImmutableArray<IndicatorRule> IndicatorRules { get; } = ImmutableArray.Create<IndicatorRule>(
        new OneDimension(),
        new FormulaIsReadable(),
        new UsedNameIsDeclared(),
        new DeclaredNameIsUsed(),
        new LeftHandNameIsResult(),
        new PercentageIsTimesHundred(),
        new NameAgreesWithShape(),
        new GroupingIsExplicit(),
        new ZeroDenominatorIsForeseen(),
        new VariableIsNoLiteral(),
        new NumeratorAndDenominatorDiffer(),
        new SeriesIsDeclared(),
        new DenominatorIsTheWhole(),
        new SeriesIndexIsOwn(),
        new SheetSpeaksOfOneThing(),
        new HalvesAreComparable(),
        new PercentageHasBothHalves(),
        new VariableHasItsUnit(),
        new AddendsShareUnit(),
        new BandIsReadable(),
        new BandsDoNotOverlap(),
        new BandsLeaveNoGap(),
        new BandIsReachable(),
        new BandsFollowDirection(),
        new LightSaysWhatItJudges(),
        new TargetIsGreen(),
        new ThresholdsFollowTarget(),
        new ScheduleAccumulatesToTarget(),
        new ScheduleFollowsFrequency(),
        new TargetLiesBeyondBaseline(),
        new TargetFitsUnit(),
        new PercentageStaysWithinWhole(),
        new DescendingNamesMethod(),
        new AccumulationIsDeclared(),
        new ScheduleFitsStyle(),
        new TargetIsValueOfIndicator(),
        new IndicatorNameIsNeutral(),
        new DefinitionIsShort(),
        new DefinitionAddsToName(),
        new EfficiencyComparesResources());

    /// <summary>Rules on how a definition reaches the book.</summary>
    public static ImmutableArray<HostRule> HostRules { get; } = ImmutableArray.Create<HostRule>(
        new EverythingIsChecked(),
        new ProfileIsReadable());

    /// <summary>Rules about the file that a definition stands in: its reader reports them.</summary>
    public static ImmutableArray<ReaderRule> ReaderRules { get; } = ImmutableArray.Create<ReaderRule>(
        new DefinitionFileIsReadable(),
        new MemberIsKnown(),
        new ValueSuitsMember());
}
